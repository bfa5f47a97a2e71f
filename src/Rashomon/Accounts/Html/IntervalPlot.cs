using System.Globalization;
using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>
/// Bounds as drawings that are as wide as their column: x is in percent, so that nothing is stretched on a narrow screen.
/// Closed bounds end in a cap, open ones fade into an arrow, soft ones are hatched with a pale margin.
/// </summary>
internal static class IntervalPlot
{
    private const string Height = "22";

    /// <summary>The bar of one claim; nothing where the plot has no line.</summary>
    public static void Bar(HtmlWriter html, PlotRow row, QuestionPlot plot, string article)
    {
        if (plot.Scale is not { } scale || row.Bar is not { } bar)
            return;
        using (html.Tag("svg", ("class", "bar"), ("role", "img"), ("width", "100%"), ("height", Height), ("focusable", "false")))
        {
            html.Leaf("title", $"{article}: {row.Bounds}");
            html.Leaf("desc", Describe(bar));
            Grid(html, scale, "0", Height);
            Marks(html, scale, bar);
        }
    }

    /// <summary>Lines behind all rows, from the first to the axis; for wide screens, where the bars stand in one column.</summary>
    public static void GridLines(HtmlWriter html, QuestionPlot plot)
    {
        if (plot.Scale is not { } scale)
            return;
        using (html.Tag("svg", ("class", "grid-lines"), ("aria-hidden", "true"), ("focusable", "false")))
            Grid(html, scale, "0", "100%");
    }

    /// <summary>The axis below the bars.</summary>
    public static void Axis(HtmlWriter html, QuestionPlot plot)
    {
        if (plot.Scale is not { } scale)
            return;
        using (html.Tag("div", ("class", "axis")))
        {
            using (html.Tag("svg", ("class", "bar"), ("width", "100%"), ("height", Height), ("aria-hidden", "true"), ("focusable", "false")))
            {
                html.Empty("line", ("x1", "0"), ("x2", "100%"), ("y1", "1"), ("y2", "1"), ("class", "axis-line"));
                Grid(html, scale, "1", "6");
                foreach (var tick in scale.Ticks)
                {
                    var place = scale.Position(tick.Value);
                    var anchor = place < 0.04 ? "start" : place > 0.96 ? "end" : "middle";
                    html.Leaf("text", tick.Label, ("x", Percent(scale, tick.Value)), ("y", "18"), ("text-anchor", anchor));
                }
            }

            if (scale.IsLogarithmic || plot.Unit is not null)
                html.Leaf("span", Caption(plot.Unit, scale.IsLogarithmic), ("class", "axis-note"));
        }
    }

    /// <summary>The derived low, best and high below the axis.</summary>
    public static void Derived(HtmlWriter html, Question question, QuestionPlot plot)
    {
        if (plot.Scale is not { } scale)
            return;
        using (html.Tag("svg", ("class", "bar derived-bar"), ("role", "img"), ("width", "100%"), ("height", Height), ("focusable", "false")))
        {
            html.Leaf("title", "Lowest and highest bound by the rule");
            html.Leaf("desc", "From " + FigureText.Bounds(question.Low, question.High, approximate: false, plot.Unit));
            var low = question.Low is { } least ? Percent(scale, least) : "0%";
            var high = question.High is { } most ? Percent(scale, most) : "100%";
            html.Empty("line", ("x1", low), ("x2", high), ("y1", "11"), ("y2", "11"), ("class", "bracket"));
            if (question.Low is not null)
                html.Empty("line", ("x1", low), ("x2", low), ("y1", "5"), ("y2", "17"), ("class", "bracket"));
            if (question.High is not null)
                html.Empty("line", ("x1", high), ("x2", high), ("y1", "5"), ("y2", "17"), ("class", "bracket"));
            else
                Arrow(html, "100%", "M-8 6 L0 11 L-8 16", "bracket");
            if (question.Best is { } best)
                html.Empty("circle", ("cx", Percent(scale, best)), ("cy", "11"), ("r", "4"), ("class", "best"));
        }
    }

