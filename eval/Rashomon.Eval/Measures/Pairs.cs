namespace Rashomon.Eval.Measures;

/// <summary>Arithmetic that several measures share.</summary>
internal static class Pairs
{
    /// <summary>Every pair of two items of the list, in order, each once.</summary>
    public static IEnumerable<(T First, T Second)> Of<T>(IReadOnlyList<T> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            for (var j = i + 1; j < items.Count; j++)
                yield return (items[i], items[j]);
        }
    }

    /// <summary>The harmonic mean of precision and recall; 0 where both are 0.</summary>
    public static double F1(double precision, double recall) =>
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);

    /// <summary>A share, 0 where there is nothing to share.</summary>
    public static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
