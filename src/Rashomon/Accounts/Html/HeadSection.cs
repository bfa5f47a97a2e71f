using System.Reflection;
using System.Text;
using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>The page's head: title, policy and style sheet.</summary>
internal static class HeadSection
{
    // Nothing is fetched and nothing runs, whatever an article's text may hold.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private static readonly string StyleSheet = ReadStyleSheet();

    public static void Write(HtmlWriter html, Account account, CitationLedger ledger)
    {
        using (html.Tag("head"))
        {
            html.Empty("meta", ("charset", "utf-8"));
            html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
            html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Empty("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Leaf("title", BasisText.Title(account) + " – Rashomon account");
            html.Style(StyleSheet + PieceRules(ledger));
        }
    }

    /// <summary>Highlights in pieces light up together: the piece that is linked to cannot hold the others.</summary>
    private static string PieceRules(CitationLedger ledger)
    {
        var css = new StringBuilder();
        foreach (var anchor in ledger.SplitAnchors)
            css.Append($"main:has(#{anchor}:target) .{anchor} {{ background: var(--target); outline: 2px solid var(--focus); }}\n");
        return css.ToString();
    }

    private static string ReadStyleSheet()
    {
        const string name = "Rashomon.Accounts.Html.account.css";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the resource {name} is not built in");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
