using System.Collections.Immutable;
using Rashomon.Eval.Gold;

namespace Rashomon.Eval.Accounts;

/// <summary>As much of an account (<c>rashomon/account/1</c>) as is scored.</summary>
/// <param name="Articles">The articles.</param>
/// <param name="Claims">The claims, one an id.</param>
/// <param name="Questions">The questions, one an id.</param>
/// <param name="Quotations">The quotations.</param>
/// <param name="Dates">The timeline.</param>
/// <param name="Draws">The lineage.</param>
internal sealed record ScoredAccount(
    ImmutableArray<ScoredArticle> Articles,
    ImmutableArray<ScoredClaim> Claims,
    ImmutableArray<ScoredQuestion> Questions,
    ImmutableArray<ScoredQuotation> Quotations,
    ImmutableArray<ScoredDate> Dates,
    ImmutableArray<ScoredDraw> Draws);

/// <summary>One article.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">Its file, else its address, else empty.</param>
/// <param name="Outlet">Its outlet's name, where known.</param>
/// <param name="Blocks">Its blocks.</param>
internal sealed record ScoredArticle(string Id, string Path, string? Outlet, ImmutableArray<ScoredBlock> Blocks);

/// <summary>One block of an article.</summary>
/// <param name="Kind">The schema's kind.</param>
/// <param name="Text">Its words.</param>
internal sealed record ScoredBlock(string Kind, string Text);

/// <summary>One claim.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Text">The words it covers.</param>
/// <param name="Words">The same as words.</param>
/// <param name="Figure">Its quantity, where it has one.</param>
/// <param name="Sources">The names in its attribution chain, link by link: source and medium.</param>
internal sealed record ScoredClaim(
    string Id, string Article, string Text, ImmutableArray<string> Words, ScoredFigure? Figure, ImmutableArray<ImmutableArray<string>> Sources);

/// <summary>The quantity of a claim.</summary>
/// <param name="Bounds">Its bounds.</param>
/// <param name="Words">The words it was read from.</param>
internal sealed record ScoredFigure(Bounds Bounds, ImmutableArray<string> Words);

/// <summary>One question.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its wording.</param>
/// <param name="Verdict">Its verdict in the gold's coarser words.</param>
/// <param name="Answers">The claims' ids, an array an answer.</param>
/// <param name="Apart">Pairs of answers, lower index first, that the account keeps apart: a part of a whole, or not comparable.</param>
internal sealed record ScoredQuestion(
    string Id, string Text, string? Verdict, ImmutableArray<ImmutableArray<string>> Answers, ImmutableHashSet<(int, int)> Apart)
{
    /// <summary>The claims of all answers, in order.</summary>
    public IEnumerable<string> Claims => Answers.SelectMany(answer => answer);
}

/// <summary>One direct or mixed quotation.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Words">Its words.</param>
/// <param name="Speaker">The speaker's name, where known.</param>
internal sealed record ScoredQuotation(string Article, ImmutableArray<string> Words, string? Speaker);

/// <summary>One entry of the timeline.</summary>
/// <param name="Start">First day or instant, as written.</param>
/// <param name="End">Last day or instant, as written.</param>
/// <param name="Precision">day, month, year and so on.</param>
/// <param name="Reports">Who says so: article and words.</param>
internal sealed record ScoredDate(string? Start, string? End, string? Precision, ImmutableArray<(string Article, ImmutableArray<string> Words)> Reports);

/// <summary>One line of the lineage.</summary>
/// <param name="Article">The article that draws.</param>
/// <param name="Source">What it draws on, by name.</param>
/// <param name="SourceArticle">The article of the story that it draws on, where it is one.</param>
/// <param name="Kind">credit, attribution, embedded, republished or overlap.</param>
internal sealed record ScoredDraw(string Article, string Source, string? SourceArticle, string? Kind);
