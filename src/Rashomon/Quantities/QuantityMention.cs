namespace Rashomon.Quantities;

/// <summary>A figure where it stands, with what it counts.</summary>
/// <param name="Quantity">The bounds and words.</param>
/// <param name="FirstToken">Index of the first token of hedge, number and unit.</param>
/// <param name="EndToken">Index after the last of them.</param>
/// <param name="Counted">What is counted or measured; null where the words do not tell.</param>
/// <param name="Form">How the figure is worded.</param>
public sealed record QuantityMention(Quantity Quantity, int FirstToken, int EndToken, CountedPhrase? Counted, QuantityForm Form)
{
    /// <summary>For rates: the lemma of what it is so much per ("$42 a share"); null for none.</summary>
    public string? Per { get; init; }

    /// <summary>What it is in a change that its words tell ("rose 12 percent", "rises to 24", "up from 9").</summary>
    public QuantityChange Change { get; init; }
}
