using System.Numerics;
using Rashomon.Language.Networks;

namespace Rashomon.Training.Networks;

/// <summary>A bidirectional simple recurrent unit (Lei et al. 2018): left half of the columns reads forwards, right half backwards.</summary>
internal sealed class Recurrence
{
    private readonly int _size;
    private readonly int _half;
    private readonly Linear _linear;
    private readonly Weights _peep;
    private readonly Matrix _cells;
    private readonly Matrix _gates;
    private readonly Matrix _inner;
    private readonly Matrix _gradient;
    private readonly float[] _carry;
    private Matrix _input = new(0);
    private Batch _batch = Batch.Empty;

    /// <summary>A layer with random weights.</summary>
    public Recurrence(string name, int size, Random random, WeightSet set)
    {
        _size = size;
        _half = size / 2;
        _linear = new(name, size, size * 3, random, set);
        _peep = set.Add(new Weights(name + ".peep", 1, size * 2).Fill(random, 0.3));
        _cells = new(size);
        _gates = new(size * 2);
        _inner = new(size * 3);
        _gradient = new(size);
        _carry = new float[size];
        Output = new(size);
    }

    /// <summary>What <see cref="Forward"/> computed.</summary>
    public Matrix Output { get; }

    /// <summary>Computes the output.</summary>
    public Matrix Forward(Matrix input, Batch batch)
    {
        _input = input;
        _batch = batch;
        var u = _linear.Forward(input);
        _cells.Resize(input.Rows);
        _gates.Resize(input.Rows);
        Output.Resize(input.Rows);
        for (var s = 0; s + 1 < batch.Starts.Length; s++)
        {
            var (start, end) = (batch.Starts[s], batch.Starts[s + 1]);
            Array.Clear(_carry);
            for (var t = start; t < end; t++)
                StepForward(u[t], t, 0);
            for (var t = end - 1; t >= start; t--)
                StepForward(u[t], t, _half);
        }

        return Output;
    }

    private void StepForward(ReadOnlySpan<float> u, int t, int offset)
    {
        var one = Vector<float>.One;
        var cells = _cells[t];
        var gates = _gates[t];
        var x = _input[t];
        var output = Output[t];
        for (var i = offset; i < offset + _half; i += Vector<float>.Count)
        {
            var before = new Vector<float>(_carry, i);
            var f = VectorMath.Sigmoid(new Vector<float>(u[(_size + i)..]) + (new Vector<float>(_peep.Value, i) * before));
            var r = VectorMath.Sigmoid(new Vector<float>(u[((2 * _size) + i)..]) + (new Vector<float>(_peep.Value, _size + i) * before));
            var c = (f * before) + ((one - f) * new Vector<float>(u[i..]));
            ((r * VectorMath.Tanh(c)) + ((one - r) * new Vector<float>(x[i..]))).CopyTo(output[i..]);
            c.CopyTo(_carry, i);
            c.CopyTo(cells[i..]);
            f.CopyTo(gates[i..]);
            r.CopyTo(gates[(_size + i)..]);
        }
    }

    /// <summary>Gradient of the input.</summary>
    public Matrix Backward(Matrix gradient)
    {
        _inner.Resize(gradient.Rows);
        _gradient.Resize(gradient.Rows);
        for (var s = 0; s + 1 < _batch.Starts.Length; s++)
        {
            var (start, end) = (_batch.Starts[s], _batch.Starts[s + 1]);
            Array.Clear(_carry);
            for (var t = end - 1; t >= start; t--)
                StepBackward(gradient[t], t, t > start ? t - 1 : -1, 0);
            for (var t = start; t < end; t++)
                StepBackward(gradient[t], t, t + 1 < end ? t + 1 : -1, _half);
        }

        var through = _linear.Backward(_inner);
        VectorMath.Add(_gradient.Span, through.Span);
        return _gradient;
    }

    private void StepBackward(ReadOnlySpan<float> gradient, int t, int previous, int offset)
    {
        var one = Vector<float>.One;
        var u = _linear.Output[t];
        var cells = _cells[t];
        var gates = _gates[t];
        var x = _input[t];
        var inner = _inner[t];
        var into = _gradient[t];
        for (var i = offset; i < offset + _half; i += Vector<float>.Count)
        {
            var before = previous >= 0 ? new Vector<float>(_cells[previous][i..]) : Vector<float>.Zero;
            var dh = new Vector<float>(gradient[i..]);
            var f = new Vector<float>(gates[i..]);
            var r = new Vector<float>(gates[(_size + i)..]);
            var g = VectorMath.Tanh(new Vector<float>(cells[i..]));
            var dr = dh * (g - new Vector<float>(x[i..])) * r * (one - r);
            var dc = new Vector<float>(_carry, i) + (dh * r * (one - (g * g)));
            var df = dc * (before - new Vector<float>(u[i..])) * f * (one - f);
            (dc * (one - f)).CopyTo(inner[i..]);
            df.CopyTo(inner[(_size + i)..]);
            dr.CopyTo(inner[((2 * _size) + i)..]);
            (dh * (one - r)).CopyTo(into[i..]);
            ((dc * f) + (df * new Vector<float>(_peep.Value, i)) + (dr * new Vector<float>(_peep.Value, _size + i))).CopyTo(_carry, i);
            (new Vector<float>(_peep.Gradient, i) + (df * before)).CopyTo(_peep.Gradient, i);
            (new Vector<float>(_peep.Gradient, _size + i) + (dr * before)).CopyTo(_peep.Gradient, _size + i);
        }
    }
}
