namespace Rashomon.Ingestion.Html;

/// <summary>The open elements while a page is scanned: a close model of the standard's stack, without building anything.</summary>
internal sealed class OpenElements
{
    private readonly List<TagKind> _stack = [];
    private readonly List<int> _counts = [];
    private int _foreign;

    public int Depth => _stack.Count;

    /// <summary>Open inline elements: a parser opens each anew in every later block.</summary>
    public int Inline { get; private set; }

    /// <summary>Whether the scan is inside SVG or MathML, where <c>/&gt;</c> closes a tag.</summary>
    public bool IsForeign => _foreign > 0;

    public void Open(TagKind kind)
    {
        if (kind.Is(TagTraits.Void | TagTraits.SelfEnding))
            return;
        // A link inside a link, and a heading inside a heading, close the one before.
        if (kind.Name == "a" && Count(kind) > 0)
            Close(kind);
        _stack.Add(kind);
        Add(kind, 1);
    }

    public void Close(TagKind kind)
    {
        if (Count(kind) == 0)
            return;
        var inline = kind.Is(TagTraits.Formatting);
        var special = kind.Is(TagTraits.Special);
        for (var i = _stack.Count - 1; i >= 0; i--)
        {
            if (_stack[i] == kind)
            {
                // The end of an inline element leaves what was opened inside it open (the adoption agency).
                if (inline)
                    Remove(i, 1);
                else
                    Remove(i, _stack.Count - i);
                return;
            }
            if (special ? _stack[i].Is(TagTraits.Scope) : !inline && _stack[i].Is(TagTraits.Special))
                return;
        }
    }

    private int Count(TagKind kind) => kind.Index < _counts.Count ? _counts[kind.Index] : 0;

    private void Add(TagKind kind, int change)
    {
        while (_counts.Count <= kind.Index)
            _counts.Add(0);
        _counts[kind.Index] += change;
        Inline += kind.Is(TagTraits.Formatting) ? change : 0;
        _foreign += kind.Name is "svg" or "math" ? change : 0;
    }

    private void Remove(int index, int count)
    {
        for (var i = index; i < index + count; i++)
            Add(_stack[i], -1);
        _stack.RemoveRange(index, count);
    }
}
