namespace Rashomon.Training.Networks;

/// <summary>A growing buffer of rows.</summary>
internal sealed class Matrix(int columns)
{
    private float[] _data = [];

    /// <summary>Number of rows in use.</summary>
    public int Rows { get; private set; }

    /// <summary>Number of columns.</summary>
    public int Columns => columns;

    /// <summary>The numbers in use.</summary>
    public Span<float> Span => _data.AsSpan(0, Rows * columns);

    /// <summary>One row.</summary>
    public Span<float> this[int row] => _data.AsSpan(row * columns, columns);

    /// <summary>Sets the number of rows and clears them.</summary>
    public Matrix Clear(int rows)
    {
        Resize(rows);
        Span.Clear();
        return this;
    }

    /// <summary>Sets the number of rows; the numbers are undefined.</summary>
    public Matrix Resize(int rows)
    {
        Rows = rows;
        if (_data.Length < rows * columns)
            _data = new float[rows * columns * 5 / 4];
        return this;
    }

    /// <summary>Copies the rows of another matrix of as many columns.</summary>
    public Matrix CopyOf(Matrix other)
    {
        Resize(other.Rows);
        other.Span.CopyTo(Span);
        return this;
    }
}
