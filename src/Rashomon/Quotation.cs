namespace Rashomon;

/// <summary>Words that an article gives as another's. A mixed quotation has one entry a quoted run.</summary>
public sealed record Quotation
{
    /// <summary>Made from the article and the span.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the article.</summary>
    public required string Article { get; init; }

    /// <summary>The words quoted, without the marks.</summary>
    public required Span Span { get; init; }

    /// <summary>The words of <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>How the words are given.</summary>
    public required QuotationKind Kind { get; init; }

    /// <summary>For mixed and indirect quotations, the whole content.</summary>
    public Span? Content { get; init; }

    /// <summary>Where the speaker is named.</summary>
    public Span? SpeakerSpan { get; init; }

    /// <summary>Where the cue stands.</summary>
    public Span? CueSpan { get; init; }

    /// <summary>Who said it; null where the text does not tell.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The cue as written.</summary>
    public string? Cue { get; init; }

    /// <summary>The agency, outlet or medium it came through.</summary>
    public string? Via { get; init; }

    /// <summary>Id of its <see cref="QuotationGroup"/>, if others quote the same words.</summary>
    public string? Group { get; init; }
}
