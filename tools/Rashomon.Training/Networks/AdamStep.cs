using System.Numerics;

namespace Rashomon.Training.Networks;

/// <summary>One step of Adam (Kingma and Ba 2015).</summary>
/// <param name="Rate">Learning rate with the bias corrections in it.</param>
/// <param name="Scale">Factor on the gradients, from clipping.</param>
internal readonly record struct AdamStep(float Rate, float Scale)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;

    /// <summary>The step numbered <paramref name="number"/>, from 1.</summary>
    public static AdamStep At(int number, double rate, double scale) =>
        new((float)(rate * Math.Sqrt(1 - Math.Pow(Beta2, number)) / (1 - Math.Pow(Beta1, number))), (float)scale);

    /// <summary>Moves the values and clears the gradient.</summary>
    public void Apply(Span<float> value, Span<float> gradient, Span<float> mean, Span<float> square)
    {
        var rate = new Vector<float>(Rate);
        var scale = new Vector<float>(Scale);
        var epsilon = new Vector<float>(1e-8f);
        for (var i = 0; i < value.Length; i += Vector<float>.Count)
        {
            var g = new Vector<float>(gradient[i..]) * scale;
            var m = (new Vector<float>(mean[i..]) * Beta1) + (g * (1 - Beta1));
            var s = (new Vector<float>(square[i..]) * Beta2) + (g * g * (1 - Beta2));
            m.CopyTo(mean[i..]);
            s.CopyTo(square[i..]);
            (new Vector<float>(value[i..]) - (rate * m / (Vector.SquareRoot(s) + epsilon))).CopyTo(value[i..]);
        }

        gradient.Clear();
    }
}
