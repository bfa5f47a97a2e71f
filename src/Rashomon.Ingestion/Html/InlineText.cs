using AngleSharp.Dom;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.Html;

/// <summary>Gathers inline text: white space folded to one space, a line break kept as a line end, link characters counted.</summary>
internal sealed class InlineText
{
    private char[] _text = new char[256];
    private int _length;
    private int _links;
    private int _characters;

    public bool IsBlank => _characters == 0;

    /// <summary>Share of the characters that stand in links.</summary>
    public double LinkShare => _characters == 0 ? 0 : (double)_links / _characters;

    public void Append(ReadOnlySpan<char> text, bool inLink)
    {
        if (_text.Length < _length + text.Length + 1)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + text.Length + 1));
        var before = _characters;
        foreach (var c in text)
        {
            if (!Words.IsBlank(c))
            {
                _text[_length++] = c;
                _characters++;
            }
            else if (_length > 0 && _text[_length - 1] is not (' ' or '\n'))
            {
                _text[_length++] = ' ';
            }
        }
        _links += inLink ? _characters - before : 0;
    }

    /// <summary>Adds the whole text of an element, as <see cref="Of"/> gives it.</summary>
    public void Append(INode node, bool inLink)
    {
        var inner = Whole(node);
        Append(inner._text.AsSpan(0, inner._length).Trim(), inLink);
    }

    /// <summary>Adds a line end; false where one stands there already: an empty line, which ends a paragraph.</summary>
    public bool Break()
    {
        while (_length > 0 && _text[_length - 1] == ' ')
            _length--;
        if (_length > 0 && _text[_length - 1] == '\n')
            return false;
        if (_length > 0)
            Append('\n');
        return true;
    }

    /// <summary>The text so far; starts anew.</summary>
    public string Take()
    {
        var text = new string(_text, 0, _length);
        _length = _links = _characters = 0;
        return text;
    }

    /// <summary>The whole text of an element with its white space folded.</summary>
    public static string Of(INode node) => Whole(node).Take().Trim();

    /// <summary>The whole text of an element, gathered; block ends become line ends.</summary>
    /// <param name="node">The element.</param>
    /// <param name="inLink">Whether it stands in a link.</param>
    public static InlineText Whole(INode node, bool inLink = false)
    {
        var text = new InlineText();
        Walk(node, text, inLink);
        return text;
    }

    private void Append(char c)
    {
        if (_length == _text.Length)
            Array.Resize(ref _text, _text.Length * 2);
        _text[_length++] = c;
    }

    private static void Walk(INode node, InlineText text, bool inLink)
    {
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            var child = children[i];
            if (child is IText words)
            {
                text.Append(words.Data, inLink);
            }
            else if (child is IElement element && !ElementRoles.IsNeverText(element))
            {
                var name = element.LocalName;
                var block = ElementRoles.IsBlock(name) || name == "br";
                if (block)
                    text.Break();
                Walk(element, text, inLink || name == "a");
                if (block)
                    text.Break();
            }
        }
    }
}
