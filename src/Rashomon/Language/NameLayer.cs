using System.Collections.Immutable;
using Rashomon.Annotation;

namespace Rashomon.Language;

/// <summary>The names in an article, sorted, not overlapping.</summary>
/// <param name="Mentions">In text order.</param>
public sealed record NameLayer(ImmutableArray<NameMention> Mentions) : ILayer
{
    /// <summary>Index of the mention that holds a token; -1 where none does.</summary>
    public int MentionAt(int token)
    {
        int low = 0, high = Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].EndToken <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Mentions.Length && Mentions[low].FirstToken <= token ? low : -1;
    }
}
