namespace Rashomon.Ingestion.Html;

/// <summary>A tag as it stands in a page's source.</summary>
/// <param name="Start">Offset of <c>&lt;</c>.</param>
/// <param name="End">Offset after <c>&gt;</c>.</param>
/// <param name="NameEnd">Offset after the name.</param>
/// <param name="Kind">Its element.</param>
/// <param name="IsEnd">Whether it closes.</param>
/// <param name="IsSelfClosing">Whether it ends with <c>/&gt;</c>.</param>
/// <param name="Attributes">Number of equals signs: an upper bound of most tags' attributes.</param>
internal readonly record struct Tag(int Start, int End, int NameEnd, TagKind Kind, bool IsEnd, bool IsSelfClosing, int Attributes)
{
    public int Length => End - Start;
}
