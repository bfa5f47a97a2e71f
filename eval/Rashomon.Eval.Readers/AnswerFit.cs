using Rashomon.Alignment;

namespace Rashomon.Eval.Readers;

/// <summary>Fits the weights by which answers are compared: a logistic curve, each question weighing alike, and in it as much what is the same as what is not.</summary>
internal static class AnswerFit
{
    private const int Steps = 50;

    // Holds the weights (not the bias) as a standard deviation of ten would.
    private const double Ridge = .01;

    /// <summary>The weights, by Newton's method.</summary>
    public static double[] Weights(IReadOnlyCollection<AnswerPair> pairs)
    {
        var shares = pairs.GroupBy(pair => (pair.Question, pair.Same)).ToDictionary(group => group.Key, group => 1.0 / group.Count());
        var weights = new double[AnswerComparer.Features];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[weights.Length];
            var curvature = new double[weights.Length, weights.Length];
            for (var i = 1; i < weights.Length; i++)
                (gradient[i], curvature[i, i]) = (-Ridge * weights[i], Ridge);
            foreach (var pair in pairs)
            {
                var share = shares[(pair.Question, pair.Same)];
                var probability = new PairModel(weights).Probability(pair.Features);
                for (var i = 0; i < weights.Length; i++)
                {
                    gradient[i] += share * ((pair.Same ? 1 : 0) - probability) * pair.Features[i];
                    for (var j = 0; j < weights.Length; j++)
                        curvature[i, j] += share * probability * (1 - probability) * pair.Features[i] * pair.Features[j];
                }
            }

            var move = Solve(curvature, gradient);
            for (var i = 0; i < weights.Length; i++)
                weights[i] += move[i];
        }

        return weights;
    }

    /// <summary>By elimination: the matrix is small, symmetric and positive.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var column = 0; column < n; column++)
        {
            for (var row = column + 1; row < n; row++)
            {
                var factor = matrix[row, column] / matrix[column, column];
                for (var k = column; k < n; k++)
                    matrix[row, k] -= factor * matrix[column, k];
                right[row] -= factor * right[column];
            }
        }

        var solution = new double[n];
        for (var row = n - 1; row >= 0; row--)
        {
            var sum = right[row];
            for (var k = row + 1; k < n; k++)
                sum -= matrix[row, k] * solution[k];
            solution[row] = sum / matrix[row, row];
        }

        return solution;
    }
}
