using Rashomon.Accounts;
using Rashomon.Accounts.Show;

namespace Rashomon.Cli.Terminal;

/// <summary>The reports, and what each drew on.</summary>
internal static class LineageSection
{
    /// <summary>"5 reports, 4 outlets named, 3 to 5 origins: …".</summary>
    public static string Basis(Account account)
    {
        var names = account.Story.Origins is { Names.IsDefaultOrEmpty: false } origins ? ": " + string.Join(", ", origins.Names) : "";
        return $"{BasisText.Counts(account)}{names}.";
    }

    public static void Write(Account account, AccountIndex index, TerminalPage page)
    {
        page.Heading("Lineage", "who drew on whom");
        page.Wrapped([Basis(account)]);
        foreach (var shown in index.Articles)
        {
            page.Blank();
            Report(shown, page);
            var links = account.Lineage.Where(l => string.Equals(l.Article, shown.Article.Id, StringComparison.Ordinal)).ToList();
            foreach (var link in links)
                Link(link, index, page);
            if (links.Count == 0)
                page.Line(new Piece("    no credit, reprint or shared wording found", Tone.Quiet));
        }
    }

    private static void Report(ShownArticle shown, TerminalPage page)
    {
        var article = shown.Article;
        var number = FigureText.Number(shown.Number) + ". ";
        var date = article.PublishedAt is { } iso
            ? DateText.Of(iso) + (article.PublishedAtBasis is { } basis ? $" (date: {basis})" : "")
            : "no date";
        var title = article.Title is { } words ? $" “{words}”" : "";
        page.Wrapped([new(number + shown.Name, Tone.Title), $", {date}.", new(title, Tone.Words)], hanging: 4, most: 3);
        var file = article.File is { } name && !string.Equals(name, shown.Name, StringComparison.Ordinal) ? name : null;
        foreach (var place in new[] { file, article.Url }.OfType<string>())
            page.Line(new Piece("    " + place, Tone.Quiet));
    }

    private static void Link(LineageLink link, AccountIndex index, TerminalPage page)
    {
        var share = LineageText.Share(link) is { } words ? $", {words}" : "";
        var evidence = link.Evidence.IsDefaultOrEmpty ? "" : $" “{link.Evidence[0].Text}”";
        page.Wrapped([LineageText.Of(link, index), $" ({Labels.Of(link.Confidence)}{share})", new(evidence, Tone.Words)], indent: 4, hanging: 6, most: 2);
    }
}
