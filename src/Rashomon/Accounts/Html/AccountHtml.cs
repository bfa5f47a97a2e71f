namespace Rashomon.Accounts.Html;

/// <summary>
/// Accounts as one HTML page that needs nothing else: styles and drawings inline, no script, no network.
/// The same account gives the same text; the markup is also well-formed XML.
/// </summary>
public static class AccountHtml
{
    /// <summary>The page for <paramref name="account"/>, with line feeds only. Article text is encoded, never read as markup.</summary>
    public static string Render(Account account)
    {
        // The body comes first: only when all has been cited is it known which words to highlight, and how.
        var body = new HtmlWriter();
        var page = new AccountPage(account, body);
        BodySection.Write(page);

        var html = new HtmlWriter();
        html.Doctype();
        using (html.Tag("html", ("lang", "en")))
        {
            HeadSection.Write(html, account, page.Ledger);
            using (html.Tag("body"))
                html.Append(body);
        }

        return html.ToString();
    }
}
