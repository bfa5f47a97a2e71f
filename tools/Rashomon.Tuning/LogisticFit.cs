namespace Rashomon.Tuning;

/// <summary>Fits a logistic model by full gradient steps with momentum: no randomness, so the same data give the same weights.</summary>
internal static class LogisticFit
{
    private const int Steps = 1500;
    private const double Momentum = .9;

    /// <summary>The weights, one a feature.</summary>
    /// <param name="samples">The pairs.</param>
    /// <param name="ridge">Strength of the pull towards the prior, in pairs.</param>
    /// <param name="prior">What the weights are pulled to; 0 by default.</param>
    public static double[] Fit(IReadOnlyList<Sample> samples, double ridge, double[]? prior = null)
    {
        var count = samples[0].Features.Length;
        var (weights, speed, gradient) = (new double[count], new double[count], new double[count]);
        var rate = 1.0;
        for (var step = 0; step < Steps; step++)
        {
            Array.Clear(gradient);
            foreach (var sample in samples)
            {
                double sum = 0;
                for (var i = 0; i < count; i++)
                    sum += weights[i] * sample.Features[i];
                var error = (sample.Same ? 1 : 0) - (1 / (1 + Math.Exp(-sum)));
                for (var i = 0; i < count; i++)
                    gradient[i] += error * sample.Features[i];
            }

            for (var i = 0; i < count; i++)
            {
                var pull = i == 0 ? 0 : ridge * (weights[i] - (prior?[i] ?? 0));
                speed[i] = (Momentum * speed[i]) + (rate * (gradient[i] - pull) / samples.Count);
                weights[i] += speed[i];
            }
        }

        return weights;
    }
}
