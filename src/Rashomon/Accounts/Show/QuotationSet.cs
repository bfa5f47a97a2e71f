using System.Collections.Immutable;

namespace Rashomon.Accounts.Show;

/// <summary>Quotations that give one utterance, with what differs between them.</summary>
/// <param name="Relation">How they differ.</param>
/// <param name="Quotations">The quotations, in the account's order; never empty.</param>
/// <param name="Wordings">The runs of words of each, in the same order.</param>
public sealed record QuotationSet(
    QuotationRelation Relation,
    ImmutableArray<Quotation> Quotations,
    ImmutableArray<ImmutableArray<WordRun>> Wordings);
