using System.Numerics;
using Rashomon.Language.Networks;

namespace Rashomon.Training.Networks;

/// <summary>Brings rows to mean 0 and variance 1, then scales and shifts (layer normalisation).</summary>
internal sealed class Normalization
{
    private readonly int _size;
    private readonly Matrix _normal;
    private readonly List<float> _factors = [];

    /// <summary>A layer that starts as the plain normalisation.</summary>
    public Normalization(string name, int size, WeightSet set)
    {
        _size = size;
        Gain = set.Add(new Weights(name + ".gain", 1, size).Fill(1));
        Shift = set.Add(new Weights(name + ".shift", 1, size));
        _normal = new(size);
        Output = new(size);
    }

    /// <summary>Factor a column.</summary>
    public Weights Gain { get; }

    /// <summary>Summand a column.</summary>
    public Weights Shift { get; }

    /// <summary>What <see cref="Forward"/> computed.</summary>
    public Matrix Output { get; }

    /// <summary>Computes the output.</summary>
    public Matrix Forward(Matrix input)
    {
        _normal.Resize(input.Rows);
        Output.Resize(input.Rows);
        _factors.Clear();
        for (var row = 0; row < input.Rows; row++)
        {
            var x = input[row];
            var mean = VectorMath.Sum(x) / _size;
            var variance = (VectorMath.Dot(x, x) / _size) - (mean * mean);
            var factor = 1 / MathF.Sqrt(MathF.Max(variance, 0) + 1e-5f);
            _factors.Add(factor);
            var normal = _normal[row];
            var output = Output[row];
            var (less, by) = (new Vector<float>(mean), new Vector<float>(factor));
            for (var i = 0; i < _size; i += Vector<float>.Count)
            {
                var y = (new Vector<float>(x[i..]) - less) * by;
                y.CopyTo(normal[i..]);
                ((y * new Vector<float>(Gain.Value, i)) + new Vector<float>(Shift.Value, i)).CopyTo(output[i..]);
            }
        }

        return Output;
    }

    /// <summary>Turns the gradient of the output into that of the input, in place.</summary>
    public void Backward(Matrix gradient)
    {
        for (var row = 0; row < gradient.Rows; row++)
        {
            var g = gradient[row];
            var normal = _normal[row];
            VectorMath.Add(Shift.Gradient, g);
            for (var i = 0; i < _size; i += Vector<float>.Count)
            {
                var value = new Vector<float>(g[i..]);
                (new Vector<float>(Gain.Gradient, i) + (value * new Vector<float>(normal[i..]))).CopyTo(Gain.Gradient, i);
                (value * new Vector<float>(Gain.Value, i)).CopyTo(g[i..]);
            }

            var mean = new Vector<float>(VectorMath.Sum(g) / _size);
            var along = new Vector<float>(VectorMath.Dot(g, normal) / _size);
            var factor = new Vector<float>(_factors[row]);
            for (var i = 0; i < _size; i += Vector<float>.Count)
                (factor * (new Vector<float>(g[i..]) - mean - (new Vector<float>(normal[i..]) * along))).CopyTo(g[i..]);
        }
    }
}
