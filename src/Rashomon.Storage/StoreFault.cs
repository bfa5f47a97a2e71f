namespace Rashomon.Storage;

/// <summary>Something wrong with a store.</summary>
/// <param name="Part">Where: <c>file</c>, <c>schema</c>, <c>raw</c>, <c>articles</c>, <c>search</c>, <c>ledger</c>, <c>stories</c>.</param>
/// <param name="Message">What, in a sentence.</param>
public sealed record StoreFault(string Part, string Message);
