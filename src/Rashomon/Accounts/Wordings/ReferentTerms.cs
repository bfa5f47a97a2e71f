using System.Collections.Immutable;
using Rashomon.Accounts.Building;
using Rashomon.Language;

namespace Rashomon.Accounts.Wordings;

/// <summary>What reports call a named person, body or place: by title, apposition, copula and "the region of X".</summary>
internal static class ReferentTerms
{
    private static readonly System.Collections.Frozen.FrozenSet<string> Defined = Lists.Words("region province territory republic state city town village island enclave exclave district county kingdom nation country port municipality peninsula archipelago settlement suburb borough hamlet community area");

    public static IEnumerable<TermSet> Read(ImmutableArray<Entity> entities, ImmutableSortedDictionary<int, TermReader> readers)
    {
        var byId = readers.Values.ToDictionary(reader => reader.Article.Article.Id, StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            var uses = entity.Mentions.SelectMany(mention => Of(mention, byId[mention.Article], entity.Type)).OrderBy(use => byId[use.Citation.Article].Article.Index).ThenBy(use => use.Citation.Span).ToImmutableArray();
            foreach (var kind in KindsOf(entity.Type))
                yield return new(TermSource.Referent, kind, entity.Name, uses);
        }
    }

    private static FrameKind[] KindsOf(EntityType type) => type switch
    {
        EntityType.Person => [FrameKind.Person],
        EntityType.Place or EntityType.Facility => [FrameKind.Place],
        EntityType.Organization or EntityType.Group => [FrameKind.Body],
        _ => [],
    };

    private static IEnumerable<TermUse> Of(Citation citation, TermReader reader, EntityType type)
    {
        var found = reader.Article.Names.Mentions.FirstOrDefault(m => m.Span == citation.Span);
        if (found is null)
            yield break;
        var kind = reader.Article.KindOf(reader.Article.Tokens.SentenceOf(found.FirstToken));
        if (kind is not (BlockKind.Headline or BlockKind.Subheading or BlockKind.Paragraph))
            yield break;
        foreach (var noun in Nouns(found, reader, type).Distinct())
        {
            if (reader.Read(noun, null) is { } use)
                yield return use;
        }
    }

    private static IEnumerable<int> Nouns(NameMention name, TermReader reader, EntityType type)
    {
        var syntax = reader.Syntax;
        var top = name.FirstToken;
        for (var i = name.FirstToken; i < name.EndToken; i++)
        {
            if (syntax.Heads[i] < name.FirstToken || syntax.Heads[i] >= name.EndToken)
            {
                top = i;
                break;
            }
        }

        bool Common(int i) => i >= 0 && (i < name.FirstToken || i >= name.EndToken) && reader.Tag(i).Pos == Upos.Noun && reader.Article.Names.MentionAt(i) < 0;
        // Right before the name.
        var before = name.FirstToken - 1;
        if (before >= 0 && Common(before) && reader.Article.Tokens.SentenceOf(before) == reader.Article.Tokens.SentenceOf(name.FirstToken) && (syntax.IsWithin(before, top) || syntax.Heads[top] == before))
            yield return before;
        foreach (var child in syntax.Children(top).ToArray())
        {
            if (syntax.Relation(child) is "appos" && Common(child))
                yield return child;
        }

        var head = syntax.Heads[top];
        if (head < 0)
            yield break;
        if (syntax.Relation(top) is "appos" && Common(head))
            yield return head;
        if (syntax.Relation(top) is "nsubj" && Common(head) && syntax.Child(head, "cop") is var cop and >= 0 && reader.Form(cop) is "is" or "was" or "are" or "were" or "'s" && !reader.Tag(head).IsPlural)
            yield return head;
        if (syntax.Relation(top) is "nmod" && Common(head) && type == EntityType.Place && Defined.Contains(reader.Form(head)) && syntax.Child(top, "case") is var of and >= 0 && reader.Form(of) == "of"
            && syntax.Child(head, "det") is var det and >= 0 && reader.Form(det) == "the")
            yield return head;
    }
}
