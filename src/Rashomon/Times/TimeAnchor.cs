namespace Rashomon.Times;

/// <summary>The day from which an article's relative times are counted.</summary>
/// <param name="Day">The calendar day.</param>
/// <param name="Basis">Where it was found: a basis of <see cref="PublicationTime"/>, or <c>dateline</c>.</param>
public sealed record TimeAnchor(DateOnly Day, string Basis)
{
    /// <summary>The article's publication, else its dateline's date.</summary>
    /// <returns>Null where the article has neither; then the story may give one.</returns>
    public static TimeAnchor? Of(Article article) =>
        article.Published is { } published ? new(published.Date, published.Basis)
        : article.Dateline?.Date is { } date ? new(date, "dateline")
        : null;
}
