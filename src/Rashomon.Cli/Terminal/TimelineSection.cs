using Rashomon.Accounts;
using Rashomon.Accounts.Show;

namespace Rashomon.Cli.Terminal;

/// <summary>What happened when; what lies before the story's own happening stands apart.</summary>
internal static class TimelineSection
{
    public static void Write(Account account, AccountIndex index, TerminalPage page)
    {
        if (account.Timeline.IsEmpty)
            return;
        page.Heading("Timeline");
        Entries(account.Timeline.Where(e => !e.Background), index, page);
        var background = account.Timeline.Where(e => e.Background).ToList();
        if (background.Count == 0)
            return;
        if (background.Count < account.Timeline.Length)
            page.Blank();
        page.Line(new Piece("Background", Tone.Title));
        Entries(background, index, page);
    }

    private static void Entries(IEnumerable<TimelineEntry> entries, AccountIndex index, TerminalPage page)
    {
        var dateWidth = page.Width >= 60 ? 22 : 14;
        foreach (var entry in entries)
        {
            var date = Cells.Fit(DateText.Of(entry.Date), dateWidth - 2) + "  ";
            var names = string.Join(", ", entry.Reports.Select(r => index.ArticleName(r.Article)).Distinct(StringComparer.Ordinal));
            var lines = Wrapping.Lines([entry.What + " ", new($"({names})", Tone.Quiet)], page.Width - dateWidth - 2, most: 4);
            for (var i = 0; i < lines.Count; i++)
                page.Line(["  ", i == 0 ? date : new string(' ', dateWidth), .. lines[i]]);
        }
    }
}
