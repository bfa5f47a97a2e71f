using System.Collections.Immutable;
using Rashomon.Language;
using Rashomon.Lineage;

namespace Rashomon.Accounts.Building;

/// <summary>Joins the names of all articles. Private persons get no entry: only who speaks or holds a role does.</summary>
internal static class EntityBuilder
{
    /// <summary>The story's entities, the most mentioned first.</summary>
    public static ImmutableArray<Entity> Make(ImmutableArray<ReadArticle> read)
    {
        var groups = new List<List<(ReadArticle Article, NameChain Chain)>>();
        foreach (var article in read)
        {
            foreach (var chain in article.Chains.Chains.Where(chain => IsPublic(article, chain)))
            {
                var group = groups.Find(g => g[0].Chain.Type == chain.Type && SourceNames.AreSame(g[0].Chain.Name, chain.Name));
                if (group is null)
                    groups.Add([(article, chain)]);
                else
                    group.Add((article, chain));
            }
        }

        return [.. groups.Select(Entity).GroupBy(e => e.Id, StringComparer.Ordinal).Select(g => g.First()).OrderByDescending(e => e.Mentions.Length).ThenBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    /// <summary>The id of the entity that a name means; null for none.</summary>
    public static string? Find(ImmutableArray<Entity> entities, string name) =>
        entities.FirstOrDefault(e => e.Name == name || e.Aliases.Contains(name))?.Id;

    /// <summary>The claim with its sources linked to entities.</summary>
    public static Claim Link(Claim claim, ImmutableArray<Entity> entities) =>
        claim.Attribution.IsEmpty ? claim : claim with { Attribution = [.. claim.Attribution.Select(link => link with { Entity = Find(entities, link.Source) })] };

    private static bool IsPublic(ReadArticle article, NameChain chain) =>
        chain.Type != EntityType.Person || chain.Roles.Length > 0
        || article.Quotations.Quotations.Any(q => q.Speaker?.Name == chain.Name) || article.Attributions.Contents.Any(c => c.Chain.Any(link => link.Source == chain.Name));

    private static Entity Entity(List<(ReadArticle Article, NameChain Chain)> group)
    {
        var name = group.Select(g => g.Chain.Name).GroupBy(n => n, StringComparer.Ordinal).OrderByDescending(g => g.Key.Length).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        var aliases = group.SelectMany(g => g.Chain.Aliases.Add(g.Chain.Name)).Where(alias => alias != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var mentions = group.SelectMany(g => g.Chain.Mentions.Select(m => g.Article.Cite(g.Article.Names.Mentions[m].Span)));
        return new()
        {
            Id = ContentHash.Id("e", group[0].Chain.Type.ToString(), name),
            Name = name,
            Type = group[0].Chain.Type,
            Aliases = [.. aliases],
            Role = group.SelectMany(g => g.Chain.Roles).FirstOrDefault(),
            Place = group[0].Chain.Type == EntityType.Place ? group.Select(g => PlaceOf(g.Article, g.Chain)).FirstOrDefault(place => place is not null) : null,
            Mentions = [.. mentions],
        };
    }

    /// <summary>Where the first mention that the gazetteer resolves lies.</summary>
    private static GeoPlace? PlaceOf(ReadArticle article, NameChain chain)
    {
        var spans = chain.Mentions.Select(m => article.Names.Mentions[m].Span).ToHashSet();
        return article.Places.Places.FirstOrDefault(p => p.Place is not null && spans.Contains(p.Mention.Span))?.Place;
    }
}
