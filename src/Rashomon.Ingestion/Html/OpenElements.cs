using System.Collections.Frozen;

namespace Rashomon.Ingestion.Html;

/// <summary>The open elements while a page is scanned: a close model of the standard's stack, without building anything.</summary>
internal sealed class OpenElements
{
    private static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen image html head body");

    // Their end tags are optional, and the next of the kind closes them: they do not nest by themselves.
    private static readonly FrozenSet<string> SelfEnding = Set("p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rt rp");

    private static readonly FrozenSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    private static readonly FrozenSet<string> Special = Set(
        "address applet article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup iframe listing main marquee menu nav object ol pre search section select summary table template ul");

    private static readonly FrozenSet<string> Scope = Set("applet marquee object table template");

    private readonly List<string> _stack = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Depth => _stack.Count;

    /// <summary>Open inline elements: a parser opens each anew in every later block.</summary>
    public int Inline { get; private set; }

    /// <summary>Whether the scan is inside SVG or MathML, where <c>/&gt;</c> closes a tag.</summary>
    public bool IsForeign => _counts.GetValueOrDefault("svg") + _counts.GetValueOrDefault("math") > 0;

    public void Open(string name)
    {
        if (Void.Contains(name) || SelfEnding.Contains(name))
            return;
        // A link inside a link, and a heading inside a heading, close the one before.
        if (name == "a" && _counts.GetValueOrDefault(name) > 0)
            Close(name);
        _stack.Add(name);
        _counts[name] = _counts.GetValueOrDefault(name) + 1;
        Inline += Formatting.Contains(name) ? 1 : 0;
    }

    public void Close(string name)
    {
        if (_counts.GetValueOrDefault(name) == 0)
            return;
        var inline = Formatting.Contains(name);
        var special = Special.Contains(name);
        for (var i = _stack.Count - 1; i >= 0; i--)
        {
            if (_stack[i] == name)
            {
                // The end of an inline element leaves what was opened inside it open (the adoption agency).
                if (inline)
                    Remove(i, 1);
                else
                    Remove(i, _stack.Count - i);
                return;
            }
            if (special ? Scope.Contains(_stack[i]) : !inline && Special.Contains(_stack[i]))
                return;
        }
    }

    private void Remove(int index, int count)
    {
        for (var i = index; i < index + count; i++)
        {
            _counts[_stack[i]]--;
            Inline -= Formatting.Contains(_stack[i]) ? 1 : 0;
        }
        _stack.RemoveRange(index, count);
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
