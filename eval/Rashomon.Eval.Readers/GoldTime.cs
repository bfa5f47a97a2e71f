namespace Rashomon.Eval.Readers;

/// <summary>A TIMEX3 that people marked.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct GoldTime(Span Span, string Type, string Value);
