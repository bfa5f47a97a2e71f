using Rashomon.Language.Networks;

namespace Rashomon.Training.Networks;

/// <summary>Rows times a matrix plus a bias.</summary>
internal sealed class Linear
{
    private readonly PackedMatrix _forward;
    private readonly PackedMatrix _backward;
    private readonly PackedMatrix _outer;
    private float[] _transposed = [];
    private Matrix _input = new(0);

    /// <summary>A layer with random weights.</summary>
    public Linear(string name, int inputs, int outputs, Random random, WeightSet set)
    {
        Weights = set.Add(new Weights(name + ".weight", inputs, outputs).Fill(random, Math.Sqrt(3.0 / inputs)));
        Bias = set.Add(new Weights(name + ".bias", 1, outputs));
        _forward = new(inputs, outputs);
        _backward = new(outputs, inputs);
        _outer = new(1, outputs);
        Output = new(outputs);
        InputGradient = new(inputs);
    }

    /// <summary>The matrix, a row an input.</summary>
    public Weights Weights { get; }

    /// <summary>The bias.</summary>
    public Weights Bias { get; }

    /// <summary>What <see cref="Forward"/> computed.</summary>
    public Matrix Output { get; }

    /// <summary>What <see cref="Backward"/> computed.</summary>
    public Matrix InputGradient { get; }

    /// <summary>Computes the output.</summary>
    public Matrix Forward(Matrix input)
    {
        _input = input;
        _forward.Pack(Weights.Value);
        Output.Resize(input.Rows);
        for (var row = 0; row < input.Rows; row++)
            Bias.Value.CopyTo(Output[row]);
        _forward.MultiplyAdd(input.Span, input.Columns, input.Rows, Output.Span);
        return Output;
    }

    /// <summary>Adds to the weights' gradients and computes the input's.</summary>
    public Matrix Backward(Matrix gradient)
    {
        for (var row = 0; row < gradient.Rows; row++)
            VectorMath.Add(Bias.Gradient, gradient[row]);
        Transpose();
        _outer.Resize(gradient.Rows);
        _outer.Pack(gradient.Span);
        _outer.MultiplyAdd(_transposed, gradient.Rows, Weights.Rows, Weights.Gradient);
        _backward.PackTransposed(Weights.Value);
        InputGradient.Clear(gradient.Rows);
        _backward.MultiplyAdd(gradient.Span, gradient.Columns, gradient.Rows, InputGradient.Span);
        return InputGradient;
    }

    private void Transpose()
    {
        int rows = _input.Rows, columns = _input.Columns;
        if (_transposed.Length < rows * columns)
            _transposed = new float[rows * columns * 5 / 4];
        for (var block = 0; block < columns; block += 16)
        {
            for (var row = 0; row < rows; row++)
            {
                var from = _input[row].Slice(block, 16);
                for (var i = 0; i < 16; i++)
                    _transposed[((block + i) * rows) + row] = from[i];
            }
        }
    }
}
