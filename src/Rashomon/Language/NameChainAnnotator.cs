using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Joins the mentions of one name within an article: last names, titles, acronyms in brackets and initials.</summary>
public sealed class NameChainAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(NameLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(NameChainLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var mentions = document.Get<NameLayer>().Mentions;
        var chainOf = Join(document, mentions);
        var groups = Enumerable.Range(0, mentions.Length).GroupBy(i => chainOf[i]).OrderBy(g => g.Min()).ToList();
        var order = groups.Select((g, i) => (g.Key, i)).ToDictionary(x => x.Key, x => x.i);
        var roles = new RoleReader(document);
        var chains = groups.Select(g => Chain(mentions, [.. g], roles)).ToImmutableArray();
        return new NameChainLayer(chains, [.. chainOf.Select(c => order[c])]);
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

    private static int[] Join(AnnotatedDocument document, ImmutableArray<NameMention> mentions)
    {
        var chain = Enumerable.Range(0, mentions.Length).ToArray();
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < mentions.Length; i++)
        {
            if (byName.TryGetValue(Key(mentions[i].Text), out var same))
                Union(chain, i, same);
            else
                byName[Key(mentions[i].Text)] = i;
        }

        var full = Enumerable.Range(0, mentions.Length).Where(i => mentions[i].Type == EntityType.Person && mentions[i].Text.Contains(' ', StringComparison.Ordinal)).ToList();
        var byLast = full.ToLookup(i => mentions[i].Text[(mentions[i].Text.LastIndexOf(' ') + 1)..], StringComparer.Ordinal);
        var byFirst = full.ToLookup(i => mentions[i].Text[..mentions[i].Text.IndexOf(' ', StringComparison.Ordinal)], StringComparer.Ordinal);
        for (var i = 0; i < mentions.Length; i++)
        {
            if (!IsLoneName(mentions[i]))
                continue;
            var fuller = Nearest(byLast[mentions[i].Text], i) ?? (NameWords.GivenNames.Contains(mentions[i].Text) ? Nearest(byFirst[mentions[i].Text], i) : null);
            if (fuller is { } other)
                Union(chain, i, other);
        }

        for (var i = 1; i < mentions.Length; i++)
        {
            if (IsAcronymOf(document, mentions[i - 1], mentions[i]))
                Union(chain, i, i - 1);
        }

        return [.. Enumerable.Range(0, chain.Length).Select(i => Root(chain, i))];
    }

    private static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static int Root(int[] chain, int i)
    {
        while (chain[i] != i)
            i = chain[i] = chain[chain[i]];
        return i;
    }

    private static void Union(int[] chain, int i, int into) => chain[Root(chain, i)] = Root(chain, into);

    private static bool IsLoneName(NameMention mention) =>
        !mention.Text.Contains(' ', StringComparison.Ordinal) && mention.Type is not (EntityType.Place or EntityType.Group) && mention.Text.Count(char.IsUpper) <= 2;

    /// <summary>The last of the ascending indices before <paramref name="i"/>, else the first.</summary>
    private static int? Nearest(IEnumerable<int> indices, int i)
    {
        int? nearest = null;
        foreach (var index in indices)
        {
            if (index > i && nearest is not null)
                break;
            nearest = index;
        }

        return nearest;
    }

    /// <summary>"Regional Support Unit (RSU)", also the other way round, by the brackets between them.</summary>
    private static bool IsAcronymOf(AnnotatedDocument document, NameMention left, NameMention right)
    {
        var between = document.Text.AsSpan(left.Span.End, Math.Max(0, Math.Min(4, right.Span.Start - left.Span.End)));
        if (!between.TrimStart().StartsWith("(") || between.Trim().Length > 2)
            return false;
        var (acronym, full) = right.Text.Contains(' ', StringComparison.Ordinal) ? (left.Text, right.Text) : (right.Text, left.Text);
        return acronym.Length is > 1 and < 9 && acronym.Count(char.IsUpper) > 1 && Initials(full).Contains(acronym.Replace(".", "", StringComparison.Ordinal)[0], StringComparison.Ordinal);
    }

    private static string Initials(string name) => string.Concat(name.Split(' ').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));
}
