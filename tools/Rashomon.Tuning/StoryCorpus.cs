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

    /// <summary>The figure and happening pairs of one story.</summary>
    public static (List<Sample> Figures, List<Sample> Events) Read(string folder, string gold)
    {
        var story = GoldReader.ReadFile(gold);
        var articles = new ArticleReader().ReadAll(new InputExpander().Expand([folder]).Documents).Select(result => result.Article).OfType<Article>()
            .OrderBy(article => article.Published?.Date ?? DateOnly.MaxValue).ThenBy(article => article.File, StringComparer.Ordinal).ToArray();
        var read = ArticlePipeline.Read(articles, ImmutableArray.CreateBuilder<Diagnostic>());
        var claims = read.SelectMany(article => ClaimFactory.Make(article, (_, _, _) => null)).ToImmutableArray();
        var weights = new TermWeights(claims.Select(claim => (claim.Article, claim.Context)), read.Length);
        var figures = claims.Where(claim => claim.Figure is not null || claim.Claim.Polarity == Polarity.Refused).Select(claim => (Claim: claim, Questions: Questions(claim, read, story, true))).Where(pair => pair.Questions.Count > 0).ToArray();
        var events = claims.Where(claim => claim.Figure is null).Select(claim => (Claim: claim, Questions: Questions(claim, read, story, false))).Where(pair => pair.Questions.Count > 0).ToArray();
        return (
            [.. Pairs(story.Name, figures, FigurePair.Features.Length, (a, b, into) => FigurePair.Read(a, FigureSlot.Of(a), b, FigureSlot.Of(b), weights, into))],
            [.. Pairs(story.Name, events, EventPair.Features.Length, (a, b, into) => EventPair.Read(a, b, weights, into))]);
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

    /// <summary>The questions that a claim may answer: its words and, for figures, its bounds are those of one of their answers.</summary>
    private static HashSet<string> Questions(StoryClaim claim, ImmutableArray<ReadArticle> read, GoldStory story, bool figures)
    {
        var file = read.First(article => article.Index == claim.Article).Article.File ?? "";
        var doc = story.Documents.FirstOrDefault(document => file.EndsWith(document.File, StringComparison.Ordinal))?.Id;
        var words = Eval.Measures.Wording.Words(claim.Claim.Text);
        return [.. story.Questions.SelectMany(question => question.Answers)
            .Where(answer => answer.Doc == doc && Eval.Measures.Wording.ShareRun(words, answer.Words, RunOfAnAnswer)
                && (!figures || claim.Quantity is null ? answer.Bounds is null : answer.Bounds is { } bounds && bounds.Min == claim.Quantity.Min && bounds.Max == claim.Quantity.Max))
            .Select(answer => answer.QuestionId)];
    }
}
