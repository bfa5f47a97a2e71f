using System.Text;

namespace Rashomon.Ingestion.Html;

/// <summary>
/// Takes out of a page's source what is never read, in one pass before the parser: comments, code, drawings, pictures, and attributes that no rule looks at;
/// white space is folded. Half of most pages goes, and so does half of the parser's time. The same pass counts how deep the page nests. It follows the open
/// elements as the HTML standard's tree builder would, so that neither unclosed nor wrongly closed tags hide depth; and it stops pages that make the parser
/// repeat work: thousands of unclosed inline tags, each copied into every later paragraph, and tags with thousands of attributes.
/// </summary>
internal sealed class PageTrimmer
{
    private const int MostCopies = 1_000_000;
    private const int LongestTag = 4_000_000;
    private const int MostAttributes = 2000;
    private const int LongestDrawing = 200_000;

    private readonly string _html;
    private readonly StringBuilder _out;
    private readonly Dictionary<TagKind, int> _ends = [];
    private bool _afterBlock = true;
    private bool _afterSpace = true;

    private PageTrimmer(string html)
    {
        _html = html;
        _out = new(html.Length / 2);
    }

    /// <summary>The page without what is not read; null where it nests deeper than <paramref name="most"/> elements or would make the parser's work explode.</summary>
    public static string? Trim(string html, int most) => new PageTrimmer(html).Run(most);

    private string? Run(int most)
    {
        var open = new OpenElements();
        long copies = 0;
        var at = 0;
        var scanner = new TagScanner(_html);
        while (scanner.MoveNext())
        {
            var tag = scanner.Current;
            if (tag.Length > LongestTag || tag.Attributes > MostAttributes)
                return null;
            if (tag.IsEnd)
                open.Close(tag.Kind);
            else if (!tag.IsSelfClosing || !open.IsForeign)
                open.Open(tag.Kind);
            copies += open.Inline;
            if (open.Depth > most || copies > MostCopies)
                return null;
            Text(at, tag.Start, tag.Kind);
            at = tag.End;
            if (!tag.IsEnd && tag.Kind.Is(TagTraits.Dropped) && ContentEnd(tag) is var end && end > 0)
            {
                open.Close(tag.Kind);
                scanner.Skip(at = end);
            }
            else if (!tag.Kind.Is(TagTraits.Bare))
            {
                Tag(tag);
            }
        }
        Text(at, _html.Length, null);
        return _out.ToString();
    }

    /// <summary>Offset after the end tag of an element that is left out; 0 where it is to stay.</summary>
    private int ContentEnd(Tag tag)
    {
        if (tag.Kind.Name == "script" && _html.AsSpan(tag.Start, tag.Length).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            return 0;
        if (tag.IsSelfClosing && tag.Kind.Name == "svg")
            return tag.End;
        var end = EndTag(tag);
        // Drawings and selections are markup: their end is the next end tag only where nothing else begins before it.
        if (end < 0 || (!tag.Kind.Is(TagTraits.RawText) && !IsPlain(tag.End, end, tag.Kind.Name)))
            return 0;
        var close = _html.IndexOf('>', end);
        return close < 0 ? _html.Length : close + 1;
    }

    /// <summary>The next end tag of the element; looked for once for all that are opened before it.</summary>
    private int EndTag(Tag tag)
    {
        if (!_ends.TryGetValue(tag.Kind, out var end) || (end >= 0 && end < tag.End))
            _ends[tag.Kind] = end = TagScanner.EndTag(_html, tag.End, tag.Kind.Name);
        return end;
    }

    /// <summary>Whether a stretch of markup has no element that would end a drawing or a selection before its end tag.</summary>
    private bool IsPlain(int start, int end, string name)
    {
        var inside = _html.AsSpan(start, end - start);
        // First, as it keeps the search short: of many that are opened and never closed each sees only the next.
        if (inside.Length > LongestDrawing || inside.IndexOf("<" + name, StringComparison.OrdinalIgnoreCase) >= 0)
            return false;
        foreach (var tag in (ReadOnlySpan<string>)["<p", "<div", "<ul", "<h1", "<h2", "<article", "<section", "<table", "<body", "<script", "<span", "<br", "<img", "<input"])
        {
            for (var at = inside.IndexOf(tag, StringComparison.OrdinalIgnoreCase); at >= 0;)
            {
                var next = at + tag.Length;
                if (next >= inside.Length || inside[next] is ' ' or '>' or '/' or '\n' or '\t')
                    return false;
                var further = inside[next..].IndexOf(tag, StringComparison.OrdinalIgnoreCase);
                at = further < 0 ? -1 : next + further;
            }
        }
        return true;
    }

    /// <summary>Copies text without comments, its white space folded; white space beside the tags of blocks is none of it.</summary>
    private void Text(int start, int end, TagKind? next)
    {
        var part = _html.AsSpan(start, end - start);
        while (!part.IsEmpty)
        {
            var mark = part.IndexOf('<');
            var isMarkup = mark >= 0 && mark + 1 < part.Length && part[mark + 1] is '!' or '?';
            Fold(mark < 0 ? part : part[..mark]);
            if (mark < 0)
                break;
            part = part[mark..];
            var comment = part.StartsWith("<!--", StringComparison.Ordinal);
            var close = !isMarkup ? 0 : comment ? part[Math.Min(2, part.Length)..].IndexOf("-->", StringComparison.Ordinal) + 4 : part.IndexOf('>');
            if (!isMarkup)
            {
                _out.Append(part[0]);
                _afterSpace = _afterBlock = false;
            }
            else if (!comment && part.Length > 2 && part[2] is 'd' or 'D')
                _out.Append(part[..(close < 0 ? part.Length : close + 1)]);
            part = close < 0 || (comment && close < 4) ? [] : part[(close + 1)..];
        }
        if (next is null || !next.Is(TagTraits.Block) || _out.Length == 0 || _out[^1] != ' ')
            return;
        _out.Length--;
        _afterSpace = true;
    }

    private void Fold(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var space = text.IndexOfAny(" \n\r\t\f");
            if (space != 0)
            {
                _out.Append(space < 0 ? text : text[..space]);
                _afterSpace = _afterBlock = false;
            }
            if (space < 0)
                return;
            if (!_afterSpace && !_afterBlock)
                _out.Append(' ');
            _afterSpace = true;
            var rest = text[space..].IndexOfAnyExcept(" \n\r\t\f");
            text = rest < 0 ? [] : text[(space + rest)..];
        }
    }

    private void Tag(Tag tag)
    {
        if (tag.Kind.Is(TagTraits.Block))
            (_afterBlock, _afterSpace) = (true, true);
        if (tag.IsEnd || tag.End <= tag.NameEnd + 1)
        {
            _out.Append(tag.IsEnd ? "</" : "<").Append(tag.Kind.Name).Append('>');
            return;
        }
        _out.Append('<').Append(tag.Kind.Name);
        foreach (var attribute in new AttributeScanner(_html, tag.NameEnd, tag.End - 1))
        {
            if (attribute.IsRead)
                _out.Append(' ').Append(_html, attribute.Start, attribute.End - attribute.Start);
        }
        _out.Append(tag.IsSelfClosing ? " />" : ">");
    }
}
