using System.Text;
using AngleSharp.Dom;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.Html;

/// <summary>Gathers inline text: white space folded to one space, a line break kept as a line end, link characters counted.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();
    private int _links;
    private int _characters;

    public bool IsBlank => _characters == 0;

    /// <summary>Share of the characters that stand in links.</summary>
    public double LinkShare => _characters == 0 ? 0 : (double)_links / _characters;

    public void Append(string text, bool inLink)
    {
        foreach (var c in text)
        {
            if (!Words.IsBlank(c))
            {
                _text.Append(c);
                _characters++;
                _links += inLink ? 1 : 0;
            }
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
            {
                _text.Append(' ');
            }
        }
    }

    /// <summary>Adds a line end; false where one stands there already: an empty line, which ends a paragraph.</summary>
    public bool Break()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
            _text.Length--;
        if (_text.Length > 0 && _text[^1] == '\n')
            return false;
        if (_text.Length > 0)
            _text.Append('\n');
        return true;
    }

    /// <summary>The text so far; starts anew.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        _links = _characters = 0;
        return text;
    }

    /// <summary>The whole text of an element with its white space folded.</summary>
    public static string Of(INode node) => Whole(node).Take().Trim();

    /// <summary>The whole text of an element, gathered; block ends become line ends.</summary>
    public static InlineText Whole(INode node)
    {
        var text = new InlineText();
        Walk(node, text, inLink: false);
        return text;
    }

    private static void Walk(INode node, InlineText text, bool inLink)
    {
        foreach (var child in node.ChildNodes)
        {
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
