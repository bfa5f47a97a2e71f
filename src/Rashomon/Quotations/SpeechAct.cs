using System.Collections.Immutable;

namespace Rashomon.Quotations;

/// <summary>One place where the article gives another's words, thoughts or findings.</summary>
/// <param name="Sentence">Index of its sentence in <see cref="Text.TokenLayer.Sentences"/>.</param>
/// <param name="Cue">Where the cue stands.</param>
/// <param name="Kind">What the cue does.</param>
public sealed record SpeechAct(int Sentence, Span Cue, CueKind Kind)
{
    /// <summary>The cue's verb in its base form, or the phrase ("according to").</summary>
    public required string Lemma { get; init; }

    /// <summary>The source; null where none is told.</summary>
    public SpeechSource? Source { get; init; }

    /// <summary>What is given as the source's, within the sentence; before the cue, after it, or both.</summary>
    public ImmutableArray<Span> Content { get; init; } = [];

    /// <summary>The medium or outlet it came through, as named ("Twitter", "a statement").</summary>
    public string? Via { get; init; }

    /// <summary>Whether a span lies within the content.</summary>
    public bool Covers(Span span) => Content.Any(c => c.Contains(span));

    /// <summary>Where source and cue stand together.</summary>
    public Span Frame => Source is null || Math.Abs(Source.Span.Start - Cue.Start) > 400 ? Cue : Cue.Cover(Source.Span);
}
