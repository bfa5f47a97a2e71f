using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>What every section writes to and looks things up in.</summary>
internal sealed class AccountPage
{
    public AccountPage(Account account, HtmlWriter html)
    {
        Account = account;
        Html = html;
        Index = new(account);
        Ledger = new(Index);
    }

    public Account Account { get; }

    public HtmlWriter Html { get; }

    public AccountIndex Index { get; }

    public CitationLedger Ledger { get; }

    /// <summary>The id of an article's section.</summary>
    public static string Anchor(ShownArticle article) => "a" + article.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A citation as its number alone, for the end of a sentence.</summary>
    public void CiteNumber(Citation citation, Citer citer)
    {
        if (Ledger.Cite(citation.Article, citation.Span, citation.Text, citer) is not { } cited)
            return;
        var number = FigureText.Number(cited.Number);
        Html.Leaf(
            "a",
            number,
            ("class", "cite"),
            ("href", "#" + cited.Anchor),
            ("aria-label", $"{number}: the words in {Index.ArticleName(citation.Article)}"));
    }

    /// <summary>A citation as the name of the article that it leads to.</summary>
    public void CiteName(Citation citation, Citer citer)
    {
        var name = Index.ArticleName(citation.Article);
        if (Ledger.Cite(citation.Article, citation.Span, citation.Text, citer) is { } cited)
            Html.Leaf("a", name, ("class", "cite-name"), ("href", "#" + cited.Anchor));
        else
            Html.Text(name);
    }

    /// <summary>Several citations by name, with commas.</summary>
    public void CiteNames(ImmutableArray<Citation> citations, Citer citer)
    {
        for (var index = 0; index < citations.Length; index++)
        {
            Html.Text(index > 0 ? ", " : "");
            CiteName(citations[index], citer);
        }
    }

    /// <summary>A citation as its own words, each part written by <paramref name="words"/>.</summary>
    public void CiteWords(Citation citation, Citer citer, Action words)
    {
        var cited = Ledger.Cite(citation.Article, citation.Span, citation.Text, citer);
        using (Html.Tag(cited is null ? "span" : "a", ("class", "words"), ("href", cited is null ? null : "#" + cited.Anchor)))
            words();
    }

    /// <summary>An article's number and name, as a link to its section.</summary>
    public void Report(string article)
    {
        if (Index.Article(article) is not { } shown)
        {
            Html.Leaf("span", article, ("class", "report"));
            return;
        }

        using (Html.Tag("a", ("class", "report"), ("href", "#" + Anchor(shown))))
        {
            Html.Leaf("span", FigureText.Number(shown.Number), ("class", "num"));
            Html.Text(" ");
            Html.Leaf("bdi", shown.Name);
        }
    }

    /// <summary>A verdict's name with its sign: colour never stands alone.</summary>
    public void Badge(Verdict verdict)
    {
        using (Html.Tag("span", ("class", "badge " + VerdictClass(verdict))))
        {
            Html.Leaf("span", VerdictText.Sign(verdict), ("class", "sign"), ("aria-hidden", "true"));
            Html.Text(" ");
            Html.Leaf("span", VerdictText.Name(verdict), ("class", "badge-name"));
        }
    }

    /// <summary>The class that colours what belongs to a verdict.</summary>
    public static string VerdictClass(Verdict verdict) => "v-" + VerdictText.Name(verdict).Replace(' ', '-');
}
