namespace Rashomon.Times;

/// <summary>What a reader found from one word on.</summary>
/// <param name="End">Index after its last word.</param>
/// <param name="Form">What it says.</param>
/// <param name="Type">What kind of time.</param>
/// <param name="Modifier">How it is narrowed.</param>
internal sealed record Reading(int End, TimeForm Form, TimeType Type = TimeType.Date, TimeModifier Modifier = TimeModifier.None);
