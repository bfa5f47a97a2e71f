namespace Rashomon.Storage;

/// <summary>Articles' times as instants.</summary>
internal static class Instants
{
    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeOnly DaysEnd = new(23, 59, 59);

    /// <summary>When an article was published, or what its dateline says; noon UTC where only the day is known; null where nothing is.</summary>
    public static DateTimeOffset? Published(Article article) =>
        article.Published is { } published ? Of(published, Noon) : article.Dateline?.Date is { } day ? new(day, Noon, TimeSpan.Zero) : null;

    /// <summary>From when this revision stood: since its change where it tells one, else since its publication. Of a day alone its end, since it may have come at any hour of it.</summary>
    public static DateTimeOffset? Stood(Article article) => (article.Modified ?? article.Published) is { } time ? Of(time, DaysEnd) : article.Dateline?.Date is { } day ? new(day, DaysEnd, TimeSpan.Zero) : null;

    private static DateTimeOffset Of(PublicationTime time, TimeOnly otherwise) => new(time.Date, time.Time ?? otherwise, time.Time is null ? TimeSpan.Zero : time.Offset ?? TimeSpan.Zero);
}
