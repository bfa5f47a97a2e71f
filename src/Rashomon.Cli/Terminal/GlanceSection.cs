using Rashomon.Accounts;
using Rashomon.Accounts.Show;

namespace Rashomon.Cli.Terminal;

/// <summary>The story's name, what the account rests on, and the brief with its numbered citations.</summary>
internal static class GlanceSection
{
    public static void Write(Account account, AccountIndex index, TerminalPage page)
    {
        var story = account.Story;
        page.Wrapped([new(story.Headline, Tone.Title)]);
        var happened = story.Happened is { } time ? DateText.Of(time) : null;
        var setting = string.Join(" · ", new[] { happened }.Concat(story.Places.IsDefault ? [] : story.Places).OfType<string>());
        if (setting.Length > 0)
            page.Wrapped([setting]);
        page.Wrapped([LineageSection.Basis(account)]);
        if (BasisText.Dates(account) is { } dates)
            page.Wrapped([char.ToUpperInvariant(dates[0]) + dates[1..] + "."]);
        if (ConfidenceText.Of(account.Hidden) is { } hidden)
            page.Wrapped([char.ToUpperInvariant(hidden[0]) + hidden[1..] + "."]);
        page.Wrapped([new("This does not decide who is right. It shows who said what, and what cannot all be true.", Tone.Quiet)]);
        if (story.Glance.IsDefaultOrEmpty)
            return;

        page.Heading("At a glance");
        var cited = new List<Citation>();
        foreach (var sentence in story.Glance)
            page.Wrapped(["• ", sentence.Text + " ", new(Numbers(sentence, cited), Tone.Quiet)], indent: 0, hanging: 2);
        page.Blank();
        for (var i = 0; i < cited.Count; i++)
        {
            var number = $"[{i + 1}] ";
            page.Wrapped(
                [new(number, Tone.Quiet), index.ArticleName(cited[i].Article) + ": ", new($"“{cited[i].Text}”", Tone.Words)],
                indent: 2, hanging: 2 + number.Length, most: 2);
        }
    }

    // Words that several sentences cite keep one number.
    private static string Numbers(GlanceSentence sentence, List<Citation> cited)
    {
        var numbers = new List<int>();
        foreach (var report in sentence.Reports)
        {
            var at = cited.FindIndex(c => c.Span == report.Span && string.Equals(c.Article, report.Article, StringComparison.Ordinal));
            if (at < 0)
            {
                at = cited.Count;
                cited.Add(report);
            }

            if (!numbers.Contains(at + 1))
                numbers.Add(at + 1);
        }

        return string.Concat(numbers.Select(n => $"[{n}]"));
    }
}
