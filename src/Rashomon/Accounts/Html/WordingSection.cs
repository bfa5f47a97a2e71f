namespace Rashomon.Accounts.Html;

/// <summary>Terms that outlets choose differently for the same thing.</summary>
internal static class WordingSection
{
    public static void Write(AccountPage page)
    {
        if (page.Account.Wording.IsDefaultOrEmpty)
            return;
        using (page.Html.Tag("section", ("id", "wording"), ("aria-labelledby", "wording-title")))
        {
            page.Html.Leaf("h2", "Wording", ("id", "wording-title"));
            page.Html.Leaf("p", "Different terms for the same thing. Loaded terms are those of the project’s word list.", ("class", "meaning"));
            for (var index = 0; index < page.Account.Wording.Length; index++)
                Table(page, page.Account.Wording[index], Citer.Wording(index + 1));
        }
    }

    private static void Table(AccountPage page, Wording wording, Citer citer)
    {
        var html = page.Html;
        using (html.Tag("table", ("class", "wording"), ("id", citer.Anchor)))
        {
            html.Leaf("caption", "For: " + wording.About);
            using (html.Tag("thead"))
            using (html.Tag("tr"))
            {
                html.Leaf("th", "Term", ("scope", "col"));
                html.Leaf("th", "Used by", ("scope", "col"));
            }

            using (html.Tag("tbody"))
            {
                foreach (var term in wording.Terms)
                    Row(page, term, citer);
            }
        }
    }

    private static void Row(AccountPage page, WordingTerm term, Citer citer)
    {
        var html = page.Html;
        using (html.Tag("tr"))
        {
            using (html.Tag("th", ("scope", "row")))
            {
                html.Leaf("bdi", term.Term);
                if (term.Loaded)
                {
                    html.Text(" ");
                    html.Leaf("span", "loaded", ("class", "loaded"));
                }
            }

            using (html.Tag("td"))
                page.CiteNames(term.Reports, citer);
        }
    }
}
