namespace Rashomon;

/// <summary>Who said a quotation.</summary>
/// <param name="Name">The fullest name in the article, else the role as written.</param>
/// <param name="Entity">Id of the entity, if it is one.</param>
public sealed record Speaker(string Name, string? Entity = null)
{
    /// <summary>How sure it is that this is the speaker, by the kind of words that name it.</summary>
    public Confidence? Confidence { get; init; }
}
