namespace Rashomon.Ingestion.Rules;

/// <summary>A stretch of an article's text that the rules look at: trimmed, with what kind the reader took it for.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What the format says it is; <see cref="BlockKind.Paragraph"/> where it says nothing.</param>
/// <param name="Reason">For boilerplate that the format names as such: why.</param>
internal readonly record struct TextSlice(Span Span, BlockKind Kind = BlockKind.Paragraph, string? Reason = null)
{
    /// <summary>Whether an empty line stands before it (always in pages).</summary>
    public bool IsSetApart { get; init; }

    /// <summary>Whether the page marks a time or an author within it.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Share of its characters that are link text, 0 to 1; 0 in plain text.</summary>
    public double LinkShare { get; init; }
}
