namespace Rashomon.Cli.Flow;

/// <summary>The named rules by which an account derives low, best and high.</summary>
internal enum Rule
{
    Range,
    Acled,
    Ucdp,
    Majority,
    Latest,
}
