using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>
/// Joins the mentions of one name within an article: last names, titles, initials, spellings, acronyms, shortened names of bodies; then pronouns and
/// descriptions that can only mean one of them.
/// </summary>
public sealed class NameChainAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(NameLayer), typeof(TagLayer), typeof(SyntaxLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(NameChainLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var mentions = document.Get<NameLayer>().Mentions;
        var chainOf = new NameJoiner(document, mentions).Join();
        var groups = Enumerable.Range(0, mentions.Length).GroupBy(i => chainOf[i]).OrderBy(g => g.Min()).ToList();
        var order = groups.Select((g, i) => (g.Key, i)).ToDictionary(x => x.Key, x => x.i);
        var roles = new RoleReader(document);
        var chains = groups.Select(g => Chain(mentions, [.. g], roles)).ToImmutableArray();
        var layer = new NameChainLayer(chains, [.. chainOf.Select(c => order[c])]);
        return layer with { References = new ReferenceResolver(document, layer).Resolve() };
    }

    private static NameChain Chain(ImmutableArray<NameMention> mentions, ImmutableArray<int> members, RoleReader roles)
    {
        var names = members.Select(i => mentions[i].Text).Distinct(StringComparer.Ordinal).ToList();
        var type = members.Select(i => mentions[i].Type).GroupBy(t => t).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        if (members.Any(i => mentions[i].Type == EntityType.Person && mentions[i].EndToken - mentions[i].FirstToken > 1))
            type = EntityType.Person;
        var name = names.OrderByDescending(n => n.Length).First();
        var found = members.SelectMany(i => roles.RolesOf(mentions[i])).ToList();
        return new(name, type, members)
        {
            Aliases = [.. names.Where(n => !string.Equals(n, name, StringComparison.Ordinal))],
            Roles = [.. found.Select(r => r.Role).Distinct(StringComparer.OrdinalIgnoreCase)],
            Affiliation = found.Select(r => r.Affiliation).FirstOrDefault(a => a is not null),
        };
    }
}
