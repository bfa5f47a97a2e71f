namespace Rashomon.Language.Networks;

/// <summary>placeholder</summary>
internal sealed class WordEncoder
{
    /// <summary>Factor on each 4-gram of a word that reads <paramref name="count"/> rows in all.</summary>
    public static float GramFactor(int count) => 1 / MathF.Sqrt(Math.Max(1, count - WordFeatures.Words - WordFeatures.Affixes));
}
