using System.Collections.Frozen;
using System.Collections.Immutable;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Accounts.Wordings;

/// <summary>What reports call the happening that their story is about, and the people in it: in headline and lead, and where they point back to it ("the raid").</summary>
internal static class StoryTerms
{
    /// <summary>Sentences of the body that tell what the report is about.</summary>
    private const int LeadSentences = 2;

    private static readonly FrozenSet<string> Others = Lists.Words("other another previous earlier similar last first second third past recent next later new alleged planned possible future follow-up");

    /// <summary>The story's happening, and its people.</summary>
    /// <param name="readers">The articles, in the story's order.</param>
    /// <param name="day">The day of the main happening; null where none is told.</param>
    public static IEnumerable<TermSet> Read(ImmutableArray<TermReader> readers, TimeInterval? day)
    {
        yield return new(TermSource.Story, FrameKind.Happening, AboutText.Happening(day), [.. readers.SelectMany(reader => Lead(reader).Concat(Back(reader, plural: false)))]) { Articles = readers.Length };
        yield return new(TermSource.Story, FrameKind.Person, "people in " + AboutText.Happening(day), [.. readers.SelectMany(reader => Back(reader, plural: true))]) { Articles = readers.Length };
    }

    /// <summary>Verbs and nouns of the headline and the first sentences.</summary>
    private static IEnumerable<TermUse> Lead(TermReader reader)
    {
        var headlines = reader.Article.Tokens.Sentences.Where(sentence => BlockOf(sentence, reader).Kind == BlockKind.Headline);
        var lead = reader.Article.Tokens.Sentences.Where(sentence => BlockOf(sentence, reader).IsBody).Take(LeadSentences);
        foreach (var token in headlines.Concat(lead).SelectMany(Tokens))
        {
            if (reader.Tag(token).Pos is Upos.Noun or Upos.Verb && reader.Article.Names.MentionAt(token) < 0 && reader.Syntax.Relation(token) is not ("compound" or "amod") && !PointsBack(token, reader, plural: false)
                && reader.Read(token, null) is { } use)
                yield return use;
        }
    }

    private static IEnumerable<TermUse> Back(TermReader reader, bool plural) =>
        reader.Article.Tokens.Sentences.Where(sentence => BlockOf(sentence, reader).IsBody).SelectMany(Tokens).Where(token => PointsBack(token, reader, plural)).Select(token => reader.Read(token, null)).OfType<TermUse>();

    private static Block BlockOf(Sentence sentence, TermReader reader) => reader.Article.Article.Blocks[sentence.Block];

    private static IEnumerable<int> Tokens(Sentence sentence) => Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken);

    /// <summary>"The raid", "this operation": with nothing that tells it from another.</summary>
    private static bool PointsBack(int token, TermReader reader, bool plural)
    {
        if (!reader.IsCommonNoun(token) || (reader.Tag(token).IsPlural && !plural) || reader.Syntax.Relation(token) is "compound")
            return false;
        var definite = false;
        foreach (var child in reader.Syntax.Children(token))
        {
            var relation = reader.Syntax.Relation(child);
            if (relation is "det")
                definite = reader.Form(child) is "the" or "this" or "these";
            else if (relation is "nmod" or "acl" or "nummod" or "conj" or "appos" || reader.Tag(child).Pos is Upos.Propn || Others.Contains(reader.Form(child)))
                return false;
        }

        return definite;
    }
}
