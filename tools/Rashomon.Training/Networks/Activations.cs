using System.Numerics;

namespace Rashomon.Training.Networks;

/// <summary>Gradients of elementwise functions.</summary>
internal static class Activations
{
    /// <summary>Turns the gradient of a leaky rectifier's output into that of its input, in place.</summary>
    public static void LeakyBackward(Matrix gradient, Matrix output)
    {
        var g = gradient.Span;
        var y = output.Span;
        var tenth = new Vector<float>(0.1f);
        for (var i = 0; i < g.Length; i += Vector<float>.Count)
        {
            var value = new Vector<float>(g[i..]);
            Vector.ConditionalSelect(Vector.GreaterThan(new Vector<float>(y[i..]), Vector<float>.Zero), value, value * tenth).CopyTo(g[i..]);
        }
    }

    /// <summary>Turns scores into the gradient of the cross-entropy of the right one, in place, and gives the loss.</summary>
    /// <param name="scores">Scores of the classes.</param>
    /// <param name="right">The right class.</param>
    /// <param name="weight">Factor on the gradient.</param>
    /// <param name="smoothing">Share of the probability spread over all classes.</param>
    public static double CrossEntropy(Span<float> scores, int right, float weight, float smoothing = 0)
    {
        var top = float.NegativeInfinity;
        foreach (var score in scores)
            top = Math.Max(top, score);
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
            sum += scores[i] = MathF.Exp(scores[i] - top);
        var loss = -Math.Log(Math.Max(scores[right] / sum, 1e-9));
        for (var i = 0; i < scores.Length; i++)
            scores[i] = ((scores[i] / sum) - (smoothing / scores.Length)) * weight;
        scores[right] -= (1 - smoothing) * weight;
        return loss;
    }

    /// <summary>The same for many classes, without smoothing.</summary>
    public static double CrossEntropyWide(Span<float> scores, int right, float weight)
    {
        var top = float.NegativeInfinity;
        foreach (var score in scores)
            top = Math.Max(top, score);
        var sums = Vector<float>.Zero;
        for (var i = 0; i < scores.Length; i += Vector<float>.Count)
        {
            var e = Language.Networks.VectorMath.Exp(new Vector<float>(scores[i..]) - new Vector<float>(top));
            e.CopyTo(scores[i..]);
            sums += e;
        }

        var sum = Vector.Sum(sums);
        var loss = -Math.Log(Math.Max(scores[right] / sum, 1e-9));
        var factor = new Vector<float>(weight / sum);
        for (var i = 0; i < scores.Length; i += Vector<float>.Count)
            (new Vector<float>(scores[i..]) * factor).CopyTo(scores[i..]);
        scores[right] -= weight;
        return loss;
    }
}
