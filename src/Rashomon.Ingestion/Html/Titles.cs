namespace Rashomon.Ingestion.Html;

/// <summary>
/// Chooses between the titles that a page gives. The heading above the text, the JSON-LD headline and the title for sharing (<c>og:title</c>) often differ:
/// two that agree are right (the page's own title backs the one for sharing only: both may be worded for search engines); where none do, the JSON-LD headline
/// is, as it is written for this use, then the heading.
/// </summary>
internal static class Titles
{
    private const int ShortestHeadline = 16;
    private const int LongestKicker = 60;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " : ", " • ", " · "];

    /// <summary>The title that most of the page agrees on; null where it has none.</summary>
    /// <param name="heading">The words of the heading that readers see; null where the page has none.</param>
    /// <param name="page">What the page's head says.</param>
    public static string? Choose(string? heading, PageMetadata page)
    {
        var json = page.JsonTitle;
        var shared = WithoutTail(page.Title, heading, json);
        heading = WithoutKicker(heading, shared);
        if (json is not null && (json == heading || json == shared))
            return json;
        if (shared is not null && (shared == heading || shared == WithoutTail(page.PageTitle, shared, null)))
            return shared;
        return json ?? heading ?? shared;
    }

    /// <summary>The name that a page's title holds before or after the headline; null where it holds none, or no name.</summary>
    public static string? Site(string? title, string? headline)
    {
        if (title is null || headline is null || headline.Length < 8)
            return null;
        foreach (var separator in Separators)
        {
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (first <= 0)
                continue;
            if (Same(title[(first + separator.Length)..], headline) && IsName(title[..first]))
                return title[..first].Trim();
            if (title.StartsWith(headline[..8], StringComparison.OrdinalIgnoreCase) && last >= headline.Length - 3 && IsName(title[(last + separator.Length)..]))
                return title[(last + separator.Length)..].Trim();
        }
        return null;
    }

    /// <summary>White space folded to single spaces.</summary>
    public static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// The heading without the label that some pages set into it: "Fog at sea Two trawlers collide", shared as "Two trawlers collide". The label is short,
    /// and what is shared is more than its end.
    /// </summary>
    private static string? WithoutKicker(string? heading, string? shared) =>
        heading is not null && shared is { Length: >= ShortestHeadline } && heading.Length > shared.Length && heading.Length - shared.Length <= LongestKicker
            && heading.EndsWith(shared, StringComparison.Ordinal) && heading[^(shared.Length + 1)] is ' ' or ':' or '-' or '|' ? shared : heading;

    /// <summary>The title for sharing without what follows the whole of another title.</summary>
    private static string? WithoutTail(string? title, string? heading, string? json)
    {
        foreach (var other in (string?[])[heading, json])
        {
            if (title is not null && other is { Length: > 8 } && title.Length > other.Length && title.StartsWith(other, StringComparison.Ordinal) && title.AsSpan(other.Length).TrimStart() is ['|' or '-' or '–' or '—' or ':' or '»' or '•' or '·' or 'ㅣ' or '｜' or '_', ..])
                return other;
            if (other is not null && title is not null && IsAfterName(title, other))
                return other;
        }
        return title;
    }

    /// <summary>Whether a title is a name, a mark and the whole of another: "Coast Lantern : Two trawlers collide".</summary>
    private static bool IsAfterName(string title, string other) =>
        other.Length > 8 && title.EndsWith(other, StringComparison.Ordinal) && title[..^other.Length] is var before && Array.Exists(Separators, s => before.EndsWith(s, StringComparison.Ordinal) && IsName(before[..^s.Length]));

    private static bool IsName(string text) => text.Length is > 1 and < 50 && Rules.Words.Count(text) <= 5 && char.IsLetterOrDigit(text.Trim()[0]) && text.Any(char.IsUpper) && !Array.Exists(Separators, s => text.Contains(s, StringComparison.Ordinal));

    private static bool Same(string a, string b) => Letters(a) == Letters(b);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
