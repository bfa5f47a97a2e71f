using System.Text;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.Html;

/// <summary>The text of an article while it is made from a page.</summary>
internal sealed class Column
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSlice> _slices = [];

    private const int Running = 120;

    /// <summary>Whether a paragraph of running text has been added.</summary>
    public bool HasBody { get; private set; }

    public string Text => _text.ToString();

    public IReadOnlyList<TextSlice> Slices => _slices;

    /// <summary>Adds a block; white space at its ends is dropped, and nothing is added where no text is left.</summary>
    public void Add(string block, BlockKind kind, string? reason = null, double linkShare = 0, bool isMarked = false)
    {
        var trimmed = Words.Trim(block, new(0, block.Length));
        if (trimmed.IsEmpty)
            return;
        if (_text.Length > 0)
            _text.Append("\n\n");
        var start = _text.Length;
        _text.Append(block, trimmed.Start, trimmed.Length);
        HasBody |= kind == BlockKind.Paragraph && trimmed.Length >= Running;
        _slices.Add(new(new(start, _text.Length), kind, reason) { IsSetApart = true, LinkShare = linkShare, IsMarked = isMarked });
    }
}
