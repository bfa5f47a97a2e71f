namespace Rashomon.Quotations;

/// <summary>A cue found in a sentence, by token places.</summary>
/// <param name="First">First token of the cue.</param>
/// <param name="End">After its last token.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Lemma">Its verb or phrase.</param>
/// <param name="Source">Where the source stands; null where none does.</param>
internal sealed record CueUse(int First, int End, CueKind Kind, string Lemma, (int First, int End)? Source)
{
    /// <summary>Whether the source is named before, by another cue or as the sentence's subject.</summary>
    public bool SharesSource { get; init; }

    /// <summary>Whether it is a participle with its source after "by": what it brings is the noun before.</summary>
    public bool ByPhrase { get; init; }

    /// <summary>What the parse gives as its content; null where words tell.</summary>
    public (int First, int End)? Content { get; init; }

    /// <summary>First token of source and cue where they stand together.</summary>
    public int FrameFirst => Source is { } s && !SharesSource ? Math.Min(s.First, First) : First;

    /// <summary>After the last token of source and cue where they stand together.</summary>
    public int FrameEnd => Source is { } s && !SharesSource ? Math.Max(s.End, End) : End;
}
