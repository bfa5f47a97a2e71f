using System.Collections.Immutable;

namespace Rashomon.Accounts.Show;

/// <summary>The claims of a question in the order of its answers, with the bounds to draw.</summary>
/// <param name="Rows">One row a claim; every claim of the question that the account holds.</param>
/// <param name="Scale">The line that the bars stand on; null where nothing can be drawn.</param>
/// <param name="Unit">The unit of the line; null for counts and days.</param>
public sealed record QuestionPlot(ImmutableArray<PlotRow> Rows, IntervalScale? Scale, string? Unit)
{
    /// <summary>Lays out the claims of <paramref name="question"/>.</summary>
    public static QuestionPlot Of(Question question, AccountIndex index)
    {
        ImmutableArray<(int Answer, Claim Claim)> claims =
        [
            .. question.Answers.SelectMany((answer, number) => answer.Claims
                .Select(index.Claim)
                .OfType<Claim>()
                .Select(claim => (number, claim))),
        ];
        return question.Kind switch
        {
            QuestionKind.Quantity => OfFigures(claims),
            QuestionKind.Date => OfDays(claims),
            _ => new([.. claims.Select(pair => new PlotRow(pair.Answer, pair.Claim, null, ""))], null, null),
        };
    }

    private static QuestionPlot OfFigures(ImmutableArray<(int Answer, Claim Claim)> claims)
    {
        // Figures in another unit than most would stand at a wrong place on the line: they are told, not drawn.
        var unit = claims.Where(pair => pair.Claim.Quantity is not null)
            .GroupBy(pair => pair.Claim.Quantity!.Unit, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key;
        ImmutableArray<PlotRow> rows = [.. claims.Select(pair => Figure(pair.Answer, pair.Claim, unit))];
        return new(rows, IntervalScale.Of(rows.Select(row => row.Bar).OfType<IntervalBar>()), unit);
    }

    private static PlotRow Figure(int answer, Claim claim, string? unit)
    {
        if (claim.Quantity is not { } figure || (figure.Min is null && figure.Max is null))
            return new(answer, claim, null, Labels.Of(claim.Polarity) ?? "no figure");
        var bounds = FigureText.Bounds(figure);
        var fits = string.Equals(figure.Unit, unit, StringComparison.Ordinal);
        return new(answer, claim, fits ? new(figure.Min, figure.Max, figure.Approximate, Whole: unit is null) : null, bounds);
    }

    private static QuestionPlot OfDays(ImmutableArray<(int Answer, Claim Claim)> claims)
    {
        ImmutableArray<PlotRow> rows = [.. claims.Select(pair => Day(pair.Answer, pair.Claim))];
        return new(rows, IntervalScale.OfDays(rows.Select(row => row.Bar).OfType<IntervalBar>()), null);
    }

    private static PlotRow Day(int answer, Claim claim) => claim.Time is { } time
        ? new(answer, claim, new(time.FirstDay.DayNumber, time.LastDay.DayNumber, Approximate: false, Whole: true), DateText.Of(time))
        : new(answer, claim, null, Labels.Of(claim.Polarity) ?? "no date");
}
