using System.Collections.Frozen;
using System.Collections.Immutable;
using Rashomon.Language;

namespace Rashomon.Accounts.Wordings;

/// <summary>Nouns that point back to what their report tells of: "the raid", "the operation".</summary>
internal static class StoryTerms
{
    private static readonly FrozenSet<string> Others = Lists.Words("other another previous earlier similar last first second third past recent next later new alleged planned possible future follow-up");

    /// <summary>The happenings of the story as its reports point back to them.</summary>
    /// <param name="readers">The articles.</param>
    /// <param name="about">What to call it.</param>
    public static IEnumerable<TermSet> Read(ImmutableArray<TermReader> readers, string about)
    {
        ImmutableArray<TermUse> uses = [.. readers.SelectMany(Of)];
        yield return new(TermSource.Story, FrameKind.Happening, about, uses) { Articles = readers.Length };
        yield return new(TermSource.Story, FrameKind.Person, "those in " + about, [.. readers.SelectMany(People)]) { Articles = readers.Length };
    }

    private static IEnumerable<TermUse> People(TermReader reader)
    {
        foreach (var sentence in reader.Article.Tokens.Sentences.Where(s => reader.Article.Article.Blocks[s.Block].IsBody))
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (PointsBack(i, reader, true) && reader.Read(i, null) is { } use)
                    yield return use;
            }
        }
    }

    private static IEnumerable<TermUse> Of(TermReader reader)
    {
        foreach (var use in Lead(reader))
            yield return use;
        foreach (var sentence in reader.Article.Tokens.Sentences.Where(s => reader.Article.Article.Blocks[s.Block].IsBody))
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (PointsBack(i, reader) && reader.Read(i, null) is { } use)
                    yield return use;
            }
        }
    }

    private static IEnumerable<TermUse> Lead(TermReader reader)
    {
        var left = 2;
        foreach (var sentence in reader.Article.Tokens.Sentences)
        {
            var kind = reader.Article.Article.Blocks[sentence.Block];
            if (kind.Kind is not BlockKind.Headline && !kind.IsBody)
                continue;
            if (kind.Kind is not BlockKind.Headline && left-- <= 0)
                yield break;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (PointsBack(i, reader) || reader.Syntax.Relation(i) is "compound" or "amod" || reader.Tag(i).Pos is not (Upos.Noun or Upos.Verb) || reader.Article.Names.MentionAt(i) >= 0)
                    continue;
                if (reader.Read(i, null) is { } use)
                    yield return use;
            }
        }
    }

    private static bool PointsBack(int token, TermReader reader, bool plural = false)
    {
        if (!reader.IsCommonNoun(token) || (reader.Tag(token).IsPlural && !plural) || reader.Syntax.Relation(token) is "compound")
            return false;
        var definite = false;
        foreach (var child in reader.Syntax.Children(token))
        {
            var relation = reader.Syntax.Relation(child);
            if (relation is "det")
                definite = reader.Form(child) is "the" or "this";
            else if (relation is "nmod" or "acl" or "nummod" or "conj" or "appos" || reader.Tag(child).Pos is Upos.Propn || Others.Contains(reader.Form(child)))
                return false;
        }

        return definite;
    }
}
