using System.Collections.Immutable;

namespace Rashomon;

/// <summary>Quotations of several articles that give the same words of one speaker.</summary>
/// <param name="Id">Made from the members.</param>
/// <param name="Speaker">The speaker's name.</param>
/// <param name="Relation">How the members differ.</param>
/// <param name="Quotations">Ids of the members, in the account's order.</param>
public sealed record QuotationGroup(string Id, string Speaker, QuotationRelation Relation, ImmutableArray<string> Quotations);
