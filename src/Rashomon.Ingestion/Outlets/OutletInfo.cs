using System.Collections.Immutable;

namespace Rashomon.Ingestion.Outlets;

/// <summary>An outlet of the directory.</summary>
/// <param name="Name">The name that readers know it by.</param>
/// <param name="Domain">Its internet domain without <c>www.</c>.</param>
/// <param name="Aliases">Other names in use; exact, including capitals.</param>
/// <param name="IsAgency">Whether others reprint its reports.</param>
public sealed record OutletInfo(string Name, string Domain, ImmutableArray<string> Aliases, bool IsAgency)
{
    /// <summary>Names that a text may use for it, <see cref="Name"/> first.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Name);
}
