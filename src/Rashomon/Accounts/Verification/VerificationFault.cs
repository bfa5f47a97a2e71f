namespace Rashomon.Accounts.Verification;

/// <summary>One thing in an account that its texts do not bear out.</summary>
/// <param name="Kind">One of <see cref="FaultKinds"/>.</param>
/// <param name="Path">Where in the account's JSON, as <c>claims[3].quantity</c>.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
public sealed record VerificationFault(string Kind, string Path, string Message)
{
    /// <summary>The fault on one line.</summary>
    public override string ToString() => $"{Kind} {Path}: {Message}";
}
