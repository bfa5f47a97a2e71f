namespace Rashomon.Ingestion.Rules;

/// <summary>The blocks of a text while they are told apart.</summary>
/// <param name="text">The text that they are in.</param>
internal sealed class BlockList(string text)
{
    /// <summary>The blocks so far, in text order.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>The words of a span.</summary>
    public ReadOnlySpan<char> Of(Span span) => text.AsSpan(span.Start, span.Length);

    /// <summary>Adds a block without the white space at its ends; none where nothing is left.</summary>
    public void Add(BlockKind kind, Span span, string? reason = null)
    {
        span = Words.Trim(text, span);
        if (!span.IsEmpty)
            Blocks.Add(new(kind, span, reason));
    }
}
