using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Rashomon.Ingestion.Sources;

/// <summary>Makes one document of the headline and the text that a container keeps apart, so that items are read as any page or text is. The same item gives the same bytes.</summary>
internal static partial class ItemDocument
{
    /// <summary>A page of a headline and HTML.</summary>
    public static ImmutableArray<byte> OfHtml(string? title, string html, string? language)
    {
        var tag = language is { Length: > 0 and < 36 } && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? $" lang=\"{language}\"" : "";
        var heading = string.IsNullOrWhiteSpace(title) ? null : WebUtility.HtmlEncode(title);
        var before = heading is null
            ? string.Concat("<!doctype html><html", tag, "><head><meta charset=\"utf-8\"></head><body><article>")
            : $"<!doctype html><html{tag}><head><meta charset=\"utf-8\"><title>{heading}</title></head><body><article><h1>{heading}</h1>\n";
        return Utf8(before, html, "</article></body></html>");
    }

    private static ImmutableArray<byte> Utf8(string before, string html, string after)
    {
        var utf8 = Encoding.UTF8;
        var bytes = new byte[utf8.GetByteCount(before) + utf8.GetByteCount(html) + utf8.GetByteCount(after)];
        var at = utf8.GetBytes(before, bytes);
        at += utf8.GetBytes(html, bytes.AsSpan(at));
        utf8.GetBytes(after, bytes.AsSpan(at));
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(bytes);
    }

    /// <summary>A text under its headline, unless it begins with it.</summary>
    public static ImmutableArray<byte> OfText(string? title, string text) =>
        FormatInput.Utf8(string.IsNullOrWhiteSpace(title) || text.AsSpan().TrimStart().StartsWith(title, StringComparison.Ordinal) ? text : title + "\n\n" + text);

    /// <summary>A document of either, by what it looks like.</summary>
    public static ImmutableArray<byte> Of(string? title, string body, string? language) => IsMarkup(body) ? OfHtml(title, body, language) : OfText(title, body);

    /// <summary>Whether a text is markup: it has a tag, or an entity.</summary>
    public static bool IsMarkup(string text) => (text.Contains('<', StringComparison.Ordinal) && TagPattern().IsMatch(text)) || (text.Contains('&', StringComparison.Ordinal) && EntityPattern().IsMatch(text));

    /// <summary>The words of a text that may be markup, on one line.</summary>
    public static string Plain(string text)
    {
        if (text.Contains('<', StringComparison.Ordinal))
            text = TagPattern().Replace(text, "");
        if (text.Contains('&', StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(text);
        text = text.Trim();
        return text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? text : string.Join(' ', text.Split((char[])['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>About how many words a text has, tags left out.</summary>
    public static int Words(string text)
    {
        var words = 0;
        var (inTag, inWord) = (false, false);
        foreach (var c in text)
        {
            if (c is '<' or '>')
                inTag = c == '<';
            var isWord = !inTag && c != '>' && !char.IsWhiteSpace(c);
            words += isWord && !inWord ? 1 : 0;
            inWord = isWord;
        }
        return words;
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9:]{0,20}(?:[ \t\r\n][^<>]{0,4000})?/?>", RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern();

    [GeneratedRegex("&(?:#[0-9]{2,7}|#x[0-9A-Fa-f]{2,6}|[A-Za-z]{2,10});", RegexOptions.CultureInvariant)]
    private static partial Regex EntityPattern();
}
