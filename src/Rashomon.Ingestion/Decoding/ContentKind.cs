using System.Text.RegularExpressions;

namespace Rashomon.Ingestion.Decoding;

/// <summary>Tells a page from plain text by its words, not by its name.</summary>
internal static partial class ContentKind
{
    private const int SampleLength = 4096;

    /// <summary>Whether <paramref name="text"/> is HTML: it opens with a document tag, or holds several tags of a page.</summary>
    public static bool IsHtml(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        var start = sample.TrimStart();
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return true;
        if (start.Length == 0)
            return false;
        var tags = PageTag().Count(sample);
        return start[0] == '<' ? tags >= 1 : tags >= 4;
    }

    [GeneratedRegex("""</?(?:html|head|body|div|p|article|main|section|meta|link|script|title|span|h[1-6]|table|ul|br|b|i|a)(?:\s[^<>]{0,2000})?/?>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PageTag();
}
