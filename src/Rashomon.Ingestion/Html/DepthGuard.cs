namespace Rashomon.Ingestion.Html;

/// <summary>
/// Counts how deep a page nests before it is parsed, in one pass. It follows the open elements as the HTML standard's tree builder would, so that neither
/// unclosed nor wrongly closed tags hide depth. It also stops pages that make the parser repeat work: thousands of unclosed inline tags, each copied
/// into every later paragraph, and tags with thousands of attributes.
/// </summary>
internal static class DepthGuard
{
    private const int MostCopies = 1_000_000;
    private const int LongestTag = 4_000_000;
    private const int MostAttributes = 2000;

    /// <summary>Whether the page nests deeper than <paramref name="most"/> elements or would make the parser's work explode.</summary>
    public static bool IsTooDeep(string html, int most)
    {
        var open = new OpenElements();
        long copies = 0;
        foreach (var tag in new TagScanner(html))
        {
            if (tag.Length > LongestTag || tag.Attributes > MostAttributes)
                return true;
            if (tag.IsEnd)
                open.Close(tag.Name(html));
            else if (!tag.IsSelfClosing || !open.IsForeign)
                open.Open(tag.Name(html));
            copies += open.Inline;
            if (open.Depth > most || copies > MostCopies)
                return true;
        }
        return false;
    }
}
