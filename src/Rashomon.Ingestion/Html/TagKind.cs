namespace Rashomon.Ingestion.Html;

/// <summary>An element's name with what the scanner has to know of it; one instance a name and page.</summary>
/// <param name="Name">The name in lower case.</param>
/// <param name="Index">A small number of its own, for counting.</param>
/// <param name="Traits">How the element behaves.</param>
internal sealed record TagKind(string Name, int Index, TagTraits Traits)
{
    /// <summary>Whether it has any of the traits.</summary>
    public bool Is(TagTraits trait) => (Traits & trait) != TagTraits.None;
}
