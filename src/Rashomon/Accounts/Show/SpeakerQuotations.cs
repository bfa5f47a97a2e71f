using System.Collections.Immutable;

namespace Rashomon.Accounts.Show;

/// <summary>All that one speaker is quoted with.</summary>
/// <param name="Speaker">The fullest name; null where the texts do not tell who spoke.</param>
/// <param name="Sets">What several articles give.</param>
/// <param name="Singles">What one article gives.</param>
public sealed record SpeakerQuotations(string? Speaker, ImmutableArray<QuotationSet> Sets, ImmutableArray<Quotation> Singles)
{
    /// <summary>
    /// The quotations of <paramref name="account"/> by speaker: whom most articles quote first, then in text order;
    /// last, quotations without a speaker.
    /// </summary>
    public static ImmutableArray<SpeakerQuotations> Of(Account account)
    {
        var index = new AccountIndex(account);
        var grouped = account.QuotationGroups.SelectMany(group => group.Quotations).ToHashSet(StringComparer.Ordinal);
        var names = account.Entities.DistinctBy(entity => entity.Id, StringComparer.Ordinal)
            .ToDictionary(entity => entity.Id, entity => entity.Name, StringComparer.Ordinal);
        var sets = account.QuotationGroups
            .Select(group => Set(group, index))
            .Where(set => !set.Quotations.IsEmpty)
            .ToLookup(set => NameOf(set.Quotations[0], names), StringComparer.Ordinal);
        var singles = account.Quotations
            .Where(quotation => !grouped.Contains(quotation.Id))
            .ToLookup(quotation => NameOf(quotation, names), StringComparer.Ordinal);
        return
        [
            .. account.Quotations.Select(quotation => NameOf(quotation, names))
                .Distinct(StringComparer.Ordinal)
                .Select(speaker => new SpeakerQuotations(speaker, [.. sets[speaker]], [.. singles[speaker]]))
                .Where(speaker => !speaker.Sets.IsEmpty || !speaker.Singles.IsEmpty)
                .OrderBy(speaker => speaker.Speaker is null)
                .ThenByDescending(speaker => speaker.Articles),
        ];
    }

    /// <summary>Number of articles that quote the speaker.</summary>
    public int Articles => Sets.SelectMany(set => set.Quotations).Concat(Singles)
        .Select(quotation => quotation.Article)
        .Distinct(StringComparer.Ordinal)
        .Count();

    private static QuotationSet Set(QuotationGroup group, AccountIndex index)
    {
        ImmutableArray<Quotation> members = [.. group.Quotations.Select(index.Quotation).OfType<Quotation>()];
        return new(group.Relation, members, WordDiff.Of([.. members.Select(member => member.Text)]));
    }

    private static string? NameOf(Quotation quotation, Dictionary<string, string> names) =>
        quotation.Speaker switch
        {
            null => null,
            { Entity: { } entity } when names.TryGetValue(entity, out var name) => name,
            var speaker => speaker.Name,
        };
}
