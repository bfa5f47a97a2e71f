namespace Rashomon.Tuning;

/// <summary>Fits a logistic model by Newton's steps: a dozen reach what thousands of gradient steps do.</summary>
internal static class NewtonFit
{
    private const int Steps = 12;

    /// <summary>The weights, one a feature; the first feature is the bias, which nothing pulls.</summary>
    /// <param name="samples">The pairs, each with how much it counts.</param>
    /// <param name="ridge">Strength of the pull towards 0, in pairs.</param>
    public static double[] Fit(IReadOnlyList<(double[] Features, bool Same, double Weight)> samples, double ridge)
    {
        var count = samples[0].Features.Length;
        var weights = new double[count];
        for (var step = 0; step < Steps; step++)
        {
            var (curvature, slope) = (new double[count, count], new double[count]);
            foreach (var (features, same, weight) in samples)
            {
                var probability = 1 / (1 + Math.Exp(-weights.Zip(features, (w, f) => w * f).Sum()));
                var (error, spread) = (weight * ((same ? 1 : 0) - probability), weight * Math.Max(1e-6, probability * (1 - probability)));
                for (var i = 0; i < count; i++)
                {
                    slope[i] += error * features[i];
                    for (var j = 0; j < count; j++)
                        curvature[i, j] += spread * features[i] * features[j];
                }
            }

            for (var i = 1; i < count; i++)
            {
                slope[i] -= ridge * weights[i];
                curvature[i, i] += ridge;
            }

            var change = Solve(curvature, slope);
            for (var i = 0; i < count; i++)
                weights[i] += change[i];
        }

        return weights;
    }

    /// <summary>Solves a linear system by elimination with the largest pivot.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var column = 0; column < n; column++)
        {
            var pivot = Enumerable.Range(column, n - column).MaxBy(row => Math.Abs(matrix[row, column]));
            for (var k = 0; k < n && pivot != column; k++)
                (matrix[column, k], matrix[pivot, k]) = (matrix[pivot, k], matrix[column, k]);
            (right[column], right[pivot]) = (right[pivot], right[column]);
            for (var row = column + 1; row < n; row++)
            {
                var factor = matrix[row, column] / matrix[column, column];
                for (var k = column; k < n; k++)
                    matrix[row, k] -= factor * matrix[column, k];
                right[row] -= factor * right[column];
            }
        }

        for (var row = n - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < n; k++)
                right[row] -= matrix[row, k] * right[k];
            right[row] /= matrix[row, row];
        }

        return right;
    }
}
