namespace Rashomon.Times;

/// <summary>What a rule may look at besides the form: the anchor, the tense, and the dates named before.</summary>
/// <param name="Anchor">The publication's day, if known.</param>
/// <param name="Tense">Where the clause points.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Earlier">The times resolved so far.</param>
internal sealed record Situation(DateOnly? Anchor, Tense Tense, int Sentence, EarlierTimes Earlier)
{
    /// <summary>The tense as a reason.</summary>
    public string TenseWords => Tense switch { Tense.Past => "past tense", Tense.Future => "future", _ => "no tense shown" };
}
