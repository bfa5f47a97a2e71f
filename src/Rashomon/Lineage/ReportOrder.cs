namespace Rashomon.Lineage;

/// <summary>Which of two articles the other more likely draws on. Orders sources before those that draw.</summary>
internal sealed class ReportOrder : IComparer<Report>
{
    /// <summary>The one order.</summary>
    public static ReportOrder Instance { get; } = new();

    /// <summary>A total order over all articles of a story: agencies' own, then by date, credit, length, id. Undated articles come last.</summary>
    public int Compare(Report? x, Report? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = y.IsAgencyOwn.CompareTo(x.IsAgencyOwn);
        if (order == 0)
            order = (Day(x) ?? DateOnly.MaxValue).CompareTo(Day(y) ?? DateOnly.MaxValue);
        if (order == 0)
            order = (y.Whole is not null).CompareTo(x.Whole is not null);
        if (order == 0)
            order = y.Body.Length.CompareTo(x.Body.Length);
        return order != 0 ? order : string.CompareOrdinal(x.Article.Id, y.Article.Id);
    }

    /// <summary>Whether <paramref name="x"/> is the source of what it shares with <paramref name="y"/>.</summary>
    /// <param name="x">One article.</param>
    /// <param name="y">The other.</param>
    /// <param name="shared">What they share; <paramref name="x"/> is the first of each run.</param>
    public static bool IsSource(Report x, Report y, List<WordRun> shared)
    {
        // What either says itself goes first: a reprint names its source, whatever the dates.
        if (x.Names(y.Article.Outlet) != y.Names(x.Article.Outlet))
            return y.Names(x.Article.Outlet);
        if (x.IsAgencyOwn != y.IsAgencyOwn)
            return x.IsAgencyOwn;
        if (Day(x) is { } dayX && Day(y) is { } dayY && dayX != dayY)
            return dayX < dayY;
        if (Moment(x) is { } timeX && Moment(y) is { } timeY && timeX != timeY)
            return timeX < timeY;
        if ((x.Whole is null) != (y.Whole is null))
            return x.Whole is not null;
        var (setInX, setInY) = (SetIn(x, shared, true), SetIn(y, shared, false));
        if (setInX != setInY)
            return setInX < setInY;
        if (x.Body.Length != y.Body.Length)
            return x.Body.Length > y.Body.Length;
        return string.CompareOrdinal(x.Article.Id, y.Article.Id) < 0;
    }

    /// <summary>Shared words that stand in passages set in from another.</summary>
    private static int SetIn(Report report, List<WordRun> shared, bool first) =>
        shared.Sum(run =>
        {
            var span = first ? report.Body.Cover(run.FirstStart, run.FirstEnd) : report.Body.Cover(run.SecondStart, run.SecondEnd);
            return report.SetIn.Any(s => s.Passage.Overlaps(span)) ? run.Words : 0;
        });

    /// <summary>The day of publication; one taken over from the story says nothing of this article.</summary>
    private static DateOnly? Day(Report report) =>
        report.Article.Published is { } published && !string.Equals(published.Basis, "story", StringComparison.Ordinal) ? published.Date : null;

    private static DateTimeOffset? Moment(Report report) =>
        report.Article.Published is { Time: { } time, Offset: { } offset } published ? new DateTimeOffset(published.Date, time, offset) : null;
}
