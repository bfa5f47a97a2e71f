using System.Collections.Immutable;
using Rashomon.Alignment;
using Rashomon.Lineage;

namespace Rashomon.Accounts.Building;

/// <summary>Finds quotations of several articles that give the same words of one speaker.</summary>
internal static class QuotationGrouping
{
    /// <summary>Least share of the words of the shorter that a variant shares.</summary>
    private const double VariantShare = .5;

    private const int MinWords = 3;

    /// <summary>The account's quotations, with their groups.</summary>
    public static (ImmutableArray<Quotation> Quotations, ImmutableArray<QuotationGroup> Groups) Make(ImmutableArray<ReadArticle> read, ImmutableArray<Entity> entities)
    {
        var quotations = read.SelectMany(article => article.Quotations.Quotations.Select(q => (Article: article.Index, Quotation: q))).ToImmutableArray();
        var words = quotations.Select(q => Words(q.Quotation.Text)).ToImmutableArray();
        var groups = Clustering.Group(quotations.Length, (a, b) => Score(quotations[a], quotations[b], words[a], words[b]), VariantShare, VariantShare);
        var groupOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var made = ImmutableArray.CreateBuilder<QuotationGroup>();
        foreach (var group in groups.Where(g => g.Length > 1))
        {
            var members = group.Select(i => quotations[i].Quotation).ToImmutableArray();
            var id = ContentHash.Id("g", [.. members.Select(q => q.Id)]);
            foreach (var member in members)
                groupOf[member.Id] = id;
            var speaker = members.Select(q => q.Speaker?.Name).OfType<string>().OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault() ?? "";
            made.Add(new(id, speaker, Relation([.. group.Select(i => words[i])]), [.. members.Select(q => q.Id)]));
        }

        return ([.. quotations.Select(q => Finish(q.Quotation, groupOf, entities))], made.ToImmutable());
    }

    private static Quotation Finish(Quotation quotation, Dictionary<string, string> groupOf, ImmutableArray<Entity> entities) => quotation with
    {
        Group = groupOf.GetValueOrDefault(quotation.Id),
        Speaker = quotation.Speaker is { } speaker ? speaker with { Entity = EntityBuilder.Find(entities, speaker.Name) } : null,
    };

    private static double? Score((int Article, Quotation Quotation) a, (int Article, Quotation Quotation) b, string[] wordsA, string[] wordsB)
    {
        if (a.Article == b.Article || a.Quotation.Kind == QuotationKind.Indirect || b.Quotation.Kind == QuotationKind.Indirect)
            return null;
        var identical = wordsA.AsSpan().SequenceEqual(wordsB);
        var sameSpeaker = a.Quotation.Speaker is { } x && b.Quotation.Speaker is { } y && SourceNames.AreSame(x.Name, y.Name);
        if (!sameSpeaker && !(identical && wordsA.Length > 5))
            return null;
        if (Math.Min(wordsA.Length, wordsB.Length) < MinWords && !identical)
            return 0;
        var shared = wordsA.Intersect(wordsB, StringComparer.Ordinal).Count();
        return identical ? 1 : (double)shared / Math.Min(wordsA.Distinct(StringComparer.Ordinal).Count(), wordsB.Distinct(StringComparer.Ordinal).Count());
    }

    private static QuotationRelation Relation(ImmutableArray<string[]> members)
    {
        var longest = members.MaxBy(m => m.Length)!;
        if (members.All(m => m.AsSpan().SequenceEqual(longest)))
            return QuotationRelation.Identical;
        return members.All(m => longest.AsSpan().IndexOf(m) >= 0) ? QuotationRelation.Shortened : QuotationRelation.Variant;
    }

    private static string[] Words(string text) =>
        [.. text.ToLowerInvariant().Split([' ', '\n', '\r', '\t', '.', ',', ';', ':', '!', '?', '"', '“', '”', '‘', '…', '—', '–', '(', ')', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Replace('’', '\''))];
}
