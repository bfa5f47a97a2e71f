namespace Rashomon;

/// <summary>Who said a quotation.</summary>
/// <param name="Name">The fullest name in the article, else the role as written.</param>
/// <param name="Entity">Id of the entity, if it is one.</param>
public sealed record Speaker(string Name, string? Entity = null);
