using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>Which article answers which question.</summary>
internal static class CoverageTable
{
    public static void Write(AccountPage page)
    {
        if (page.Account.Coverage.Questions.IsEmpty)
            return;
        var html = page.Html;
        using (html.Tag("section", ("id", "coverage"), ("aria-labelledby", "coverage-title")))
        {
            html.Leaf("h2", "Coverage", ("id", "coverage-title"));
            html.Leaf("p", "How many claims each report has on each question. A dash: the report does not answer it.", ("class", "meaning"));
            using (html.Tag("div", ("class", "scroll"), ("role", "region"), ("aria-label", "Table of questions and reports"), ("tabindex", "0")))
            using (html.Tag("table", ("class", "coverage")))
            {
                html.Leaf("caption", "Claims by question and report", ("class", "unseen"));
                Head(page);
                using (html.Tag("tbody"))
                {
                    foreach (var row in CoverageRow.Of(page.Index))
                        Row(page, row);
                }
            }

            Omissions(page);
        }
    }

    private static void Omissions(AccountPage page)
    {
        var (html, omissions) = (page.Html, page.Account.Coverage.Omissions);
        if (omissions.IsDefaultOrEmpty)
            return;
        html.Leaf("h3", "Not in a report, though two or more origins tell it");
        using (html.Tag("ul", ("class", "omissions")))
        {
            foreach (var omission in omissions)
            {
                using (html.Tag("li"))
                {
                    page.Report(omission.Article);
                    html.Text(":");
                    foreach (var citer in omission.Questions.Select(id => Citer.Question(page.Index.QuestionNumber(id))))
                    {
                        html.Text(" ");
                        html.Leaf("a", citer.Mark, ("href", "#" + citer.Anchor));
                    }
                }
            }
        }
    }

    private static void Head(AccountPage page)
    {
        using (page.Html.Tag("thead"))
        using (page.Html.Tag("tr"))
        {
            page.Html.Leaf("th", "Question", ("scope", "col"));
            page.Html.Leaf("th", "Verdict", ("scope", "col"));
            foreach (var article in page.Account.Coverage.Articles)
            {
                using (page.Html.Tag("th", ("scope", "col"), ("class", "column")))
                using (page.Html.Tag("div"))
                    page.Report(article);
            }
        }
    }

    private static void Row(AccountPage page, CoverageRow row)
    {
        var html = page.Html;
        using (html.Tag("tr"))
        {
            var citer = Citer.Question(row.Number);
            using (html.Tag("th", ("scope", "row")))
            using (html.Tag("a", ("href", "#" + citer.Anchor)))
            {
                html.Leaf("span", citer.Mark, ("class", "mark-of"));
                html.Text(" ");
                html.Leaf("bdi", row.Question.Text);
            }

            using (html.Tag("td"))
                page.Badge(row.Question.Verdict);
            foreach (var claims in row.Cells)
                html.Leaf("td", claims == 0 ? "–" : FigureText.Number(claims), ("class", claims == 0 ? "cell none" : "cell"));
        }
    }
}
