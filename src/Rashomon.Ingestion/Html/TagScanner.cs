namespace Rashomon.Ingestion.Html;

/// <summary>Walks over a page's tags in one pass, past comments and the text of scripts and styles.</summary>
internal struct TagScanner(string html)
{
    private readonly TagKinds _kinds = new();
    private int _at;

    /// <summary>The tag that the scan stands on.</summary>
    public Tag Current { get; private set; }

    public readonly TagScanner GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < html.Length)
        {
            var open = html.IndexOf('<', _at);
            if (open < 0 || open + 1 >= html.Length)
                break;
            var next = html[open + 1];
            if (next == '!' || next == '?')
            {
                _at = EndOfMarkup(open);
                continue;
            }
            var isEnd = next == '/';
            var name = open + (isEnd ? 2 : 1);
            if (name >= html.Length || !char.IsAsciiLetter(html[name]))
            {
                _at = open + 1;
                continue;
            }
            Current = Read(open, name, isEnd);
            _at = isEnd ? Current.End : AfterRawText(Current);
            return true;
        }
        _at = html.Length;
        return false;
    }

    private readonly int EndOfMarkup(int open)
    {
        if (html.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = html.IndexOf("-->", Math.Min(open + 2, html.Length), StringComparison.Ordinal);
            return end < 0 ? html.Length : end + 3;
        }
        var close = html.IndexOf('>', open);
        return close < 0 ? html.Length : close + 1;
    }

    private readonly Tag Read(int open, int name, bool isEnd)
    {
        var at = name;
        while (at < html.Length && html[at] is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>'))
            at++;
        var nameEnd = at;
        var attributes = 0;
        var afterEquals = false;
        while (at < html.Length && html[at] != '>')
        {
            if (afterEquals && html[at] is '"' or '\'')
            {
                var close = html.IndexOf(html[at], at + 1);
                at = close < 0 ? html.Length - 1 : close;
                afterEquals = false;
            }
            else if (html[at] == '=')
            {
                attributes++;
                afterEquals = true;
            }
            else if (!char.IsWhiteSpace(html[at]))
            {
                attributes += html[at - 1] is ' ' or '\n' or '\t' && !afterEquals ? 1 : 0;
                afterEquals = false;
            }
            at++;
        }
        var end = Math.Min(at + 1, html.Length);
        return new(open, end, nameEnd, _kinds.Of(html.AsSpan(name, nameEnd - name)), isEnd, at < html.Length && html[at - 1] == '/', attributes);
    }

    private readonly int AfterRawText(Tag tag)
    {
        if (!tag.Kind.Is(TagTraits.RawText))
            return tag.End;
        if (tag.Kind.Name == "plaintext")
            return html.Length;
        return EndTag(html, tag.End, tag.Kind.Name) is var end && end < 0 ? html.Length : end;
    }

    /// <summary>Where the next end tag of the name starts; -1 where there is none.</summary>
    internal static int EndTag(string html, int from, string name)
    {
        while (from < html.Length)
        {
            var at = html.AsSpan(from).IndexOf("</", StringComparison.Ordinal);
            if (at < 0)
                return -1;
            from += at + 2;
            if (html.AsSpan(from).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return from - 2;
        }
        return -1;
    }

    /// <summary>Goes on at an offset further on.</summary>
    public void Skip(int offset) => _at = Math.Max(_at, offset);
}
