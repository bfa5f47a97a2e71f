using System.Collections.Frozen;
using System.Collections.Immutable;
using Rashomon.Language;
using Rashomon.Lineage;

namespace Rashomon.Accounts.Wordings;

/// <summary>What reports call a named person, body or place: right before the name, in apposition, by "is", and in "the region of X".</summary>
internal static class ReferentTerms
{
    /// <summary>"The region of X" is X; "the mayor of X" is not.</summary>
    private static readonly FrozenSet<string> Defined = Lists.Words("region province territory republic state city town village island enclave exclave district county kingdom nation country port municipality peninsula archipelago settlement suburb borough hamlet colony outpost slum");

    /// <summary>The sets of all names of the story; people without an entry of their own have none here either.</summary>
    /// <param name="entities">The story's entities.</param>
    /// <param name="readers">The articles, in the story's order.</param>
    public static IEnumerable<TermSet> Read(ImmutableArray<Entity> entities, IEnumerable<TermReader> readers)
    {
        var known = entities.SelectMany(entity => entity.Mentions, (entity, mention) => (mention.Article, mention.Span, Entity: entity)).GroupBy(mention => (mention.Article, mention.Span)).ToDictionary(group => group.Key, group => group.First().Entity);
        var uses = entities.ToDictionary(entity => entity.Id, _ => new List<TermUse>(), StringComparer.Ordinal);
        foreach (var reader in readers)
        {
            foreach (var chain in reader.Article.Chains.Chains.Where(chain => KindOf(chain.Type) is not null))
            {
                var found = chain.Mentions.SelectMany(mention => Of(reader.Article.Names.Mentions[mention], reader, chain.Type)).ToList();
                if (found.Count > 0 && (known.GetValueOrDefault((reader.Article.Article.Id, reader.Article.Names.Mentions[chain.Mentions[0]].Span)) ?? entities.FirstOrDefault(entity => entity.Type == chain.Type && SourceNames.AreSame(entity.Name, chain.Name))) is { } of)
                    uses[of.Id].AddRange(found);
            }
        }

        return entities.Where(entity => KindOf(entity.Type) is not null).Select(entity => new TermSet(TermSource.Referent, KindOf(entity.Type)!.Value, entity.Name, [.. uses[entity.Id]]));
    }

    private static FrameKind? KindOf(EntityType type) => type switch
    {
        EntityType.Person => FrameKind.Person,
        EntityType.Place or EntityType.Facility => FrameKind.Place,
        EntityType.Organization or EntityType.Group => FrameKind.Body,
        _ => null,
    };

    private static IEnumerable<TermUse> Of(NameMention name, TermReader reader, EntityType type)
    {
        var block = reader.Article.Article.Blocks[reader.Article.Tokens.Sentences[reader.Article.Tokens.SentenceOf(name.FirstToken)].Block];
        return block.IsBody || block.Kind is BlockKind.Headline or BlockKind.Subheading
            ? Nouns(name, reader, type).Where(reader.IsCommonNoun).Distinct().Select(noun => reader.Read(noun, null)).OfType<TermUse>()
            : [];
    }

    /// <summary>The tokens that say what the name is, whatever they are.</summary>
    private static IEnumerable<int> Nouns(NameMention name, TermReader reader, EntityType type)
    {
        var syntax = reader.Syntax;
        var top = Enumerable.Range(name.FirstToken, name.EndToken - name.FirstToken).First(i => syntax.Heads[i] < name.FirstToken || syntax.Heads[i] >= name.EndToken);
        var (head, relation) = (syntax.Heads[top], syntax.Relation(top).ToString());
        var before = name.FirstToken - 1;
        if (before >= 0 && reader.Article.Tokens.SentenceOf(before) == reader.Article.Tokens.SentenceOf(top) && (syntax.IsWithin(before, top) || head == before))
            yield return before;
        foreach (var child in syntax.Children(top).ToArray())
        {
            if (syntax.Relation(child) is "appos")
                yield return child;
        }

        if (head < 0)
            yield break;
        if (relation is "appos" || (relation is "nsubj" && IsSaidToBe(head, reader)) || (relation is "nmod" && type == EntityType.Place && IsDefined(head, top, reader)))
            yield return head;
    }

    /// <summary>"X is a …": said to be so, and of one.</summary>
    private static bool IsSaidToBe(int noun, TermReader reader) =>
        reader.Syntax.Child(noun, "cop") is var copula and >= 0 && reader.Form(copula) is "is" or "was" or "'s" && !reader.Tag(noun).IsPlural && reader.Syntax.Child(noun, "aux") < 0
        && !reader.Syntax.Children(noun).ToArray().Any(child => reader.Form(child) is "not" or "n't" or "never" or "no");

    /// <summary>"The breakaway region of X", not "a region of X".</summary>
    private static bool IsDefined(int noun, int name, TermReader reader) =>
        Defined.Contains(reader.Form(noun)) && reader.Syntax.Child(name, "case") is var of and >= 0 && reader.Form(of) == "of" && reader.Syntax.Child(noun, "det") is var the and >= 0 && reader.Form(the) == "the";
}
