using System.Collections.Immutable;

namespace Rashomon.Accounts;

/// <summary>Everything that is given back about one story: the contract <c>rashomon/account/1</c> (docs/account.schema.json).</summary>
public sealed record Account
{
    /// <summary>The contract's name.</summary>
    public const string SchemaName = "rashomon/account/1";

    /// <summary>Always <see cref="SchemaName"/>.</summary>
    public string Schema { get; init; } = SchemaName;

    /// <summary>What made the account.</summary>
    public Generator? Generator { get; init; }

    /// <summary>The story and its brief.</summary>
    public required StorySummary Story { get; init; }

    /// <summary>The reports given, by publication then name.</summary>
    public required ImmutableArray<AccountArticle> Articles { get; init; }

    /// <summary>All claims, by article and span.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>What the claims answer; what a reader wants first comes first.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    /// <summary>All quotations, by article and span.</summary>
    public required ImmutableArray<Quotation> Quotations { get; init; }

    /// <summary>Quotations that several articles give.</summary>
    public required ImmutableArray<QuotationGroup> QuotationGroups { get; init; }

    /// <summary>What happened when, by date.</summary>
    public required ImmutableArray<TimelineEntry> Timeline { get; init; }

    /// <summary>Who drew on whom.</summary>
    public required ImmutableArray<LineageLink> Lineage { get; init; }

    /// <summary>Persons, organizations and places of the story.</summary>
    public required ImmutableArray<Entity> Entities { get; init; }

    /// <summary>Which article answers which question.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Terms that outlets choose differently.</summary>
    public ImmutableArray<Wording> Wording { get; init; } = [];

    /// <summary>What was left out as not sure enough; null where nothing was asked to be.</summary>
    public Hidden? Hidden { get; init; }

    /// <summary>What was noticed about the inputs.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
