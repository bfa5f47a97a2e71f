using System.Collections.Immutable;

namespace Rashomon.Accounts.Verification;

/// <summary>What <see cref="AccountVerifier"/> found.</summary>
/// <param name="Faults">What is wrong, in the account's order; empty for none.</param>
/// <param name="SpansChecked">Spans whose words were compared to a text, letter by letter.</param>
/// <param name="SpansUnchecked">Spans with words of articles that have no text here: excerpts whose file was not given.</param>
/// <param name="FilesChecked">Given files that have the hash of one of the account's articles.</param>
public sealed record VerificationResult(ImmutableArray<VerificationFault> Faults, int SpansChecked, int SpansUnchecked, int FilesChecked);
