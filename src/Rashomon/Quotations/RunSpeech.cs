namespace Rashomon.Quotations;

/// <summary>What was found out about a quoted run that is speech.</summary>
/// <param name="Act">The cue that gives it; null where it continues a neighbour's.</param>
/// <param name="Source">Who said it; null where the text does not tell.</param>
/// <param name="Via">Through what.</param>
/// <param name="Whole">Whether the run is whole sentences, not a part of the writer's.</param>
internal sealed record RunSpeech(SpeechAct? Act, SpeechSource? Source, string? Via, bool Whole);
