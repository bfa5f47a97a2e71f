using Rashomon.Accounts.Show;

namespace Rashomon.Cli.Terminal;

/// <summary>How wide the columns of a question's claims are.</summary>
/// <param name="Outlet">Cells for the outlet.</param>
/// <param name="Source">Cells for the source.</param>
/// <param name="Plot">Cells for the bar; 0 for none.</param>
/// <param name="Bounds">Cells for the bounds; 0 for none.</param>
/// <param name="Words">Cells for the words.</param>
internal sealed record ClaimColumns(int Outlet, int Source, int Plot, int Bounds, int Words)
{
    /// <summary>Cells before the first column: an indent, the answer's letter and a space.</summary>
    public const int Lead = 5;

    // Below this, bounds in words would leave no room for the report's own.
    private const int LeastWidthForWords = 120;

    // Below this, a bar says nothing that the bounds do not.
    private const int LeastWidthForPlot = 64;

    /// <summary>Shares the page's width out: names take what they need up to a share, the bar a fifth, the words the rest.</summary>
    public static ClaimColumns For(QuestionPlot plot, AccountIndex index, int width)
    {
        var bars = plot.Scale is not null && width >= LeastWidthForPlot;
        var outlet = Widest(plot.Rows.Select(r => index.ArticleName(r.Claim.Article)), width * 18 / 100);
        var source = Widest(plot.Rows.Select(r => SourceOf(r.Claim)), width * 18 / 100);
        var bounds = Widest(plot.Rows.Select(r => BoundsOf(r, width)), Math.Max(10, width * 14 / 100));
        var line = bars ? Math.Clamp(width * 20 / 100, 12, 40) : 0;
        var gaps = 2 + (line > 0 ? 2 : 0) + (bounds > 0 ? 1 : 0);
        return new(outlet, source, line, bounds, Math.Max(8, width - Lead - outlet - source - line - bounds - gaps));
    }

    /// <summary>Who said it, and how it came to the outlet.</summary>
    public static string SourceOf(Claim claim) => SourceText.Through(claim) is { } through ? $"{SourceText.First(claim)} {through}" : SourceText.First(claim);

    /// <summary>The bounds in words; on a narrow page, for figures, in signs: "≥ 24", "≤ 4", "~19".</summary>
    public static string BoundsOf(PlotRow row, int width)
    {
        if (width >= LeastWidthForWords || row.Claim.Quantity is not { } figure || row.Bar is null)
            return row.Bounds;
        var soft = figure.Approximate ? "~" : "";
        return (figure.Min, figure.Max) switch
        {
            ({ } min, null) => $"{(figure.MinExclusive ? '>' : '≥')} {soft}{Value(min)}",
            (null, { } max) => $"{(figure.MaxExclusive ? '<' : '≤')} {soft}{Value(max)}",
            ({ } min, { } max) when !min.Equals(max) => $"{soft}{Value(min)}–{Value(max)}",
            ({ } min, _) => soft + Value(min),
            _ => row.Bounds,
        };

        string Value(double value) => FigureText.WithUnit(value, figure.Unit);
    }

    private static int Widest(IEnumerable<string> texts, int most) => Math.Min(most, texts.Select(Cells.Of).DefaultIfEmpty(0).Max());
}
