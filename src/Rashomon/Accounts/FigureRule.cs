namespace Rashomon.Accounts;

/// <summary>The named rules by which low, best and high are derived from the answers that share a slot (docs/conventions.md).</summary>
public enum FigureRule
{
    /// <summary>Lowest and highest bound; no best.</summary>
    Range,

    /// <summary>The most conservative coding of the words (ACLED: 10 for tens, 12 for dozens, 100 for hundreds).</summary>
    Acled,

    /// <summary>Low, best and high (UCDP): best is the value most origins give, the lower one in doubt.</summary>
    Ucdp,

    /// <summary>The value that most origins give; no best where none has more than another.</summary>
    Majority,

    /// <summary>The value with the latest as-of time.</summary>
    Latest,
}
