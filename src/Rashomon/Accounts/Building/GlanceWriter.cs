using System.Collections.Immutable;
using Rashomon.Alignment;

namespace Rashomon.Accounts.Building;

/// <summary>Writes the brief from template words and the reports' own: what happened, what is contested, what is agreed.</summary>
internal static class GlanceWriter
{
    private const int Most = 6;
    private const int MostContested = 3;

    /// <summary>At most six sentences, each with what it cites.</summary>
    public static ImmutableArray<GlanceSentence> Write(ImmutableArray<ReadArticle> read, ImmutableArray<QuestionDraft> questions)
    {
        var sentences = new List<GlanceSentence>();
        if (Lead(read, questions) is { } lead)
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

    /// <summary>The happening that most reports tell, in the words of one of them; else the first sentence of the first report.</summary>
    private static GlanceSentence? Lead(ImmutableArray<ReadArticle> read, ImmutableArray<QuestionDraft> questions)
    {
        var told = questions.Where(q => q.Kind == QuestionKind.Event && q.Verdict is not (Verdict.UnsupportedHeadline or Verdict.Contested))
            .OrderByDescending(q => q.Claims.Select(c => c.Article).Distinct().Count()).FirstOrDefault();
        if (told is not null)
        {
            var claims = told.Claims.GroupBy(c => c.Article).Select(g => g.First()).OrderBy(c => c.Article).ToImmutableArray();
            var words = claims.OrderBy(c => char.IsLower(c.Claim.Text[0])).ThenBy(c => c.Claim.Text.Length).ThenBy(c => c.Claim.Id, StringComparer.Ordinal).First();
            var others = claims.Where(c => c != words).Select(c => Name(read, c)).Distinct(StringComparer.Ordinal).ToArray();
            var also = others.Length == 0 ? "" : $"; told alike by {Join(others)}";
            return new($"“{words.Claim.Text}” ({Name(read, words)}{also}).", [Cite(words), .. claims.Where(c => c != words).Select(Cite)]);
        }

        foreach (var article in read)
        {
            var sentence = article.Tokens.Sentences.FirstOrDefault(s => article.Article.Blocks[s.Block].IsBody);
            if (sentence.Length > 0)
                return new($"“{article.Document.TextOf(sentence.Span)}” ({OutletOf(article)}).", [article.Cite(sentence.Span)]);
        }

        return null;
    }

    private static GlanceSentence Contested(ImmutableArray<ReadArticle> read, QuestionDraft question)
    {
        var sides = question.Answers.Where(a => a.Quantity is not null && !a.IsNotReported).ToImmutableArray();
        var text = $"Contested: {Lower(question.Text)} {Join([.. sides.Select(side => $"“{side.Label}” ({Join([.. side.Claims.Select(c => Source(read, c)).Distinct(StringComparer.Ordinal).Take(2)])})")], "against")}.";
        return new(text, [.. sides.SelectMany(side => side.Claims).Select(Cite).Distinct()]);
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
        return new($"{verdict}: {Lower(question.Text)} {labels} (as in “{first.Claim.Text}”, {Source(read, first)}).", [.. question.Claims.Where(c => c.Quantity is not null).Select(Cite).Distinct()]);
    }

    private static Citation Cite(StoryClaim claim) => new(claim.Claim.Article, claim.Claim.Span, claim.Claim.Text, claim.Claim.Id);

    private static string Source(ImmutableArray<ReadArticle> read, StoryClaim claim) =>
        claim.Claim.Attribution is [var first, ..] && !first.Source.Any(char.IsDigit) ? $"{first.Source}, {Name(read, claim)}" : Name(read, claim);

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
