using Rashomon.Accounts;

namespace Rashomon.Cli.Checking;

/// <summary>What the report that a row cites says to it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Result"><c>supported</c>, <c>out-of-bounds</c> or <c>not-found</c>.</param>
/// <param name="Reason">Why, in words.</param>
internal sealed record RowFinding(CodedRow Row, string Result, string Reason)
{
    public const string Supported = "supported";
    public const string OutOfBounds = "out-of-bounds";
    public const string NotFound = "not-found";

    /// <summary>The report; null where none of those given is meant.</summary>
    public AccountArticle? Article { get; init; }

    /// <summary>The claim whose words are shown; null for none.</summary>
    public Claim? Claim { get; init; }
}
