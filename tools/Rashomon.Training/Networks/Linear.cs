using Rashomon.Language.Networks;

namespace Rashomon.Training.Networks;

/// <summary>Rows times a matrix plus a bias.</summary>
internal sealed class Linear
{
    private const int Block = 128;
    private readonly PackedMatrix _forward;
    private readonly PackedMatrix _backward;
    private readonly PackedMatrix _outer;
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
        // Blocks of rows small enough for the cache: the input is read across its lines.
        for (var row = 0; row < gradient.Rows; row += Block)
        {
            var count = Math.Min(Block, gradient.Rows - row);
            _outer.Resize(count);
            _outer.Pack(gradient.Span.Slice(row * gradient.Columns, count * gradient.Columns));
            _outer.MultiplyAdd(_input.Span.Slice(row * _input.Columns, count * _input.Columns), 1, Weights.Rows, Weights.Gradient, _input.Columns);
        }

        _backward.PackTransposed(Weights.Value);
        InputGradient.Clear(gradient.Rows);
        _backward.MultiplyAdd(gradient.Span, gradient.Columns, gradient.Rows, InputGradient.Span);
        return InputGradient;
    }
}
