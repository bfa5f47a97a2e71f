using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>What was noticed about the inputs.</summary>
internal static class DiagnosticsSection
{
    public static void Write(AccountPage page)
    {
        if (page.Account.Diagnostics.IsEmpty)
            return;
        var html = page.Html;
        using (html.Tag("section", ("id", "diagnostics"), ("aria-labelledby", "diagnostics-title")))
        {
            html.Leaf("h2", "Notes on the inputs", ("id", "diagnostics-title"));
            using (html.Tag("ul", ("class", "diagnostics")))
            {
                foreach (var diagnostic in page.Account.Diagnostics)
                    Note(page, diagnostic);
            }
        }
    }

    private static void Note(AccountPage page, Diagnostic diagnostic)
    {
        var html = page.Html;
        using (html.Tag("li"))
        {
            html.Leaf("span", $"{Labels.Of(diagnostic.Severity)} {diagnostic.Code}", ("class", "code " + Labels.Of(diagnostic.Severity)));
            html.Text(" ");
            if (diagnostic.Article is { } article)
            {
                page.Report(article);
                html.Text(": ");
            }

            html.Text(diagnostic.Message);
        }
    }
}
