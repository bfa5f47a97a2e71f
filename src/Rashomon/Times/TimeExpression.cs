namespace Rashomon.Times;

/// <summary>Words that name a time, read but not yet put on the calendar.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Text">The words.</param>
/// <param name="Type">What kind of time.</param>
/// <param name="Form">What they say.</param>
/// <param name="Modifier">How they narrow or soften it.</param>
/// <param name="Bound">What the preposition before them makes of it; the preposition is not in the span.</param>
public sealed record TimeExpression(
    Span Span,
    string Text,
    TimeType Type,
    TimeForm Form,
    TimeModifier Modifier = TimeModifier.None,
    TimeBound Bound = TimeBound.Within);
