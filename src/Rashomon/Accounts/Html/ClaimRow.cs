using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>One claim: outlet and speaker, bounds as a bar, and the words.</summary>
internal static class ClaimRow
{
    public static void Write(AccountPage page, PlotRow row, QuestionPlot plot, Citer citer)
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
                    html.Leaf("span", row.Bounds, ("class", "bounds"));
                    IntervalPlot.Bar(html, row, plot, page.Index.ArticleName(claim.Article));
                }
            }

            using (html.Tag("div", ("class", "said")))
            {
                var citation = new Citation(claim.Article, claim.Span, claim.Text, claim.Id);
                page.CiteWords(citation, citer, () => Words(html, claim));
                Notes(html, claim);
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

    private static void Notes(HtmlWriter html, Claim claim)
    {
        var notes = new[]
        {
            Labels.Of(claim.Polarity),
            Labels.Of(claim.Certainty),
            claim.AsOf is { } asOf ? "as of " + DateText.Of(asOf) : null,
            claim.Attribution.IsDefaultOrEmpty || claim.Attribution[0].Basis is not { } basis ? null : basis,
            SourceText.Origin(claim),
        };
        html.Leaf("span", string.Join(" · ", notes.OfType<string>()), ("class", "notes"));
    }
}
