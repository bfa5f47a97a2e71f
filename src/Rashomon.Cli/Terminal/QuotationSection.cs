using System.Collections.Immutable;
using Rashomon.Accounts;
using Rashomon.Accounts.Show;

namespace Rashomon.Cli.Terminal;

/// <summary>Quotations by speaker: those that several reports give with what differs, then the others.</summary>
internal static class QuotationSection
{
    private const int LinesEach = 3;

    public static void Write(Account account, AccountIndex index, TerminalPage page, bool full)
    {
        // What is told in the writer's words stands among the claims already.
        var speakers = SpeakerQuotations.Of(account)
            .Select(s => s with { Singles = [.. s.Singles.Where(q => full || q.Kind != QuotationKind.Indirect)] })
            .Where(s => !s.Sets.IsEmpty || !s.Singles.IsEmpty)
            .ToList();
        if (speakers.Count == 0)
            return;
        page.Heading("Quotations", FigureText.Count(speakers.Sum(s => s.Sets.Length + s.Singles.Length), "utterance"));
        if (speakers.Exists(s => s.Sets.Any(set => set.Relation != QuotationRelation.Identical)))
            page.Wrapped([new("{+words that not all reports give+}, [-words that this report leaves out-]", Tone.Quiet)]);
        foreach (var speaker in speakers)
        {
            page.Blank();
            page.Wrapped([new(speaker.Speaker ?? "Speaker not told", Tone.Title), new($"  {FigureText.Count(speaker.Articles, "report")}", Tone.Quiet)]);
            foreach (var set in speaker.Sets)
                Set(set, index, page, full ? int.MaxValue : LinesEach * 2);
            foreach (var quotation in speaker.Singles)
                Single(quotation, index, page, full ? int.MaxValue : LinesEach);
        }
    }

    private static void Set(QuotationSet set, AccountIndex index, TerminalPage page, int most)
    {
        var names = string.Join(", ", set.Quotations.Select(q => index.ArticleName(q.Article)).Distinct(StringComparer.Ordinal));
        page.Wrapped([new($"{Labels.Of(set.Relation)}: {names}", Tone.Quiet)], indent: 2, hanging: 4);
        if (set.Relation == QuotationRelation.Identical)
        {
            page.Wrapped([new($"“{set.Quotations[0].Text}”", Tone.Words)], indent: 4, most: most);
            return;
        }

        for (var i = 0; i < set.Quotations.Length; i++)
        {
            page.Wrapped(
                [index.ArticleName(set.Quotations[i].Article) + ": ", "“", .. Marked(set.Wordings[i]), "”"], indent: 4, hanging: 6, most: most);
        }
    }

    private static IEnumerable<Piece> Marked(ImmutableArray<WordRun> runs)
    {
        var spaced = true;
        foreach (var run in runs)
        {
            // The space after the last word stands outside of the mark; before words left out there may be none.
            var words = run.Text.TrimEnd();
            var before = spaced ? "" : " ";
            spaced = words.Length < run.Text.Length;
            var after = spaced ? " " : "";
            yield return run.Kind switch
            {
                WordRunKind.Differs => new($"{before}{{+{words}+}}{after}", Tone.Differs),
                WordRunKind.LeftOut => new($"{before}[-{words}-]{after}", Tone.LeftOut),
                _ => new(before + run.Text, Tone.Words),
            };
        }
    }

    private static void Single(Quotation quotation, AccountIndex index, TerminalPage page, int most)
    {
        var how = quotation.Kind == QuotationKind.Indirect ? $" ({Labels.Of(quotation.Kind)})" : "";
        page.Wrapped(
            [$"{index.ArticleName(quotation.Article)}{how}: ", new($"“{quotation.Text}”", Tone.Words)], indent: 2, hanging: 4, most: most);
    }
}
