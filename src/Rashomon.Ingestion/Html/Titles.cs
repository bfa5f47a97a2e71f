namespace Rashomon.Ingestion.Html;

/// <summary>
/// Chooses between the titles that a page gives: the heading above the text, the JSON-LD headline, the title for sharing (<c>og:title</c>) and the page's own
/// title. The rule is written in docs/extraction.md: one field that stands alone against all others was written by itself and is the title; else two that
/// agree are (the page's own title backs the one for sharing only); else JSON-LD's, the heading, the one for sharing.
/// </summary>
internal static class Titles
{
    private const int ShortestHeadline = 16;
    private const int LongestKicker = 60;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " : ", " • ", " · "];

    /// <summary>The title by the rule; null where the page has none.</summary>
    /// <param name="heading">The words of the heading that readers see; null where the page has none.</param>
    /// <param name="page">What the page's head says.</param>
    public static string? Choose(string? heading, PageMetadata page)
    {
        var json = WithoutTail(page.JsonTitle, heading, null);
        var shared = WithoutTail(page.Title, heading, json);
        var own = WithoutTail(page.PageTitle, heading, shared);
        if (Alone(json, heading, shared, own))
            return json;
        if (Alone(shared, heading, json, own) && !page.IsSharedTwice)
            return shared;
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

    /// <summary>
    /// Whether one title has other words than three that agree: those are filled from one field, often written for search engines, and the one by itself.
    /// </summary>
    private static bool Alone(string? one, string? heading, string? other, string? own) =>
        one is not null && heading is not null && heading == other && heading == own && Letters(one) is var words && Letters(heading) is var shown
        && !words.Contains(shown, StringComparison.Ordinal) && !shown.Contains(words, StringComparison.Ordinal);

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
