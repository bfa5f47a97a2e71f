namespace Rashomon.Ingestion.Html;

/// <summary>
/// Chooses between the titles that a page gives. The heading above the text, the JSON-LD headline and the title for sharing (<c>og:title</c>) often differ:
/// two that agree are right; where none do, the JSON-LD headline is, as it is written for this use, then the heading.
/// </summary>
internal static class Titles
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · "];

    public static string? Choose(string? heading, PageMetadata page)
    {
        var (json, shared) = (page.JsonTitle, WithoutTail(page.Title, heading, page.JsonTitle));
        if (json is not null && (json == heading || json == shared))
            return json;
        return heading is not null && heading == shared ? heading : json ?? heading ?? shared;
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

    /// <summary>The title for sharing without what follows the whole of another title.</summary>
    private static string? WithoutTail(string? title, string? heading, string? json)
    {
        foreach (var other in (string?[])[heading, json])
        {
            if (title is not null && other is { Length: > 8 } && title.Length > other.Length && title.StartsWith(other, StringComparison.Ordinal) && Array.Exists(Separators, s => title.AsSpan(other.Length).StartsWith(s, StringComparison.Ordinal)))
                return other;
        }
        return title;
    }

    private static bool IsName(string text) => text.Length is > 1 and < 50 && Rules.Words.Count(text) <= 5 && char.IsLetterOrDigit(text.Trim()[0]) && text.Any(char.IsUpper) && !Array.Exists(Separators, s => text.Contains(s, StringComparison.Ordinal));

    private static bool Same(string a, string b) => Letters(a) == Letters(b);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
