namespace Rashomon.Times;

/// <summary>A time expression put on the calendar.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Interval">When it is; null for lengths, recurring and vague times, and where no anchor is known.</param>
/// <param name="Value">Its TIMEX3 value: <c>2019-05-28</c>, <c>2012-H2</c>, <c>P10D</c>, <c>PAST_REF</c> …; X stands for what is not known.</param>
/// <param name="Basis">The rule that resolved it, in words.</param>
public sealed record ResolvedTime(TimeExpression Expression, TimeInterval? Interval, string Value, string Basis);
