using Rashomon.Accounts.Show;

namespace Rashomon.Cli.Terminal;

/// <summary>The questions by verdict: those that reports disagree on first, single reports in a compact list.</summary>
internal sealed class QuestionSection(AccountIndex index, TerminalPage page, bool full)
{
    public void Write()
    {
        foreach (var group in index.Questions)
        {
            var title = group.Verdict == Verdict.UnsupportedHeadline ? "Headline checks" : VerdictText.Name(group.Verdict);
            page.Heading(title, FigureText.Count(group.Questions.Length, "question"));
            page.Wrapped([new(VerdictText.Meaning(group.Verdict), Tone.Quiet)]);
            if (group.Verdict == Verdict.SingleReport)
                page.Blank();
            foreach (var question in group.Questions)
                One(question);
        }
    }

    private void One(Question question)
    {
        if (question.Verdict == Verdict.SingleReport && !full)
        {
            Compact(question);
            return;
        }

        page.Blank();
        var tone = question.Verdict is Verdict.Contested or Verdict.UnsupportedHeadline ? Tone.Contested : Tone.Settled;
        var number = Number(question);
        page.Wrapped([new(VerdictText.Sign(question.Verdict) + " ", tone), new(number + question.Text, Tone.Title)], hanging: 2);
        page.Wrapped([question.Reason], indent: 2);
        if (Origins(question) is { } origins)
            page.Wrapped([new(origins, Tone.Quiet)], indent: 2);
        if (Range(question) is { } range)
            page.Wrapped([new(range, Tone.Quiet)], indent: 2);
        if (full && question.Confidence is { } confidence)
            page.Wrapped([new(ConfidenceText.Of(confidence), Tone.Quiet)], indent: 2);
        ClaimTable.Write(question, QuestionPlot.Of(question, index), index, page, full);
        Relations(question);
    }

    private void Compact(Question question)
    {
        var answers = question.Answers.Select(answer =>
        {
            var sources = answer.Claims.Select(index.Claim).OfType<Claim>().Select(SourceText.First).Distinct(StringComparer.Ordinal);
            var outlets = answer.Articles.Select(index.ArticleName);
            return $"{answer.Label} ({string.Join(", ", outlets.Concat(sources))})";
        });
        var number = Number(question);
        page.Wrapped([number + question.Text + " — ", new(string.Join(" · ", answers), Tone.Words)], hanging: 4, most: 3);
    }

    private string Number(Question question) => FigureText.Number(index.QuestionNumber(question.Id)) + ". ";

    private static string? Origins(Question question)
    {
        if (question.Origins is not { } origins)
            return null;
        var text = BasisText.Of(origins);
        if (!origins.Names.IsDefaultOrEmpty)
            text += ": " + string.Join(", ", origins.Names);
        return origins.Unknown > 0 && origins.AtMost > 0 ? $"{text}; {FigureText.Count(origins.Unknown, "claim")} of unknown origin" : text;
    }

    private static string? Range(Question question)
    {
        if (question.Rule is null || (question.Low is null && question.High is null && question.Best is null))
            return null;
        var unit = question.Answers.Select(a => a.Value?.Unit).OfType<string>().FirstOrDefault();
        var text = $"By the rule “{question.Rule}”: ";
        if (question.Low is not null || question.High is not null)
            text += FigureText.Bounds(question.Low, question.High, approximate: false, unit);
        if (question.Best is { } best)
            text += $"{(text.EndsWith(' ') ? "" : "; ")}best {FigureText.WithUnit(best, unit)}";
        return question.RuleReason is { } reason && question.Rule is not "range" ? $"{text} ({reason})" : text;
    }

    private void Relations(Question question)
    {
        foreach (var relation in question.Relations)
        {
            if (!full && relation.Kind is RelationKind.Same or RelationKind.Compatible)
                continue;
            var tone = relation.Kind == RelationKind.Contradicts ? Tone.Contested : Tone.Plain;
            page.Wrapped(
                [new($"{Labels.Letter(relation.A)} {Labels.Of(relation.Kind)} {Labels.Letter(relation.B)}: ", tone), relation.Reason, new(full && relation.Confidence is { } sure ? $" ({ConfidenceText.Of(sure)})" : "", Tone.Quiet)],
                indent: 2, hanging: 4);
        }
    }
}
