namespace Rashomon;

/// <summary>How answer <paramref name="A"/> stands to answer <paramref name="B"/>.</summary>
/// <param name="A">Index of an answer of the question; for part-of and revises the part or the reviser.</param>
/// <param name="B">Index of another answer of the question.</param>
/// <param name="Kind">The relation.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record Relation(int A, int B, RelationKind Kind, string Reason)
{
    /// <summary>How sure it is that the two answers are of one slot, so that the relation may be stated at all; null where nothing joins them but one report.</summary>
    public Confidence? Confidence { get; init; }
}
