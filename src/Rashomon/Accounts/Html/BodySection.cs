namespace Rashomon.Accounts.Html;

/// <summary>The page's body: what a reader wants first comes first, the reports themselves last.</summary>
internal static class BodySection
{
    public static void Write(AccountPage page)
    {
        page.Html.Leaf("a", "Skip to the account", ("class", "skip"), ("href", "#main"));
        PlotPatterns.Write(page.Html);
        Masthead.Write(page);
        using (page.Html.Tag("div", ("class", "page")))
        {
            ContentsSection.Write(page);
            using (page.Html.Tag("main", ("id", "main"), ("tabindex", "-1")))
            {
                GlanceSection.Write(page);
                ReportsSection.Write(page);
                QuestionsSection.Write(page);
                QuotationSection.Write(page);
                TimelineSection.Write(page);
                LineageSection.Write(page);
                CoverageTable.Write(page);
                WordingSection.Write(page);
                DiagnosticsSection.Write(page);
                ArticleSection.Write(page);
            }
        }

        Colophon.Write(page);
    }
}
