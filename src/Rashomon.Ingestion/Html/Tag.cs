namespace Rashomon.Ingestion.Html;

/// <summary>A tag as it stands in a page's source.</summary>
/// <param name="Start">Offset of <c>&lt;</c>.</param>
/// <param name="End">Offset after <c>&gt;</c>.</param>
/// <param name="NameStart">Offset of the name.</param>
/// <param name="NameEnd">Offset after the name.</param>
/// <param name="IsEnd">Whether it closes.</param>
/// <param name="IsSelfClosing">Whether it ends with <c>/&gt;</c>.</param>
/// <param name="Attributes">Number of equals signs: an upper bound of most tags' attributes.</param>
internal readonly record struct Tag(int Start, int End, int NameStart, int NameEnd, bool IsEnd, bool IsSelfClosing, int Attributes)
{
    public int Length => End - Start;

    /// <summary>The name in lower case; names over 30 characters are cut, as none that matters is longer.</summary>
    public string Name(string html)
    {
        var length = Math.Min(NameEnd - NameStart, 30);
        return string.Create(length, (html, NameStart), static (name, from) => from.html.AsSpan(from.NameStart, name.Length).ToLowerInvariant(name));
    }
}
