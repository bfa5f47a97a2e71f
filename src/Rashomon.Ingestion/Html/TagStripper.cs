using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Rashomon.Ingestion.Html;

/// <summary>Takes the tags out of a page that is too deep to parse, in one pass: block tags become line ends.</summary>
internal static class TagStripper
{
    private static readonly FrozenSet<string> Inline =
        "a abbr acronym b bdi bdo big cite code data dfn em font i kbd mark q s samp small span strike strong sub sup time tt u var wbr".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Skipped =
        "script style noscript template svg head nav footer form select textarea button iframe object title".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static string Strip(string html)
    {
        var text = new StringBuilder();
        var at = 0;
        string? skipping = null;
        foreach (var tag in new TagScanner(html))
        {
            if (skipping is null)
                Append(text, html.AsSpan(at, tag.Start - at));
            at = tag.End;
            var name = tag.Kind.Name;
            if (skipping is not null)
                skipping = tag.IsEnd && name == skipping ? null : skipping;
            else if (Skipped.Contains(name) && !tag.IsEnd && !tag.IsSelfClosing)
                skipping = name;
            else if (!Inline.Contains(name) && text.Length > 0 && text[^1] != '\n')
                text.Append('\n').Append('\n');
        }
        if (skipping is null)
            Append(text, html.AsSpan(at));
        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }

    /// <summary>Appends text with its white space folded, without comments and declarations.</summary>
    private static void Append(StringBuilder text, ReadOnlySpan<char> part)
    {
        while (!part.IsEmpty)
        {
            var mark = part.IndexOf("<!", StringComparison.Ordinal);
            Fold(text, mark < 0 ? part : part[..mark]);
            if (mark < 0)
                return;
            part = part[mark..];
            var comment = part.StartsWith("<!--", StringComparison.Ordinal);
            var end = comment ? part.IndexOf("-->", StringComparison.Ordinal) : part.IndexOf('>');
            part = end < 0 ? [] : part[(end + (comment ? 3 : 1))..];
        }
    }

    private static void Fold(StringBuilder text, ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            if (!char.IsWhiteSpace(c))
                text.Append(c);
            else if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
                text.Append(' ');
        }
    }
}
