using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>The questions, one section a verdict.</summary>
internal static class QuestionsSection
{
    /// <summary>The id of a verdict's section.</summary>
    public static string Anchor(Verdict verdict) => VerdictText.Name(verdict).Replace(' ', '-');

    /// <summary>The title of a verdict's section.</summary>
    public static string Title(Verdict verdict) => verdict switch
    {
        Verdict.SingleReport => "In one report only",
        Verdict.UnsupportedHeadline => "Headline checks",
        _ => char.ToUpperInvariant(VerdictText.Name(verdict)[0]) + VerdictText.Name(verdict)[1..],
    };

    public static void Write(AccountPage page)
    {
        var keyed = false;
        foreach (var group in page.Index.Questions)
        {
            var drawn = !keyed && group.Questions.Any(question => QuestionPlot.Of(question, page.Index).Scale is not null);
            Write(page, group, drawn);
            keyed |= drawn;
        }
    }

    private static void Write(AccountPage page, VerdictGroup group, bool withKey)
    {
        var html = page.Html;
        var anchor = Anchor(group.Verdict);
        using (html.Tag("section", ("id", anchor), ("class", "verdict-group"), ("aria-labelledby", anchor + "-title")))
        {
            html.Leaf("h2", Title(group.Verdict), ("id", anchor + "-title"));
            html.Leaf("p", VerdictText.Meaning(group.Verdict), ("class", "meaning"));
            if (withKey)
                PlotKey.Write(html);
            if (group.Verdict != Verdict.SingleReport)
            {
                Cards(page, group);
                return;
            }

            // Nothing can be compared here: it is kept, but out of the way.
            using (html.Tag("details"))
            {
                html.Leaf("summary", "Show " + FigureText.Count(group.Questions.Length, "question"));
                Cards(page, group);
            }
        }
    }

    private static void Cards(AccountPage page, VerdictGroup group)
    {
        foreach (var question in group.Questions)
            QuestionCard.Write(page, question);
    }
}
