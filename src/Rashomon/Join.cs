namespace Rashomon;

/// <summary>Two claims that are taken to be of one slot. A question's joins are the surest that hold all its claims together: one less than it has claims.</summary>
/// <param name="A">Id of a claim of the question.</param>
/// <param name="B">Id of another.</param>
/// <param name="Confidence">How sure it is that both are of one slot.</param>
public sealed record Join(string A, string B, Confidence Confidence);