    /// <summary>A mark of the key: a bar drawn as on a line from 0 to 10.</summary>
    public static void KeyMark(HtmlWriter html, IntervalBar bar)
    {
        var scale = IntervalScale.Of([new(0, 10, Approximate: false, Whole: true)])!;
        using (html.Tag("svg", ("class", "bar"), ("width", "56"), ("height", Height), ("aria-hidden", "true"), ("focusable", "false")))
            Marks(html, scale, bar);
    }

    private static void Marks(HtmlWriter html, IntervalScale scale, IntervalBar bar)
    {
        Soft(html, scale, bar);
        if (bar.IsPoint)
            html.Empty("circle", ("cx", Percent(scale, bar.Min!.Value)), ("cy", "11"), ("r", "5.5"), ("class", bar.Approximate ? "point soft-point" : "point"));
        else
            Range(html, scale, bar);
    }

    private static void Range(HtmlWriter html, IntervalScale scale, IntervalBar bar)
    {
        var fill = (bar.Min, bar.Max) switch
        {
            (_, null) => PlotPatterns.FadeRight,
            (null, _) => PlotPatterns.FadeLeft,
            _ => bar.Approximate ? PlotPatterns.Hatch : null,
        };
        var (from, to) = (bar.Min is { } min ? scale.Position(min) : 0, bar.Max is { } max ? scale.Position(max) : 1);
        html.Empty("rect", ("x", Percent(from)), ("y", "6"), ("width", Percent(to - from)), ("height", "10"), ("class", "range"), ("fill", fill));
        if (bar.Approximate && (bar.Min is null || bar.Max is null))
            html.Empty("rect", ("x", Percent(from)), ("y", "6"), ("width", Percent((to - from) / 2)), ("height", "10"), ("fill", PlotPatterns.Hatch));
        Ends(html, bar, from, to);
    }

    private static void Ends(HtmlWriter html, IntervalBar bar, double from, double to)
    {
        if (bar.Min is null)
            Arrow(html, "0%", "M8 5 L1 11 L8 17", "arrow");
        else
            html.Empty("line", ("x1", Percent(from)), ("x2", Percent(from)), ("y1", "3"), ("y2", "19"), ("class", bar.Approximate ? "cap soft-cap" : "cap"));
        if (bar.Max is null)
            Arrow(html, "100%", "M-8 5 L-1 11 L-8 17", "arrow");
        else
            html.Empty("line", ("x1", Percent(to)), ("x2", Percent(to)), ("y1", "3"), ("y2", "19"), ("class", bar.Approximate ? "cap soft-cap" : "cap"));
    }

    private static void Soft(HtmlWriter html, IntervalScale scale, IntervalBar bar)
    {
        if (!bar.Approximate)
            return;
        var from = scale.Position(bar.SoftMin ?? scale.Low);
        var to = scale.Position(bar.SoftMax ?? scale.High);
        html.Empty("rect", ("x", Percent(from)), ("y", "4"), ("width", Percent(to - from)), ("height", "14"), ("class", "margin"));
    }

    private static void Grid(HtmlWriter html, IntervalScale scale, string top, string bottom)
    {
        foreach (var tick in scale.Ticks)
        {
            var x = Percent(scale, tick.Value);
            html.Empty("line", ("x1", x), ("x2", x), ("y1", top), ("y2", bottom), ("class", "grid"));
        }
    }

    private static void Arrow(HtmlWriter html, string x, string path, string kind)
    {
        using (html.Tag("svg", ("x", x), ("overflow", "visible"), ("class", "pin")))
            html.Empty("path", ("d", path), ("class", kind));
    }

    private static string Describe(IntervalBar bar)
    {
        var ends = bar switch
        {
            { IsPoint: true } => "One value",
            { Max: null } => "Open upward",
            { Min: null } => "Open downward",
            _ => "Closed at both ends",
        };
        return bar.Approximate ? ends + "; the bounds are soft" : ends;
    }

    private static string Caption(string? unit, bool logarithmic) =>
        string.Join("; ", new[] { unit is null ? null : "in " + unit, logarithmic ? "logarithmic scale" : null }.OfType<string>());

    private static string Percent(IntervalScale scale, double value) => Percent(scale.Position(value));

    private static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
