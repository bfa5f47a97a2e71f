namespace Rashomon.Eval.Quotations;

/// <summary>An attribution as PolNeAR's annotators marked it; spans in UTF-16 code units.</summary>
/// <param name="Source">Who; empty where no source is marked.</param>
/// <param name="Cue">The cue.</param>
/// <param name="Content">What.</param>
internal sealed record GoldAttribution(IReadOnlyList<Span> Source, IReadOnlyList<Span> Cue, IReadOnlyList<Span> Content);
