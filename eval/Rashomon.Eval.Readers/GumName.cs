namespace Rashomon.Eval.Readers;

/// <summary>A name that people marked.</summary>
/// <param name="Span">The proper noun that heads the phrase, with its neighbours of the same kind.</param>
/// <param name="Group">What it names; names of one thing share it.</param>
/// <param name="Type">The corpus's type of thing.</param>
internal sealed record GumName(Span Span, string Group, string Type);
