using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>What happened when; what lies before the story's own happening apart.</summary>
internal static class TimelineSection
{
    public static void Write(AccountPage page)
    {
        if (page.Account.Timeline.IsEmpty)
            return;
        var entries = page.Account.Timeline.Select((entry, index) => (Entry: entry, Citer: Citer.Timeline(index + 1))).ToList();
        using (page.Html.Tag("section", ("id", "timeline"), ("aria-labelledby", "timeline-title")))
        {
            page.Html.Leaf("h2", "Timeline", ("id", "timeline-title"));
            Entries(page, null, [.. entries.Where(pair => !pair.Entry.Background)]);
            Entries(page, "Background", [.. entries.Where(pair => pair.Entry.Background)]);
        }
    }

    private static void Entries(AccountPage page, string? title, List<(TimelineEntry Entry, Citer Citer)> entries)
    {
        if (entries.Count == 0)
            return;
        if (title is not null)
            page.Html.Leaf("h3", title);
        using (page.Html.Tag("ol", ("class", title is null ? "timeline" : "timeline background")))
        {
            foreach (var (entry, citer) in entries)
                Entry(page, entry, citer);
        }
    }

    private static void Entry(AccountPage page, TimelineEntry entry, Citer citer)
    {
        var html = page.Html;
        using (html.Tag("li", ("id", citer.Anchor)))
        {
            html.Leaf("time", DateText.Of(entry.Date), ("datetime", entry.Date.StartText));
            using (html.Tag("div", ("class", "what")))
            {
                html.Leaf("span", entry.What, ("class", "what-words"), ("dir", "auto"));
                using (html.Tag("span", ("class", "sources")))
                    page.CiteNames(entry.Reports, citer);
            }
        }
    }
}
