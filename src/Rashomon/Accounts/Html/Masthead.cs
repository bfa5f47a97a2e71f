using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>The story's headline, what the page is, and what it rests on.</summary>
internal static class Masthead
{
    private const string Pitch =
        "Every report given, side by side: who said what, who merely repeated it, and what cannot hold together. "
        + "Each line is one click from the words it rests on. It does not decide who is right.";

    public static void Write(AccountPage page)
    {
        var (html, account) = (page.Html, page.Account);
        using (html.Tag("header", ("class", "masthead")))
        {
            html.Leaf("p", "Rashomon account", ("class", "brand"));
            html.Leaf("h1", BasisText.Title(account), ("dir", "auto"));
            html.Leaf("p", Pitch, ("class", "pitch"));
            using (html.Tag("dl", ("class", "facts")))
            {
                Fact(html, "Happened", account.Story.Happened is { } time ? DateText.Of(time) : null);
                Fact(html, "Where", account.Story.Places.IsDefaultOrEmpty ? null : string.Join(" · ", account.Story.Places));
                Fact(html, "Rests on", string.Join("; ", new[] { BasisText.Counts(account), BasisText.Dates(account) }.OfType<string>()));
                Fact(html, "Origins", Origins(account));
                Fact(html, "Not shown", ConfidenceText.Of(account.Hidden));
            }
        }
    }

    private static string? Origins(Account account)
    {
        if (account.Story.Origins is not { } origins || (origins.Names.IsDefaultOrEmpty && origins.Unknown == 0))
            return null;
        var names = origins.Names.IsDefaultOrEmpty ? "none traced" : string.Join(" · ", origins.Names);
        return origins.Unknown == 0 ? names : $"{names}; unknown for {FigureText.Count(origins.Unknown, "claim")}";
    }

    private static void Fact(HtmlWriter html, string name, string? value)
    {
        if (value is null)
            return;
        using (html.Tag("div"))
        {
            html.Leaf("dt", name);
            html.Leaf("dd", value);
        }
    }
}
