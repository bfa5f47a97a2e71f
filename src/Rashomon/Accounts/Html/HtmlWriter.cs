using System.Text;

namespace Rashomon.Accounts.Html;

/// <summary>Writes markup that is well-formed both as HTML and as XML. All text and attribute values are encoded.</summary>
internal sealed class HtmlWriter
{
    private const char Replacement = '\uFFFD';

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "cite", "em", "i", "mark", "q", "span", "strong", "sup", "time", "text", "tspan",
    };

    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    /// <summary>Starts the document.</summary>
    public void Doctype() => _text.Append("<!DOCTYPE html>");

    /// <summary>Opens an element; disposing of what is returned closes it. Attributes without a value are left out.</summary>
    public Scope Tag(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append('>');
        _open.Push(name);
        return new(this);
    }

    /// <summary>Writes an element that holds only text.</summary>
    public void Leaf(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Tag(name, attributes))
            Text(text);
    }

    /// <summary>Writes an element that holds nothing: <c>meta</c>, <c>br</c>, or a shape of a drawing.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append("/>");
    }

    /// <summary>Writes text.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (var index = 0; index < text.Length; index++)
            Encode(text, ref index);
    }

    /// <summary>Writes a style sheet of the project's own as it is.</summary>
    /// <exception cref="ArgumentException">It holds <c>&lt;</c> or <c>&amp;</c>, which HTML and XML read differently there.</exception>
    public void Style(string css)
    {
        if (css.AsSpan().ContainsAny('<', '&'))
            throw new ArgumentException("a style sheet must not hold '<' or '&'", nameof(css));
        _text.Append("\n<style>\n").Append(css).Append("</style>");
    }

    /// <summary>Writes what another writer wrote.</summary>
    public void Append(HtmlWriter other) => _text.Append(other._text);

    /// <summary>What was written, ending in a line feed.</summary>
    public override string ToString() => _text.ToString() + "\n";

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        // A line an element keeps the file readable; between inline elements a line feed would show as a space.
        if (!Inline.Contains(name))
            _text.Append('\n');
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null)
                continue;
            _text.Append(' ').Append(attribute).Append("=\"");
            Text(value);
            _text.Append('"');
        }
    }

    private void Encode(ReadOnlySpan<char> text, ref int index)
    {
        var letter = text[index];
        switch (letter)
        {
            case '&': _text.Append("&amp;"); break;
            case '<': _text.Append("&lt;"); break;
            case '>': _text.Append("&gt;"); break;
            case '"': _text.Append("&quot;"); break;
            case '\'': _text.Append("&#39;"); break;
            case '\n' or '\t': _text.Append(letter); break;
            case '\r': _text.Append(' '); break;
            case '\uFFFE' or '\uFFFF': _text.Append(Replacement); break;
            case var pair when char.IsHighSurrogate(pair) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]):
                _text.Append(letter).Append(text[++index]);
                break;
            case var odd when char.IsControl(odd) || char.IsSurrogate(odd): _text.Append(Replacement); break;
            default: _text.Append(letter); break;
        }
    }

    private void Close() => _text.Append("</").Append(_open.Pop()).Append('>');

    /// <summary>An open element.</summary>
    public readonly struct Scope(HtmlWriter writer) : IDisposable
    {
        /// <summary>Closes the element.</summary>
        public void Dispose() => writer.Close();
    }
}
