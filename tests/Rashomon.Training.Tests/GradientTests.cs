using Rashomon.Training.Networks;

namespace Rashomon.Training.Tests;

/// <summary>Gradients beside differences of the outputs.</summary>
public sealed class GradientTests
{
    private const int Size = 64;
    private static readonly Batch Two = new([0, 1], [0, 4, 7], [.. Enumerable.Repeat(new WordInput([], -1), 7)]);

    [Fact]
    public void Linear_Backward_IsTheSlope()
    {
        var set = new WeightSet();
        var layer = new Linear("one", Size, Size, new Random(1), set);
        Check(layer.Forward, layer.Backward, [layer.Weights, layer.Bias]);
    }

    [Fact]
    public void Convolution_Backward_IsTheSlope()
    {
        var layer = new Convolution("one", Size, new Random(1), new WeightSet());
        Check(x => layer.Forward(x, Two), layer.Backward, []);
    }

    [Fact]
    public void Recurrence_Backward_IsTheSlope()
    {
        var layer = new Recurrence("one", Size, new Random(1), new WeightSet());
        Check(x => layer.Forward(x, Two), layer.Backward, []);
    }

    private static void Check(Func<Matrix, Matrix> forward, Func<Matrix, Matrix> backward, Weights[] weights)
    {
        var random = new Random(3);
        var input = Filled(random);
        var factors = Filled(random);
        forward(input);
        var gradient = new Matrix(Size).CopyOf(factors);
        var slopes = backward(gradient).Span.ToArray();
        for (var i = 5; i < slopes.Length; i += 37)
        {
            var at = i;
            Slope(() => input.Span[at], v => input.Span[at] = v).ShouldBe(slopes[i], 0.02 + (0.02 * Math.Abs(slopes[i])));
        }

        foreach (var tensor in weights)
        {
            for (var i = 3; i < tensor.Value.Length; i += Math.Max(7, tensor.Value.Length / 20))
            {
                var at = i;
                Slope(() => tensor.Value[at], v => tensor.Value[at] = v).ShouldBe(tensor.Gradient[i], 0.02 + (0.02 * Math.Abs(tensor.Gradient[i])));
            }
        }

        double Slope(Func<float> get, Action<float> set)
        {
            const float step = 0.005f;
            var old = get();
            set(old + step);
            var above = Sum();
            set(old - step);
            var below = Sum();
            set(old);
            return (above - below) / (2 * step);
        }

        double Sum()
        {
            var output = forward(input).Span;
            var sum = 0.0;
            for (var i = 0; i < output.Length; i++)
                sum += output[i] * (double)factors.Span[i];
            return sum;
        }
    }

    private static Matrix Filled(Random random)
    {
        var matrix = new Matrix(Size).Resize(Two.Count);
        foreach (ref var value in matrix.Span)
            value = (random.NextSingle() * 2) - 1;
        return matrix;
    }
}
