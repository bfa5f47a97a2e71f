using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>The contents: beside the account on wide screens, above it on narrow ones.</summary>
internal static class ContentsSection
{
    public static void Write(AccountPage page)
    {
        var (html, account) = (page.Html, page.Account);
        using (html.Tag("nav", ("class", "contents"), ("aria-labelledby", "contents-title")))
        {
            html.Leaf("p", "Contents", ("id", "contents-title"), ("class", "contents-title"));
            using (html.Tag("ul"))
            {
                Entry(html, "glance", "At a glance", account.Story.Glance.Length, count: false);
                Entry(html, "reports", "Reports", account.Articles.Length);
                foreach (var group in page.Index.Questions)
                {
                    Entry(
                        html, QuestionsSection.Anchor(group.Verdict), QuestionsSection.Title(group.Verdict),
                        group.Questions.Length, verdict: group.Verdict);
                }

                Entry(html, "quotations", "Quotations", account.Quotations.Length);
                Entry(html, "timeline", "Timeline", account.Timeline.Length);
                Entry(html, "lineage", "Lineage", account.Lineage.Length);
                Entry(html, "coverage", "Coverage", account.Coverage.Questions.Length, count: false);
                Entry(html, "wording", "Wording", account.Wording.Length);
                Entry(html, "diagnostics", "Notes on the inputs", account.Diagnostics.Length);
                Entry(html, "articles", "The words themselves", account.Articles.Length, count: false);
            }
        }
    }

    private static void Entry(HtmlWriter html, string anchor, string title, int number, bool count = true, Verdict? verdict = null)
    {
        if (number == 0)
            return;
        using (html.Tag("li"))
        using (html.Tag("a", ("href", "#" + anchor), ("class", verdict is { } one ? AccountPage.VerdictClass(one) : null)))
        {
            html.Text(title);
            if (count)
                html.Leaf("span", " " + FigureText.Number(number), ("class", "count"));
        }
    }
}
