using Rashomon.Language.Networks;

namespace Rashomon.Training.Networks;

/// <summary>A word with its two neighbours through a matrix, added to the word and normalised; sentences never see each other.</summary>
internal sealed class Convolution
{
    private readonly int _size;
    private readonly Linear _linear;
    private readonly Normalization _normalization;
    private readonly Matrix _window;
    private readonly Matrix _sum;
    private readonly Matrix _inner;
    private readonly Matrix _gradient;
    private readonly Matrix _active;
    private Batch _batch = Batch.Empty;

    /// <summary>A layer with random weights.</summary>
    public Convolution(string name, int size, Random random, WeightSet set)
    {
        _size = size;
        _linear = new(name, size * 3, size, random, set);
        _normalization = new(name + ".norm", size, set);
        _window = new(size * 3);
        _sum = new(size);
        _inner = new(size);
        _gradient = new(size);
        _active = new(size);
    }

    /// <summary>Computes the output.</summary>
    public Matrix Forward(Matrix input, Batch batch)
    {
        _batch = batch;
        _window.Clear(input.Rows);
        for (var s = 0; s + 1 < batch.Starts.Length; s++)
        {
            for (int t = batch.Starts[s]; t < batch.Starts[s + 1]; t++)
            {
                var window = _window[t];
                if (t > batch.Starts[s])
                    input[t - 1].CopyTo(window);
                input[t].CopyTo(window[_size..]);
                if (t + 1 < batch.Starts[s + 1])
                    input[t + 1].CopyTo(window[(2 * _size)..]);
            }
        }

        _active.CopyOf(_linear.Forward(_window));
        VectorMath.Leaky(_active.Span);
        _sum.CopyOf(input);
        VectorMath.Add(_sum.Span, _active.Span);
        return _normalization.Forward(_sum);
    }

    /// <summary>Gradient of the input.</summary>
    public Matrix Backward(Matrix gradient)
    {
        _normalization.Backward(gradient);
        _inner.CopyOf(gradient);
        Activations.LeakyBackward(_inner, _active);
        var window = _linear.Backward(_inner);
        _gradient.CopyOf(gradient);
        for (var s = 0; s + 1 < _batch.Starts.Length; s++)
        {
            for (int t = _batch.Starts[s]; t < _batch.Starts[s + 1]; t++)
            {
                var row = window[t];
                if (t > _batch.Starts[s])
                    VectorMath.Add(_gradient[t - 1], row[.._size]);
                VectorMath.Add(_gradient[t], row.Slice(_size, _size));
                if (t + 1 < _batch.Starts[s + 1])
                    VectorMath.Add(_gradient[t + 1], row[(2 * _size)..]);
            }
        }

        return _gradient;
    }
}
