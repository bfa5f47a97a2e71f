using System.Numerics;

namespace Rashomon.Training.Networks;

/// <summary>A tensor that is learned, with its gradient and Adam's running means.</summary>
internal sealed class Weights
{
    private readonly float[] _mean;
    private readonly float[] _square;
    private readonly bool[]? _touched;
    private readonly List<int> _rows = [];
    private float[]? _average;

    /// <summary>A tensor of rows.</summary>
    /// <param name="name">Name in the model file.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="sparse">Whether a step touches few rows, so that only those are updated.</param>
    public Weights(string name, int rows, int columns, bool sparse = false)
    {
        Name = name;
        Rows = rows;
        Columns = columns;
        Value = new float[rows * columns];
        Gradient = new float[rows * columns];
        _mean = new float[rows * columns];
        _square = new float[rows * columns];
        _touched = sparse ? new bool[rows] : null;
    }

    /// <summary>Name in the model file.</summary>
    public string Name { get; }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>The numbers, row after row.</summary>
    public float[] Value { get; private set; }

    /// <summary>The gradient of the current step.</summary>
    public float[] Gradient { get; }

    /// <summary>Whether only touched rows are updated.</summary>
    public bool IsSparse => _touched is not null;

    /// <summary>Fills with even random numbers between minus and plus <paramref name="range"/>.</summary>
    public Weights Fill(Random random, double range)
    {
        for (var i = 0; i < Value.Length; i++)
            Value[i] = (float)(((random.NextDouble() * 2) - 1) * range);
        return this;
    }

    /// <summary>Fills with one number.</summary>
    public Weights Fill(float value)
    {
        Array.Fill(Value, value);
        return this;
    }

    /// <summary>The gradient's row of a sparse tensor, marked for the next step.</summary>
    public Span<float> Touch(int row)
    {
        if (!_touched![row])
        {
            _touched[row] = true;
            _rows.Add(row);
        }

        return Gradient.AsSpan(row * Columns, Columns);
    }

    /// <summary>Sum of the squares of a dense gradient; 0 of a sparse one.</summary>
    public double SquaredNorm()
    {
        if (IsSparse)
            return 0;
        double sum = 0;
        for (var at = 0; at < Gradient.Length; at += 4096)
        {
            var part = Gradient.AsSpan(at, Math.Min(4096, Gradient.Length - at));
            sum += Language.Networks.VectorMath.Dot(part, part);
        }

        return sum;
    }

    /// <summary>One step of Adam; clears the gradient.</summary>
    public void Step(AdamStep step)
    {
        if (_touched is null)
        {
            step.Apply(Value, Gradient, _mean, _square);
            return;
        }

        foreach (var row in _rows)
        {
            var at = row * Columns;
            step.Apply(Value.AsSpan(at, Columns), Gradient.AsSpan(at, Columns), _mean.AsSpan(at, Columns), _square.AsSpan(at, Columns));
            _touched[row] = false;
        }

        _rows.Clear();
    }

    /// <summary>Moves the average of the values over past steps towards the present ones.</summary>
    /// <param name="share">Weight of the present values, above 0, at most 1.</param>
    public void MoveAverage(float share)
    {
        _average ??= new float[Value.Length];
        var by = new Vector<float>(share);
        var i = 0;
        for (; i + Vector<float>.Count <= Value.Length; i += Vector<float>.Count)
        {
            var average = new Vector<float>(_average, i);
            (average + ((new Vector<float>(Value, i) - average) * by)).CopyTo(_average, i);
        }

        for (; i < Value.Length; i++)
            _average[i] += (Value[i] - _average[i]) * share;
    }

    /// <summary>Exchanges the values and their average; does nothing while there is none.</summary>
    public void ExchangeAverage()
    {
        if (_average is not null)
            (Value, _average) = (_average, Value);
    }
}
