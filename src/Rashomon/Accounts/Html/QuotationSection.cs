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
            if (set.Relation == QuotationRelation.Identical)
            {
                Identical(set, citer);
                return;
            }

            using (html.Tag("ul", ("class", "quotes")))
            {
                for (var index = 0; index < set.Quotations.Length; index++)
                    Quote(set.Quotations[index], set.Wordings[index], citer, named: false);
            }
        }
    }

    /// <summary>The words once, then every report that gives them.</summary>
    private void Identical(QuotationSet set, Citer citer)
    {
        Words(set.Quotations[0], [new(set.Quotations[0].Text, WordRunKind.Shared)], citer);
        using (_page.Html.Tag("p", ("class", "quoted-by")))
            _page.CiteNames([.. set.Quotations.Select(Citation)], citer);
    }

    private void Quote(Quotation quotation, ImmutableArray<WordRun> words, Citer citer, bool named)
    {
        var html = _page.Html;
        using (html.Tag("li", ("id", named ? citer.Anchor : null)))
        {
            Words(quotation, words, citer);
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

    private void Words(Quotation quotation, ImmutableArray<WordRun> words, Citer citer)
    {
        using (_page.Html.Tag("blockquote", ("dir", "auto")))
        using (_page.Html.Tag("p"))
            _page.CiteWords(Citation(quotation), citer, () => Words(_page.Html, quotation, words));
    }

    private static Citation Citation(Quotation quotation) => new(quotation.Article, quotation.Span, quotation.Text);

    private static void Words(HtmlWriter html, Quotation quotation, ImmutableArray<WordRun> runs)
    {
        var marks = quotation.Kind != QuotationKind.Indirect;
        html.Text(marks ? "“" : "");
        for (var index = 0; index < runs.Length; index++)
        {
            switch (runs[index].Kind)
            {
                case WordRunKind.Shared: html.Text(runs[index].Text); break;
                case WordRunKind.Differs: Differs(html, runs[index].Text); break;
                case WordRunKind.LeftOut: Gap(html, index > 0 ? runs[index - 1].Text : "", last: index == runs.Length - 1); break;
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

    /// <summary>The sign for words left out, with one space on the sides where words stand.</summary>
    private static void Gap(HtmlWriter html, string before, bool last)
    {
        html.Text(before.Length == 0 || char.IsWhiteSpace(before[^1]) ? "" : " ");
        LeftOut(html);
        html.Text(last ? "" : " ");
    }

    private static void LeftOut(HtmlWriter html) => html.Leaf("span", "[…]", ("class", "left-out"));
}
