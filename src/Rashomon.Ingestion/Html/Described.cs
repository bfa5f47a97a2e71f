using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Rashomon.Ingestion.Html;

/// <summary>
/// Holds lines of a page against what its metadata gives as its description, which is the standfirst's or the first paragraph's words more often than not.
/// They are the same where they begin with the same letters: descriptions are cut short, or go on.
/// </summary>
internal static class Described
{
    private const int Shortest = 40;
    private const int Longest = 1200;

    /// <summary>Letters and digits that must be the same.</summary>
    private const int Same = 36;

    /// <summary>Whether an element's text has one of the descriptions.</summary>
    public static bool Has(IElement element, ImmutableArray<string> descriptions)
    {
        var text = Letters(InlineText.Of(element));
        return descriptions.Any(d => Start(d) is { Length: Same } start && text.Contains(start, StringComparison.Ordinal));
    }

    /// <summary>Whether a line begins as one of the descriptions does.</summary>
    public static bool Fits(string words, ImmutableArray<string> descriptions) =>
        Start(words) is { Length: Same } start && descriptions.Any(d => string.Equals(Start(d), start, StringComparison.Ordinal));

    /// <summary>The words of an element that holds a line or two and no block; null for others.</summary>
    public static string? Words(IElement element) =>
        !element.Children.Any(c => ElementRoles.IsBlock(c.LocalName)) && !ElementRoles.IsNeverText(element) && InlineText.Whole(element) is { LinkShare: < 0.5 } whole
            && whole.Take().Trim() is { Length: >= Shortest and <= Longest } words ? words.Replace('\n', ' ') : null;

    private static string Start(string text)
    {
        var letters = Letters(text.Length > Same * 4 ? text[..(Same * 4)] : text);
        return letters.Length > Same ? letters[..Same] : letters;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
