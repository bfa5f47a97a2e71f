using Rashomon.Language.Networks;

namespace Rashomon.Training.Networks;

/// <summary>The table rows and the vector row of a word.</summary>
/// <param name="Rows">As <see cref="WordFeatures.Collect"/> gives them.</param>
/// <param name="Vector">Row of its vector, or -1.</param>
/// <param name="Kind">What lists know of it.</param>
internal sealed record WordInput(int[] Rows, int Vector, int Kind = 0)
{
    /// <summary>Inputs of sentences, one object a different word.</summary>
    public static List<WordInput[]> Of(IEnumerable<IEnumerable<string>> sentences, TableSizes sizes, WordVectors vectors, WordKinds? kinds = null)
    {
        var known = new Dictionary<string, WordInput>(StringComparer.Ordinal);
        var rows = new int[WordFeatures.Most];
        var result = new List<WordInput[]>();
        foreach (var sentence in sentences)
        {
            var inputs = new List<WordInput>();
            foreach (var form in sentence)
            {
                if (!known.TryGetValue(form, out var input))
                    known[form] = input = new(rows[..WordFeatures.Collect(form, sizes, rows)], vectors.Find(form), kinds?.Find(form) ?? 0);
                inputs.Add(input);
            }

            result.Add([.. inputs]);
        }

        return result;
    }
}
