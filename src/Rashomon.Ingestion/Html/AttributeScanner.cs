using System.Collections.Frozen;

namespace Rashomon.Ingestion.Html;

/// <summary>Walks over the attributes of a tag in a page's source.</summary>
/// <param name="html">The page.</param>
/// <param name="start">Offset after the tag's name.</param>
/// <param name="end">Offset of the tag's <c>&gt;</c>.</param>
internal struct AttributeScanner(string html, int start, int end)
{
    // What the rules look at; `style` only where it can hide.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Read =
        "class id itemprop itemscope itemtype rel href datetime content property name http-equiv charset role hidden aria-hidden title type data-component data-testid pubdate lang"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private int _at = start;

    public (int Start, int End, bool IsRead) Current { get; private set; }

    public readonly AttributeScanner GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < end && (char.IsWhiteSpace(html[_at]) || html[_at] == '/'))
            _at++;
        if (_at >= end)
            return false;
        var first = _at++;
        while (_at < end && html[_at] is not ('=' or '/') && !char.IsWhiteSpace(html[_at]))
            _at++;
        var name = html.AsSpan(first, _at - first);
        var next = _at;
        while (next < end && char.IsWhiteSpace(html[next]))
            next++;
        var value = ReadOnlySpan<char>.Empty;
        if (next < end && html[next] == '=')
        {
            _at = next + 1;
            while (_at < end && char.IsWhiteSpace(html[_at]))
                _at++;
            value = Value();
        }
        Current = (first, _at, name.Equals("style", StringComparison.OrdinalIgnoreCase) ? Hides(value) : Read.Contains(name));
        return true;
    }

    private ReadOnlySpan<char> Value()
    {
        var from = _at;
        if (_at < end && html[_at] is '"' or '\'')
        {
            var close = html.AsSpan(_at + 1, end - _at - 1).IndexOf(html[_at]);
            _at = close < 0 ? end : _at + close + 2;
        }
        else
        {
            while (_at < end && !char.IsWhiteSpace(html[_at]))
                _at++;
        }
        return html.AsSpan(from, _at - from);
    }

    private static bool Hides(ReadOnlySpan<char> style) => style.Contains("none", StringComparison.OrdinalIgnoreCase) || style.Contains("hidden", StringComparison.OrdinalIgnoreCase);
}
