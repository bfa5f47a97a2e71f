using Rashomon.Accounts.Show;

namespace Rashomon.Cli.Terminal;

/// <summary>A question's claims, one row each: the answer's letter, outlet, source, bar, bounds, words.</summary>
internal static class ClaimTable
{
    public static void Write(Question question, QuestionPlot plot, AccountIndex index, TerminalPage page, bool full)
    {
        var columns = ClaimColumns.For(plot, index, page.Width);
        Axis(plot, columns, page);
        var answer = -1;
        foreach (var row in plot.Rows)
        {
            var letter = row.Answer == answer ? "" : Labels.Letter(row.Answer);
            answer = row.Answer;
            Row(row, letter, plot, columns, index, page);
            if (full)
                page.Wrapped([new($"“{row.Claim.Text}” ", Tone.Words), new(row.Claim.Span.ToString(), Tone.Quiet)], indent: ClaimColumns.Lead + 2);
        }

        if (plot.Rows.IsEmpty)
        {
            foreach (var (label, number) in question.Answers.Select((a, i) => (a.Label, i)))
                page.Wrapped([$"{Labels.Letter(number)} ", label], indent: 2, hanging: ClaimColumns.Lead);
        }
    }

    private static void Axis(QuestionPlot plot, ClaimColumns columns, TerminalPage page)
    {
        if (plot.Scale is not { } scale || columns.Plot == 0)
            return;
        var inset = new string(' ', ClaimColumns.Lead + columns.Outlet + columns.Source + 2);
        var note = (plot.Unit, scale.IsLogarithmic) switch
        {
            (null, false) => "",
            (null, true) => " each step ten times the last",
            ({ } unit, false) => " " + unit,
            ({ } unit, true) => $" {unit}, each step ten times the last",
        };
        page.Line(inset, new(PlotDrawing.Labels(scale, columns.Plot), Tone.Quiet), new(note, Tone.Quiet));
        page.Line(inset, new(PlotDrawing.Axis(scale, columns.Plot), Tone.Quiet));
    }

    private static void Row(PlotRow row, string letter, QuestionPlot plot, ClaimColumns columns, AccountIndex index, TerminalPage page)
    {
        var pieces = new List<Piece>
        {
            new("  " + Cells.Fit(letter, ClaimColumns.Lead - 2), Tone.Title),
            Cells.FitName(index.ArticleName(row.Claim.Article), columns.Outlet) + " ",
            Cells.Fit(ClaimColumns.SourceOf(row.Claim), columns.Source) + " ",
        };
        if (columns.Plot > 0)
        {
            var bar = row.Bar is { } bounds && plot.Scale is { } scale ? PlotDrawing.Bar(bounds, scale, columns.Plot) : new string(' ', columns.Plot);
            pieces.Add(new(bar + "  ", row.Bar is { Approximate: true } ? Tone.SoftBar : Tone.Bar));
        }

        if (columns.Bounds > 0)
            pieces.Add(new(Cells.Fit(ClaimColumns.BoundsOf(row, page.Width), columns.Bounds) + " ", Tone.Title));
        if (plot.Scale is not null)
        {
            pieces.Add(new(Excerpt(row.Claim, columns.Words), Tone.Words));
            page.Line(pieces);
            return;
        }

        // Without bounds the words are the answer: they get three lines.
        var inset = new string(' ', columns.Outlet + columns.Source + ClaimColumns.Lead + 2 + (columns.Bounds > 0 ? columns.Bounds + 1 : 0));
        var lines = Wrapping.Lines([new(Excerpt(row.Claim, columns.Words * 3), Tone.Words)], columns.Words, most: 3);
        for (var i = 0; i < lines.Count; i++)
            page.Line(i == 0 ? [.. pieces, .. lines[i]] : [inset, .. lines[i]]);
    }

    // The claim's words, or as much of them around the figure as there is room for; that it is denied or
    // planned is never cut.
    private static string Excerpt(Claim claim, int width)
    {
        var qualifier = Labels.Of(claim.Polarity) ?? Labels.Of(claim.Certainty);
        var tail = qualifier is null ? "" : $" ({qualifier})";
        var room = width - 2 - tail.Length;
        var text = new Piece(claim.Text).Text;
        if (Cells.Of(text) <= room)
            return $"“{text}”{tail}";
        var from = 0;
        if (claim.Quantity is { } figure && claim.Span.Contains(figure.Span) && text.Length == claim.Text.Length)
            from = Start(text, figure.Span.Start - claim.Span.Start, room - 1);
        return from == 0 ? $"“{Cells.Cut(text, room)}”{tail}" : $"“{Cells.Ellipsis}{Cells.Cut(text[from..], room - 1)}”{tail}";
    }

    // The earliest word from which the rest of the text fits, or else the figure's own.
    private static int Start(string text, int figure, int room)
    {
        for (var i = 1; i < figure; i++)
        {
            if (text[i - 1] == ' ' && Cells.Of(text[i..]) <= room)
                return i;
        }

        return figure;
    }
}
