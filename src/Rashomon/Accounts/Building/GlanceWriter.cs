using System.Collections.Immutable;
using Rashomon.Alignment;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Accounts.Building;

/// <summary>Writes the brief from template words and the reports' own: what happened, what is contested, what is agreed.</summary>
internal static class GlanceWriter
{
    private const int Most = 6;
    private const int MostContested = 3;
    private const int OpeningSentences = 2;
    private const double AlikeEnough = .35;

    /// <summary>At most six sentences, each with what it cites.</summary>
    public static ImmutableArray<GlanceSentence> Write(ImmutableArray<ReadArticle> read, ImmutableArray<QuestionDraft> questions)
    {
        var weights = new TermWeights(read.SelectMany(article => Openings(article).Select(o => (article.Index, o.Terms))), read.Length);
        var sentences = new List<GlanceSentence>();
        if (Lead(read, weights) is { } lead)
            sentences.Add(lead);
        sentences.AddRange(questions.Where(q => q is { Verdict: Verdict.Contested, Kind: QuestionKind.Quantity }).Take(MostContested).Select(q => Contested(read, q)));
        sentences.AddRange(questions.Where(q => q.Verdict == Verdict.UnsupportedHeadline).Take(1).Select(q => Headline(read, q)));
        foreach (var question in questions.Where(q => q.Kind == QuestionKind.Quantity && q.Verdict is Verdict.Corroborated or Verdict.Repeated or Verdict.Compatible or Verdict.Updated && q.Rank < 100))
        {
            if (sentences.Count >= Most)
                break;
            sentences.Add(Agreed(read, question));
        }

        return [.. sentences];
    }

    /// <summary>The opening sentence that the other reports' openings tell most alike.</summary>
    private static GlanceSentence? Lead(ImmutableArray<ReadArticle> read, TermWeights weights)
    {
        var openings = read.Select(article => (Article: article, Sentences: Openings(article))).Where(o => o.Sentences.Length > 0).ToImmutableArray();
        if (openings.IsEmpty)
            return null;
        var best = openings.SelectMany(own => own.Sentences.Select(s => (own.Article, Sentence: s, Alike: Alike(own.Article, s, openings, weights))))
            .OrderByDescending(c => Math.Round(c.Alike.Sum(other => other.Score), 6)).ThenBy(c => c.Article.Index).ThenBy(c => c.Sentence.Span).First();
        var told = best.Alike.Where(other => other.Score >= AlikeEnough).ToImmutableArray();
        var names = told.Select(other => OutletOf(other.Article)).Where(name => name != OutletOf(best.Article)).Distinct(StringComparer.Ordinal).ToArray();
        var also = names.Length == 0 ? "" : $"; told much alike by {Join(names)}";
        return new($"“{best.Article.Document.TextOf(best.Sentence.Span)}” ({OutletOf(best.Article)}{also}).", [best.Article.Cite(best.Sentence.Span), .. told.Select(other => other.Article.Cite(other.Sentence.Span))]);
    }

    private sealed record Opening(Sentence Sentence, ImmutableArray<string> Terms)
    {
        public Span Span => Sentence.Span;
    }

    private static ImmutableArray<Opening> Openings(ReadArticle article) =>
        [.. article.Tokens.Sentences.Where(s => article.Article.Blocks[s.Block].Kind == BlockKind.Paragraph && s.Length > 5).Take(OpeningSentences)
            .Select(s => new Opening(s, [.. Enumerable.Range(s.FirstToken, s.Length).Where(i => article.Tags.Tags[i].Pos is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj).Select(i => article.Tags.Tags[i].Lemma).Distinct(StringComparer.Ordinal)]))];

    private static ImmutableArray<(ReadArticle Article, Sentence Sentence, double Score)> Alike(
        ReadArticle article, Opening opening, ImmutableArray<(ReadArticle Article, ImmutableArray<Opening> Sentences)> openings, TermWeights weights) =>
        [.. openings.Where(o => o.Article.Index != article.Index).Select(o =>
        {
            var closest = o.Sentences.MaxBy(s => weights.Similarity(opening.Terms, s.Terms))!;
            return (o.Article, closest.Sentence, weights.Similarity(opening.Terms, closest.Terms));
        })];

