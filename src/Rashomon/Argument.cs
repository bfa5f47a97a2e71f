namespace Rashomon;

/// <summary>One argument of a claim's predicate.</summary>
/// <param name="Role">What it is to the predicate.</param>
/// <param name="Text">Its words.</param>
/// <param name="Span">Where they stand.</param>
public sealed record Argument(ArgumentRole Role, string Text, Span Span)
{
    /// <summary>Id of the entity it names, if it names one.</summary>
    public string? Entity { get; init; }
}
