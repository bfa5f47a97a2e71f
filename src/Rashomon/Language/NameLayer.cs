using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>The names in an article, sorted, not overlapping.</summary>
/// <param name="Mentions">In text order.</param>
public sealed record NameLayer(ImmutableArray<NameMention> Mentions) : ILayer
{
    /// <summary>Index of the mention that holds a token; -1 where none does.</summary>
    public int MentionAt(int token)
    {
        var low = SortedSearch.First(Mentions.AsSpan(), token, static (mention, place) => mention.EndToken <= place);

        return low < Mentions.Length && Mentions[low].FirstToken <= token ? low : -1;
    }
}
