using System.Collections.Immutable;
using Rashomon.Accounts.Building;
using Rashomon.Alignment;
using Rashomon.Eval.Gold;
using Rashomon.Ingestion;
using Rashomon.Ingestion.Inputs;

namespace Rashomon.Tuning;

/// <summary>Pairs of claims of stories with gold made by hand: of one slot where they answer one question.</summary>
internal static class StoryCorpus
{
    private const int RunOfAnAnswer = 3;

    /// <summary>The claims of one story with the gold questions that they answer.</summary>
    /// <param name="folder">Of its reports.</param>
    /// <param name="gold">Its gold.</param>
    public static LabelledStory Label(string folder, string gold)
    {
        var story = GoldReader.ReadFile(gold);
        var articles = new ArticleReader().ReadAll(new InputExpander().Expand([folder]).Documents).Select(result => result.Article).OfType<Article>()
            .OrderBy(article => article.Published?.Date ?? DateOnly.MaxValue).ThenBy(article => article.File, StringComparer.Ordinal).ToArray();
        var read = ArticlePipeline.Read(articles, ImmutableArray.CreateBuilder<Diagnostic>());
        var claims = read.SelectMany(article => ClaimFactory.Make(article, (_, _, _) => null)).ToImmutableArray();
        return new(
            story.Name,
            claims,
            [.. read.SelectMany(article => DatedHappenings.Read(article, claims))],
            new TermWeights(claims.Select(claim => (claim.Article, claim.Context)), read.Length),
            claim => claim.Figure is null && claim.Claim.Polarity != Polarity.Refused
                ? Questions(claim, read, story, answer => answer.Bounds is null)
                : Questions(claim, read, story, answer => claim.Quantity is null ? answer.Bounds is null : answer.Bounds is { } bounds && bounds.Min == claim.Quantity.Min && bounds.Max == claim.Quantity.Max),
            dated => Dated(dated, read, story));
    }

    /// <summary>The figure and happening pairs of one story.</summary>
    public static (List<Sample> Figures, List<Sample> Events, List<Sample> Dates) Read(LabelledStory story)
    {
        var weights = story.Weights;
        var all = story.Claims.Where(claim => claim.Figure is not null || claim.Claim.Polarity == Polarity.Refused).ToImmutableArray();
        var slots = new Dictionary<StoryClaim, FigureSlot>(all.Zip(FigureSlot.Of(all), KeyValuePair.Create), ReferenceEqualityComparer.Instance);
        var figures = all.Select(claim => (Claim: claim, Questions: story.QuestionsOf(claim))).Where(pair => pair.Questions.Count > 0).ToArray();
        // A refusal has no figure: it is paired with figures and, as what it is, with happenings.
        var events = story.Claims.Where(claim => claim.Figure is null).Select(claim => (Claim: claim, Questions: story.QuestionsOf(claim))).Where(pair => pair.Questions.Count > 0).ToArray();
        var dates = story.Dated.Select(dated => (Dated: dated, Questions: story.QuestionsOfDated(dated))).Where(pair => pair.Questions.Count > 0).ToArray();
        return (
            [.. Pairs(story.Name, figures, FigurePair.Features.Length, (a, b, into) => FigurePair.Read(a, slots[a], b, slots[b], weights, into))],
            [.. Pairs(story.Name, events, EventPair.Features.Length, (a, b, into) => EventPair.Read(a, b, weights, into))],
            [.. Dates(story.Name, dates, weights)]);
    }

    private static IEnumerable<Sample> Dates(string group, (DatedHappening Dated, HashSet<string> Questions)[] dates, TermWeights weights)
    {
        for (var i = 0; i < dates.Length; i++)
        {
            for (var j = i + 1; j < dates.Length; j++)
            {
                if (dates[i].Dated.Claim.Article == dates[j].Dated.Claim.Article)
                    continue;
                var features = new double[DatePair.Features.Length];
                DatePair.Read(dates[i].Dated, dates[j].Dated, weights, features);
                yield return new(group, features, dates[i].Questions.Overlaps(dates[j].Questions));
            }
        }
    }

    /// <summary>What a dated happening may answer: questions of date, and entries of the timeline, in whose words the date or what happened stands.</summary>
    private static HashSet<string> Dated(DatedHappening dated, ImmutableArray<ReadArticle> read, GoldStory story)
    {
        var own = Eval.Measures.ComparedWords.Words(dated.Words);
        var dates = story.Questions.Where(question => question.Kind == "date").Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        var found = Questions(dated.Claim, read, story, answer => dates.Contains(answer.QuestionId) && answer.Words.Any(own.Contains));
        var words = Eval.Measures.ComparedWords.Words(dated.Claim.Claim.Text);
        var doc = DocOf(dated.Claim, read, story);
        foreach (var date in story.Dates.Where(date => date.Doc == doc))
        {
            var cell = Eval.Measures.ComparedWords.Words(date.Text);
            if (cell.Any(own.Contains) && Eval.Measures.ComparedWords.ShareRun(words, cell, RunOfAnAnswer))
                found.Add($"timeline {date.Entry}");
        }

        return found;
    }

    private static string? DocOf(StoryClaim claim, ImmutableArray<ReadArticle> read, GoldStory story)
    {
        var file = read.First(article => article.Index == claim.Article).Article.File ?? "";
        return story.Documents.FirstOrDefault(document => file.EndsWith(document.File, StringComparison.Ordinal))?.Id;
    }

    private delegate void Reader(StoryClaim a, StoryClaim b, Span<double> features);

    private static IEnumerable<Sample> Pairs(string group, (StoryClaim Claim, HashSet<string> Questions)[] claims, int count, Reader reader)
    {
        for (var i = 0; i < claims.Length; i++)
        {
            for (var j = i + 1; j < claims.Length; j++)
            {
                if (claims[i].Claim.Article == claims[j].Claim.Article)
                    continue;
                var features = new double[count];
                reader(claims[i].Claim, claims[j].Claim, features);
                yield return new(group, features, claims[i].Questions.Overlaps(claims[j].Questions));
            }
        }
    }

    /// <summary>The questions that a claim may answer: those with an answer of its article in its words that <paramref name="fits"/>.</summary>
    private static HashSet<string> Questions(StoryClaim claim, ImmutableArray<ReadArticle> read, GoldStory story, Func<GoldAnswer, bool> fits)
    {
        var doc = DocOf(claim, read, story);
        var words = Eval.Measures.ComparedWords.Words(claim.Claim.Text);
        return [.. story.Questions.SelectMany(question => question.Answers)
            .Where(answer => answer.Doc == doc && Eval.Measures.ComparedWords.ShareRun(words, answer.Words, RunOfAnAnswer) && fits(answer))
            .Select(answer => answer.QuestionId)];
    }
}
