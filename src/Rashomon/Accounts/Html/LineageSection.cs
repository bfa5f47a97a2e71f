using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>Who drew on whom: a drawing, and the same as a table with evidence.</summary>
internal static class LineageSection
{
    private static readonly string[] Columns = ["", "Report", "draws on", "how", "share", "evidence"];

    public static void Write(AccountPage page)
    {
        if (page.Account.Lineage.IsEmpty)
            return;
        var html = page.Html;
        using (html.Tag("section", ("id", "lineage"), ("aria-labelledby", "lineage-title")))
        {
            html.Leaf("h2", "Lineage", ("id", "lineage-title"));
            html.Leaf("p", "Which report draws on which agency, outlet or other report. " + BasisText.Counts(page.Account) + ".", ("class", "meaning"));
            using (html.Tag("div", ("class", "scroll"), ("role", "region"), ("aria-label", "Drawing of who draws on whom"), ("tabindex", "0")))
                LineageGraph.Write(page);
            using (html.Tag("div", ("class", "scroll"), ("role", "region"), ("aria-label", "Table of who draws on whom"), ("tabindex", "0")))
                Table(page);
        }
    }

    private static void Table(AccountPage page)
    {
        var html = page.Html;
        using (html.Tag("table", ("class", "lineage")))
        {
            html.Leaf("caption", "Who draws on whom, with the words that show it", ("class", "unseen"));
            using (html.Tag("thead"))
            using (html.Tag("tr"))
            {
                foreach (var column in Columns)
                {
                    if (column.Length == 0)
                        html.Leaf("td", "");
                    else
                        html.Leaf("th", column, ("scope", "col"));
                }
            }

            using (html.Tag("tbody"))
            {
                for (var index = 0; index < page.Account.Lineage.Length; index++)
                    Row(page, page.Account.Lineage[index], Citer.Lineage(index + 1));
            }
        }
    }

    private static void Row(AccountPage page, LineageLink link, Citer citer)
    {
        var html = page.Html;
        using (html.Tag("tr", ("id", citer.Anchor)))
        {
            html.Leaf("td", citer.Mark, ("class", "mark-of"));
            using (html.Tag("th", ("scope", "row")))
                page.Report(link.Article);
            using (html.Tag("td"))
            {
                if (link.SourceArticle is { } source && page.Index.Article(source) is not null)
                    page.Report(source);
                else
                    html.Leaf("bdi", link.Source);
            }

            html.Leaf("td", $"{Labels.Of(link.Kind)}, {Labels.Of(link.Confidence)}");
            html.Leaf("td", LineageText.Share(link) ?? "–");
            using (html.Tag("td", ("class", "evidence")))
                Evidence(page, link, citer);
        }
    }

    private static void Evidence(AccountPage page, LineageLink link, Citer citer)
    {
        foreach (var evidence in link.Evidence)
        {
            using (page.Html.Tag("span", ("class", "evidence-words")))
                page.CiteWords(evidence, citer, () => page.Html.Text($"“{Shortened.Of(evidence.Text, 140)}”"));
        }
    }
}
