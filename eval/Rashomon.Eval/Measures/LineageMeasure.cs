using Rashomon.Eval.Accounts;
using Rashomon.Eval.Gold;

namespace Rashomon.Eval.Measures;

/// <summary>F1 over what the reports draw on, where that is an outlet, an agency or another report of the story.</summary>
internal static class LineageMeasure
{
    /// <summary>The measure; null where no report draws on any.</summary>
    public static double? Of(Comparison comparison, ICollection<string> notes)
    {
        var wanted = comparison.Gold.Draws.Where(draw => comparison.ArticleOf(draw.Source) is not null || SourceNames.IsMedium(draw.Source)).ToList();
        if (wanted.Count == 0)
            return null;
        var told = comparison.Account.Draws.Where(draw => comparison.DocOf(draw.Article) is not null).ToList();
        var drawn = 0;
        foreach (var draw in wanted)
        {
            if (told.Exists(t => Says(comparison, t, draw)))
                drawn++;
            else
                notes.Add($"lineage missed: {draw.Doc} draws on {draw.Source}");
        }
        // Of several lines from one report to one source the last counts.
        var media = told
            .Where(t => comparison.DocOf(t.SourceArticle) is not null || SourceNames.IsMedium(t.Source))
            .GroupBy(t => (comparison.DocOf(t.Article), comparison.DocOf(t.SourceArticle) ?? t.Source.ToLowerInvariant()))
            .Select(group => group.Last())
            .ToList();
        var right = media.Count(t => comparison.Gold.Draws.Any(draw => Says(comparison, t, draw)));
        return Pairs.F1(Pairs.Share(right, media.Count), Pairs.Share(drawn, wanted.Count));
    }

    // Overlap has no direction that a reader could see: either report may stand first.
    private static bool Says(Comparison comparison, ScoredDraw told, GoldDraw wanted)
    {
        var (doc, other) = (comparison.DocOf(told.Article), comparison.DocOf(told.SourceArticle));
        if (string.Equals(doc, wanted.Doc, StringComparison.Ordinal)
            && (string.Equals(other, wanted.Source, StringComparison.Ordinal)
                || comparison.ArticleOf(wanted.Source) is null && SourceNames.Same(told.Source, wanted.Source)))
        {
            return true;
        }
        return told.Kind is "overlap" && string.Equals(other, wanted.Doc, StringComparison.Ordinal) && string.Equals(doc, wanted.Source, StringComparison.Ordinal);
    }
}
