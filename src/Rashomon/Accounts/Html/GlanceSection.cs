namespace Rashomon.Accounts.Html;

/// <summary>The brief: sentences with numbered citations, and how many questions have which verdict.</summary>
internal static class GlanceSection
{
    public static void Write(AccountPage page)
    {
        var (html, account) = (page.Html, page.Account);
        if (account.Story.Glance.IsDefaultOrEmpty && page.Index.Questions.IsEmpty)
            return;
        using (html.Tag("section", ("id", "glance"), ("aria-labelledby", "glance-title")))
        {
            html.Leaf("h2", "At a glance", ("id", "glance-title"));
            if (!account.Story.Glance.IsDefaultOrEmpty)
                Sentences(page);
            Tally(page);
        }
    }

    private static void Sentences(AccountPage page)
    {
        using (page.Html.Tag("ol", ("class", "glance")))
        {
            for (var index = 0; index < page.Account.Story.Glance.Length; index++)
            {
                var sentence = page.Account.Story.Glance[index];
                var citer = Citer.Glance(index + 1);
                using (page.Html.Tag("li", ("id", citer.Anchor)))
                {
                    page.Html.Text(sentence.Text + " ");
                    foreach (var report in sentence.Reports)
                    {
                        page.CiteNumber(report, citer);
                        page.Html.Text(" ");
                    }
                }
            }
        }
    }

    private static void Tally(AccountPage page)
    {
        var html = page.Html;
        using (html.Tag("ul", ("class", "tally"), ("aria-label", "Questions by verdict")))
        {
            foreach (var group in page.Index.Questions)
            {
                using (html.Tag("li"))
                using (html.Tag("a", ("href", "#" + QuestionsSection.Anchor(group.Verdict))))
                {
                    html.Leaf("span", Show.FigureText.Number(group.Questions.Length), ("class", "tally-number"));
                    html.Text(" ");
                    page.Badge(group.Verdict);
                }
            }
        }
    }
}
