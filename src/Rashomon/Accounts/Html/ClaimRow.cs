using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>One claim: outlet and speaker, bounds as a bar, and the words.</summary>
internal static class ClaimRow
{
    /// <summary>Writes the row; bounds that <paramref name="answer"/>, the words above it, already give are not said again.</summary>
    public static void Write(AccountPage page, PlotRow row, QuestionPlot plot, string answer, Citer citer)
    {
        var (html, claim) = (page.Html, row.Claim);
        using (html.Tag("li", ("class", "claim")))
        {
            using (html.Tag("div", ("class", "who")))
            {
                page.Report(claim.Article);
                html.Leaf("span", SourceText.First(claim), ("class", "speaker"), ("dir", "auto"));
                if (SourceText.Through(claim) is { } through)
                    html.Leaf("span", through, ("class", "through"));
            }

            if (plot.Scale is not null)
            {
                using (html.Tag("div", ("class", "figure")))
                {
                    if (!string.Equals(row.Bounds, answer, StringComparison.OrdinalIgnoreCase))
                        html.Leaf("span", row.Bounds, ("class", "bounds"));
                    IntervalPlot.Bar(html, row, plot, page.Index.ArticleName(claim.Article));
                }
            }

            using (html.Tag("div", ("class", "said")))
            {
                var citation = new Citation(claim.Article, claim.Span, claim.Text, claim.Id);
                page.CiteWords(citation, citer, () => Words(html, claim));
                Notes(page, claim);
            }
        }
    }

    /// <summary>The claim's words, those that give the figure stressed.</summary>
    private static void Words(HtmlWriter html, Claim claim)
    {
        var from = (claim.Quantity?.Span.Start ?? 0) - claim.Span.Start;
        if (claim.Quantity is not { } figure || !claim.Span.Contains(figure.Span) || from + figure.Span.Length > claim.Text.Length)
        {
            html.Text(claim.Text);
            return;
        }

        html.Text(claim.Text.AsSpan(0, from));
        html.Leaf("b", claim.Text.Substring(from, figure.Span.Length));
        html.Text(claim.Text.AsSpan(from + figure.Span.Length));
    }

    private static void Notes(AccountPage page, Claim claim)
    {
        var notes = new[]
        {
            Labels.Of(claim.Polarity),
            Labels.Of(claim.Certainty),
            claim.AsOf is { } asOf ? "as of " + DateText.Of(asOf) : null,
            claim.Attribution.IsDefaultOrEmpty ? null : claim.Attribution[0].Basis,
            SourceText.Origin(claim, page.Index.ArticleName(claim.Article)),
        }.OfType<string>().ToList();
        if (notes.Count > 0)
            page.Html.Leaf("span", string.Join(" · ", notes), ("class", "notes"));
    }
}