    private static GlanceSentence Contested(ImmutableArray<ReadArticle> read, QuestionDraft question)
    {
        // What its own report has withdrawn stands against nothing.
        var sides = question.Answers.Where(a => a.Quantity is not null && !a.IsNotReported && !a.Claims.All(claim => claim.Change == FigureChange.Old)).ToImmutableArray();
        var text = $"Contested: {Lower(question.Text)} {Join([.. sides.Select(side => $"“{side.Label}” ({Join([.. side.Claims.Select(c => Source(read, c)).Distinct(StringComparer.Ordinal).Take(2)])})")], "against")}.";
        return new(text, [.. sides.SelectMany(side => side.Claims).SelectMany(claim => Cited(read, claim)).Distinct()]);
    }

    private static GlanceSentence Headline(ImmutableArray<ReadArticle> read, QuestionDraft question)
    {
        var claim = question.Claims.First();
        return new($"No body of the reports given bears out the headline “{claim.Claim.Text}” ({Name(read, claim)}).", [Cite(claim)]);
    }

    private static GlanceSentence Agreed(ImmutableArray<ReadArticle> read, QuestionDraft question)
    {
        var first = question.Answers[0].Claims.OrderBy(c => c.Claim.Text.Length).ThenBy(c => c.Claim.Id, StringComparer.Ordinal).First();
        var verdict = question.Verdict switch
        {
            Verdict.Corroborated => "Told alike from origins of their own",
            Verdict.Repeated => "Told by several reports, with no second origin to be seen",
            Verdict.Updated => "Updated",
            _ => "Compatible figures",
        };
        var labels = Join([.. question.Answers.Where(a => a.Quantity is not null).Select(a => $"“{a.Label}”")]);
        return new($"{verdict}: {Lower(question.Text)} {labels} (as in “{first.Claim.Text}”, {Source(read, first)}).", [.. question.Claims.Where(c => c.Quantity is not null).SelectMany(claim => Cited(read, claim)).Distinct()]);
    }

    private static Citation Cite(StoryClaim claim) => new(claim.Claim.Article, claim.Claim.Span, claim.Claim.Text, claim.Claim.Id);

    /// <summary>The claim, and where its source is named if that has a figure of its own ("two sailors").</summary>
    private static IEnumerable<Citation> Cited(ImmutableArray<ReadArticle> read, StoryClaim claim) =>
        claim.Claim.Attribution is [var first, ..] && HasFigure(first.Source) && IsNamed(read, claim, first) && !claim.Claim.Span.Contains(first.Span)
            ? [Cite(claim), new(claim.Claim.Article, first.Span, first.Source)]
            : [Cite(claim)];

    private static string Source(ImmutableArray<ReadArticle> read, StoryClaim claim) =>
        claim.Claim.Attribution is [var first, ..] && (!HasFigure(first.Source) || IsNamed(read, claim, first)) ? $"{first.Source}, {Name(read, claim)}" : Name(read, claim);

    private static bool HasFigure(string name) => Verification.FigureReader.Read(name).Count > 0;

    /// <summary>Whether the source is named in the very words by which the chain calls it.</summary>
    private static bool IsNamed(ImmutableArray<ReadArticle> read, StoryClaim claim, Attribution source) =>
        read.First(a => a.Index == claim.Article).Document.TextOf(source.Span) == source.Source;

    private static string Name(ImmutableArray<ReadArticle> read, StoryClaim claim) => OutletOf(read.First(a => a.Index == claim.Article));

    /// <summary>File names carry digits that no report states, so an unnamed outlet is "a report without a named outlet".</summary>
    private static string OutletOf(ReadArticle article) => article.Article.Outlet?.Name is { } name && !name.Any(char.IsDigit) ? name : "an unnamed outlet";

    private static string Lower(string question) => char.ToLowerInvariant(question[0]) + question[1..].TrimEnd('?') + ":";

    private static string Join(IReadOnlyList<string> items, string last = "and") => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ when last == "and" => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
        _ => string.Join($" {last} ", items),
    };
}
