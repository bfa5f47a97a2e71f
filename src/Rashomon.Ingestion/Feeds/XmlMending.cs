using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Rashomon.Ingestion.Feeds;

/// <summary>Mends what most often breaks an item's XML: stray ampersands, HTML's entities, "less than" signs that begin no tag, characters that XML has not, tags without end.</summary>
internal static partial class XmlMending
{
    /// <summary>Most tags that may be open at once in what is mended; deeper text is left as it is.</summary>
    private const int MostOpen = 500;

    /// <summary>The item's text with these put right; CDATA sections stay as they are, except for characters that XML has not.</summary>
    public static string Mend(string piece)
    {
        var mended = new StringBuilder(piece.Length + 64);
        var at = 0;
        while (at < piece.Length)
        {
            var cdata = piece.IndexOf("<![CDATA[", at, StringComparison.Ordinal);
            var end = cdata < 0 ? piece.Length : cdata;
            mended.Append(LessThan().Replace(Ampersand().Replace(piece[at..end], Entity), "&lt;"));
            if (cdata < 0)
                break;
            var close = piece.IndexOf("]]>", cdata, StringComparison.Ordinal);
            at = close < 0 ? piece.Length : close + 3;
            mended.Append(close < 0 ? piece[cdata..] + "]]>" : piece[cdata..at]);
        }
        return Closed(Control().Replace(mended.ToString(), ""));
    }

    private static string Entity(Match match)
    {
        if (!match.Groups["name"].Success)
            return "&amp;";
        var name = match.Groups["name"].Value;
        if (name is "amp" or "lt" or "gt" or "quot" or "apos")
            return match.Value;
        if (name[0] == '#')
            return IsCharacter(name) ? match.Value : "\uFFFD";
        var decoded = WebUtility.HtmlDecode(match.Value);
        return decoded == match.Value ? "&amp;" + name + ";" : decoded;
    }

    private static bool IsCharacter(string reference)
    {
        var isHex = reference.Length > 1 && reference[1] is 'x' or 'X';
        return int.TryParse(isHex ? reference.AsSpan(2) : reference.AsSpan(1), isHex ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var code)
            && (code is 9 or 10 or 13 or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF));
    }

    /// <summary>The text with the tags that never close made words where they stand, and end tags of nothing left out.</summary>
    private static string Closed(string text)
    {
        var open = new Stack<(string Name, int At)>();
        var edits = new SortedDictionary<int, int>();
        foreach (Match tag in Tag().Matches(text))
        {
            if (tag.Groups["cdata"].Success || tag.Groups["self"].Length > 0)
                continue;
            var name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Length == 0)
            {
                open.Push((name, tag.Index));
                if (open.Count > MostOpen)
                    return text;
                continue;
            }
            if (!open.Any(o => o.Name == name))
            {
                edits[tag.Index] = tag.Length;
                continue;
            }
            while (open.Pop() is var top && top.Name != name)
                edits[top.At] = text.IndexOf('>', top.At) - top.At + 1;
        }
        foreach (var (_, at) in open)
            edits[at] = text.IndexOf('>', at) - at + 1;
        var kept = new StringBuilder(text.Length);
        var from = 0;
        foreach (var (start, length) in edits)
        {
            kept.Append(text, from, start - from);
            from = start + length;
        }
        return kept.Append(text, from, text.Length - from).ToString();
    }

    [GeneratedRegex("&(?:(?<name>#[xX][0-9A-Fa-f]{1,8}|#[0-9]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ampersand();

    [GeneratedRegex("<(?![A-Za-z/!?])", RegexOptions.CultureInvariant)]
    private static partial Regex LessThan();

    [GeneratedRegex("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Control();

    [GeneratedRegex("(?<cdata><!\\[CDATA\\[.*?\\]\\]>)|<(?<end>/?)(?<name>[A-Za-z_][\\w.:-]{0,60})(?:\\s[^<>]{0,4000}?)?(?<self>/?)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Tag();
}
