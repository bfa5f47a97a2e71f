using System.Collections.Immutable;
using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>Quotations by speaker, the differing words of each wording marked.</summary>
internal sealed class QuotationSection
{
    private readonly AccountPage _page;
    private int _number;

    private QuotationSection(AccountPage page) => _page = page;

    public static void Write(AccountPage page)
    {
        if (page.Account.Quotations.IsEmpty)
            return;
        using (page.Html.Tag("section", ("id", "quotations"), ("aria-labelledby", "quotations-title")))
        {
            page.Html.Leaf("h2", "Quotations", ("id", "quotations-title"));
            using (page.Html.Tag("p", ("class", "meaning")))
            {
                page.Html.Text("By speaker. Where several reports give the same words, those that not all of them have are ");
                page.Html.Leaf("mark", "marked", ("class", "differs"));
                page.Html.Text(", and words that a report leaves out show as ");
                LeftOut(page.Html);
                page.Html.Text(".");
            }

            var section = new QuotationSection(page);
            foreach (var speaker in SpeakerQuotations.Of(page.Account))
                section.Speaker(speaker);
        }
    }

    private void Speaker(SpeakerQuotations speaker)
    {
        var html = _page.Html;
        using (html.Tag("div", ("class", "speaker-quotations")))
        {
            html.Leaf("h3", speaker.Speaker ?? "Speaker not named", ("dir", "auto"));
            foreach (var set in speaker.Sets)
                Set(set);
            if (speaker.Singles.IsEmpty)
                return;
            using (html.Tag("ul", ("class", "quotes")))
            {
                foreach (var quotation in speaker.Singles)
                    Quote(quotation, [new(quotation.Text, WordRunKind.Shared)], Citer.Quotation(++_number), named: true);
            }
        }
    }

    private void Set(QuotationSet set)
    {
        var html = _page.Html;
        var citer = Citer.Quotation(++_number);
        using (html.Tag("div", ("class", "quote-set"), ("id", citer.Anchor)))
        {
            var reports = set.Quotations.Select(quotation => quotation.Article).Distinct(StringComparer.Ordinal).Count();
            html.Leaf("p", $"{FigureText.Count(reports, "report")}: {Labels.Of(set.Relation)}", ("class", "relation"));
            using (html.Tag("ul", ("class", "quotes")))
            {
                for (var index = 0; index < set.Quotations.Length; index++)
                    Quote(set.Quotations[index], set.Wordings[index], citer, named: false);
            }
        }
    }

    private void Quote(Quotation quotation, ImmutableArray<WordRun> words, Citer citer, bool named)
    {
        var html = _page.Html;
        using (html.Tag("li", ("id", named ? citer.Anchor : null)))
        {
            using (html.Tag("blockquote", ("dir", "auto")))
            using (html.Tag("p"))
            {
                var citation = new Citation(quotation.Article, quotation.Span, quotation.Text);
                _page.CiteWords(citation, citer, () => Words(html, quotation, words));
            }

            using (html.Tag("p", ("class", "quoted-by")))
            {
                _page.Report(quotation.Article);
                var notes = new[]
                {
                    quotation.Kind == QuotationKind.Direct ? null : Labels.Of(quotation.Kind),
                    quotation.Cue is { } cue ? $"“{cue}”" : null,
                    quotation.Via is { } via ? "via " + via : null,
                };
                html.Leaf("span", string.Concat(notes.OfType<string>().Select(note => " · " + note)), ("class", "notes"));
            }
        }
    }

    private static void Words(HtmlWriter html, Quotation quotation, ImmutableArray<WordRun> runs)
    {
        var marks = quotation.Kind != QuotationKind.Indirect;
        html.Text(marks ? "“" : "");
        foreach (var run in runs)
        {
            switch (run.Kind)
            {
                case WordRunKind.Shared: html.Text(run.Text); break;
                case WordRunKind.Differs: Differs(html, run.Text); break;
                case WordRunKind.LeftOut: LeftOut(html); break;
            }
        }

        html.Text(marks ? "”" : "");
    }

    private static void Differs(HtmlWriter html, string text)
    {
        var words = text.TrimEnd();
        html.Leaf("mark", words, ("class", "differs"));
        html.Text(text.AsSpan(words.Length));
    }

    private static void LeftOut(HtmlWriter html)
    {
        html.Leaf("span", "[…]", ("class", "left-out"));
        html.Text(" ");
    }
}
