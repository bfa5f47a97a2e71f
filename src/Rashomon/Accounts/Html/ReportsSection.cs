using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>The reports given, in one line each: the key to the numbers on the page.</summary>
internal static class ReportsSection
{
    // The rest is folded away: what the reports disagree on belongs on the first screen.
    private const int MostShown = 8;

    public static void Write(AccountPage page)
    {
        if (page.Index.Articles.IsEmpty)
            return;
        using (page.Html.Tag("section", ("id", "reports"), ("aria-labelledby", "reports-title")))
        {
            page.Html.Leaf("h2", "Reports", ("id", "reports-title"));
            List(page, page.Index.Articles.Take(MostShown));
            if (page.Index.Articles.Length <= MostShown)
                return;
            using (page.Html.Tag("details", ("class", "reports-more")))
            {
                page.Html.Leaf("summary", $"Show {FigureText.Number(page.Index.Articles.Length - MostShown)} more");
                List(page, page.Index.Articles.Skip(MostShown));
            }
        }
    }

    private static void List(AccountPage page, IEnumerable<ShownArticle> articles)
    {
        using (page.Html.Tag("ul", ("class", "reports")))
        {
            foreach (var shown in articles)
            {
                using (page.Html.Tag("li"))
                    Report(page, shown);
            }
        }
    }

    private static void Report(AccountPage page, ShownArticle shown)
    {
        var article = shown.Article;
        page.Report(article.Id);
        if (article.Title is { } title)
            page.Html.Leaf("span", title, ("class", "report-title"), ("dir", "auto"));
        var facts = new List<string> { article.PublishedAt is { } date ? DateText.Of(date) : "no date" };
        if (article.Outlet is null)
            facts.Add("no outlet named");
        if (!article.AgencyCredits.IsDefaultOrEmpty)
            facts.Add("credits " + string.Join(", ", article.AgencyCredits));
        page.Html.Leaf("span", string.Join(" · ", facts), ("class", "report-facts"));
    }
}
