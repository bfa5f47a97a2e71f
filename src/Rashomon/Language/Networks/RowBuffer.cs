using System.Buffers;

namespace Rashomon.Language.Networks;

/// <summary>Rows of numbers in a rented buffer; disposing gives it back.</summary>
internal readonly struct RowBuffer : IDisposable
{
    private readonly float[] _data;

    /// <summary>Rents room for rows; the numbers are undefined.</summary>
    public RowBuffer(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        _data = ArrayPool<float>.Shared.Rent(Math.Max(1, rows * columns));
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>All numbers.</summary>
    public Span<float> Span => _data.AsSpan(0, Rows * Columns);

    /// <summary>One row.</summary>
    public Span<float> this[int row] => _data.AsSpan(row * Columns, Columns);

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<float>.Shared.Return(_data);
}
