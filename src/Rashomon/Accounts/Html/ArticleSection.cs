using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>The articles in full, or what is cited of them, with every citation highlighted.</summary>
internal static class ArticleSection
{
    public static void Write(AccountPage page)
    {
        if (page.Index.Articles.IsEmpty)
            return;
        var html = page.Html;
        using (html.Tag("section", ("id", "articles"), ("aria-labelledby", "articles-title")))
        {
            html.Leaf("h2", "The words themselves", ("id", "articles-title"));
            html.Leaf(
                "p",
                "Each report as it was read. Highlighted words are cited above; the small links after them lead back to what cites them. "
                + "Grey parts were not read as the report’s own text, for the reason beside them.",
                ("class", "meaning"));
            foreach (var shown in page.Index.Articles)
                Article(page, shown);
        }
    }

    private static void Article(AccountPage page, ShownArticle shown)
    {
        var html = page.Html;
        var anchor = AccountPage.Anchor(shown);
        using (html.Tag("article", ("id", anchor), ("class", "report-text"), ("aria-labelledby", anchor + "-title")))
        {
            using (html.Tag("h3", ("id", anchor + "-title")))
            {
                html.Leaf("span", FigureText.Number(shown.Number), ("class", "num"));
                html.Text(" ");
                html.Leaf("bdi", shown.Name);
            }

            Facts(html, shown.Article);
            var cited = page.Ledger.Of(shown.Article.Id);
            var passages = Passage.Of(shown.Article, cited);
            if (shown.Article.Text is null)
                html.Leaf("p", "Only what is cited is shown.", ("class", "excerpt-note"));
            var anchored = new HashSet<string>(StringComparer.Ordinal);
            var marked = new MarkedText(html, anchored);
            using (html.Tag("div", ("class", "text"), ("lang", Language(shown.Article))))
            {
                foreach (var passage in passages)
                    Block(html, passage, () => marked.Write(passage, cited));
            }

            Elsewhere(html, [.. cited.Where(one => !anchored.Contains(one.Anchor))]);
        }
    }

    /// <summary>The language for the text's pronunciation; null where the tag could not be one (BCP 47).</summary>
    private static string? Language(AccountArticle article)
    {
        var main = article.Language?.Split('-')[0] ?? "";
        var fits = main.Length is 2 or 3 && article.Language!.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
        return fits ? article.Language : null;
    }

    private static void Block(HtmlWriter html, Passage passage, Action write)
    {
        var kind = passage.Kind is { } block ? "b-" + block.ToString().ToLowerInvariant() : "b-excerpt";
        var label = passage.Kind is BlockKind.Paragraph or BlockKind.Headline or BlockKind.Subheading or BlockKind.List or null
            ? null
            : Labels.Of(passage.Kind.Value);
        using (html.Tag("div", ("class", "block " + kind)))
        {
            if (label is not null)
                html.Leaf("p", passage.Reason is { } reason ? $"{label}: {reason}" : label, ("class", "block-label"));
            using (html.Tag(passage.Kind is BlockKind.Quotation or null ? "blockquote" : "p", ("dir", "auto")))
                write();
        }
    }

    /// <summary>Words whose place the text shown does not have: kept, so that no citation leads nowhere.</summary>
    private static void Elsewhere(HtmlWriter html, List<CitedSpan> cited)
    {
        if (cited.Count == 0)
            return;
        html.Leaf("p", "Also cited:", ("class", "excerpt-note"));
        using (html.Tag("ul", ("class", "elsewhere")))
        {
            foreach (var one in cited)
            {
                using (html.Tag("li"))
                {
                    html.Leaf("mark", one.Text, ("id", one.Anchor), ("class", "cited"));
                    MarkedText.BackLinks(html, one);
                }
            }
        }
    }

    private static void Facts(HtmlWriter html, AccountArticle article)
    {
        var facts = new List<string>();
        if (article.PublishedAt is { } date)
            facts.Add(DateText.Of(date) + (article.PublishedAtBasis is { } basis ? $" (date from: {basis})" : ""));
        else
            facts.Add("no date");
        if (!article.Byline.IsDefaultOrEmpty)
            facts.Add("by " + string.Join(", ", article.Byline));
        if (article.Dateline?.Place is { } place)
            facts.Add("from " + place);
        if (!article.AgencyCredits.IsDefaultOrEmpty)
            facts.Add("credits " + string.Join(", ", article.AgencyCredits));
        if (article.File is { } file)
            facts.Add(file);
        using (html.Tag("ul", ("class", "article-facts")))
        {
            foreach (var fact in facts)
                html.Leaf("li", fact);
            if (article.Url is { } url)
                Url(html, url);
            html.Leaf("li", "SHA-256 " + article.Hash, ("class", "hash"));
        }
    }

    /// <summary>The address, as a link only where it is one of the web's: an article could name any scheme.</summary>
    private static void Url(HtmlWriter html, string url)
    {
        using var item = html.Tag("li");
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")
            html.Leaf("a", url, ("href", uri.AbsoluteUri), ("rel", "noopener noreferrer nofollow"));
        else
            html.Text(url);
    }
}
