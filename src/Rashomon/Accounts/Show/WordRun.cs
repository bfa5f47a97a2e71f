namespace Rashomon.Accounts.Show;

/// <summary>Words that stand together.</summary>
/// <param name="Text">The words as written, spaces included; for <see cref="WordRunKind.LeftOut"/> those of the longest wording.</param>
/// <param name="Kind">How they stand to the other wordings.</param>
public sealed record WordRun(string Text, WordRunKind Kind);
