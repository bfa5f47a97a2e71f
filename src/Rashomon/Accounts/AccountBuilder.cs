using System.Collections.Immutable;
using Rashomon.Accounts.Building;
using Rashomon.Accounts.Wordings;
using Rashomon.Alignment;
using Rashomon.Lineage;

namespace Rashomon.Accounts;

/// <summary>Makes one account of the articles of one story: the same articles give the same account, in whatever order they come.</summary>
public static class AccountBuilder
{
    /// <summary>Reads, aligns and sums up the articles.</summary>
    /// <param name="articles">The story's reports; none, one or many.</param>
    /// <param name="options">What else the account depends on.</param>
    public static Account Build(IReadOnlyList<Article> articles, AccountOptions options)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        diagnostics.AddRange(options.Diagnostics);
        Article[] ordered = [.. articles.OrderBy(a => a.Published?.Date ?? DateOnly.MaxValue).ThenBy(a => a.Published?.Time ?? TimeOnly.MaxValue).ThenBy(a => a.File ?? a.Url ?? "", StringComparer.Ordinal).ThenBy(a => a.Id, StringComparer.Ordinal)];
        if (ordered.Length == 1)
            diagnostics.Add(new(DiagnosticCodes.SingleArticle, Severity.Info, "Only one report was given: nothing can be compared.", ordered[0].Id));
        var read = ArticlePipeline.Read(ordered, diagnostics);
        var apart = Belonging.SetApart(read, diagnostics);
        var lineage = LineageReader.Read([.. read.Select(article => article.Document)]);
        var claims = ClaimRoots.Trace([.. read.SelectMany(article => ClaimFactory.Make(article, lineage.OriginOf))], lineage);
        claims = Breakdowns.Mark(claims);
        var told = claims.Where(claim => !apart.Contains(claim.Article)).ToImmutableArray();
        var questions = StoryQuestions.Make(told, read, options.Reslots);
        return Assemble(ordered, read, claims, questions, lineage, options, diagnostics);
    }

    private static Account Assemble(
        Article[] ordered,
        ImmutableArray<ReadArticle> read,
        ImmutableArray<StoryClaim> claims,
        ImmutableArray<QuestionDraft> drafts,
        StoryLineage lineage,
        AccountOptions options,
        ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var article in read)
        {
            diagnostics.AddRange(article.Quotations.Diagnostics);
            diagnostics.AddRange(article.Document.Get<Quantities.QuantityLayer>().Diagnostics);
        }

        var entities = EntityBuilder.Make(read);
        var questions = QuestionFactory.Make(drafts, options.Rule);
        var (quotations, groups) = QuotationGrouping.Make(read, entities);
        var timeline = TimelineBuilder.Make(read, claims);
        var story = StorySummarizer.Make(ordered, read, drafts, claims, timeline);
        return new()
        {
            Generator = new("rashomon", LibraryVersion.Current, [], ImmutableSortedDictionary<string, string>.Empty.Add("rule", RuleName(options.Rule))),
            Story = story,
            Articles = [.. ordered.Select(ArticleView)],
            Claims = [.. claims.Select(claim => EntityBuilder.Link(claim.Claim, entities))],
            Questions = questions,
            Quotations = quotations,
            QuotationGroups = groups,
            Timeline = timeline,
            Lineage = lineage.Links,
            Entities = entities,
            Coverage = CoverageBuilder.Make(questions, ordered, claims),
            Wording = WordingMaker.Make(drafts, read, entities, lineage, story.Happened),
            Diagnostics = [.. diagnostics.Distinct().OrderBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Article ?? "", StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)],
        };
    }

    private static string RuleName(FigureRule rule) => rule.ToString().ToLowerInvariant();

    private static AccountArticle ArticleView(Article article) => new()
    {
        Id = article.Id,
        Hash = article.Hash,
        File = article.File,
        Url = article.Url,
        Outlet = article.Outlet,
        Title = article.Title,
        Byline = article.Byline,
        Dateline = article.Dateline,
        PublishedAt = article.Published?.ToString(),
        PublishedAtBasis = article.Published?.Basis,
        AgencyCredits = article.AgencyCredits,
        Language = article.Language,
        Text = article.Text,
        Blocks = [.. article.Blocks.Select(block => new AccountBlock(block.Kind, block.Span, block.Span.Of(article.Text), block.Reason))],
    };
}
