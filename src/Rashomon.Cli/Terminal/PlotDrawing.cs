using Rashomon.Accounts.Show;

namespace Rashomon.Cli.Terminal;

/// <summary>Draws bounds on a number line in box-drawing characters: open ends are arrows, soft bounds are dashed.</summary>
internal static class PlotDrawing
{
    /// <summary>One bar: <c>●</c> a value, <c>┣━┫</c> bounds, <c>┣━▶</c> open; <c>○</c>, <c>╌</c>, <c>▷</c> where soft.</summary>
    /// <param name="bar">The bounds.</param>
    /// <param name="scale">The line.</param>
    /// <param name="width">Cells of the line, 2 or more.</param>
    public static string Bar(IntervalBar bar, IntervalScale scale, int width)
    {
        var cells = new char[width];
        Array.Fill(cells, ' ');
        var line = bar.Approximate ? '╌' : '━';
        var from = bar.SoftMin is { } low ? At(low) : 0;
        var to = bar.SoftMax is { } high ? At(high) : width - 1;
        for (var i = from; i <= to; i++)
            cells[i] = line;

        // An arrow needs a cell of its own beside the bound.
        if (bar.Max is null)
            cells[^1] = bar.Approximate ? '▷' : '▶';
        if (bar.Min is null)
            cells[0] = bar.Approximate ? '◁' : '◀';
        if (bar.Min is { } min)
            cells[bar.Max is null ? Math.Min(At(min), width - 2) : At(min)] = bar.Approximate ? '○' : '┣';
        if (bar.Max is { } max)
            cells[bar.Min is null ? Math.Max(At(max), 1) : At(max)] = bar.Approximate ? '○' : '┫';
        if (!bar.Approximate && bar is { Min: { } left, Max: { } right } && At(left) == At(right))
            cells[At(left)] = '●';
        return new(cells);

        int At(double value) => (int)Math.Round(scale.Position(value) * (width - 1), MidpointRounding.AwayFromZero);
    }

    /// <summary>The ticks' labels, each centred over its place where there is room.</summary>
    public static string Labels(IntervalScale scale, int width)
    {
        var cells = new char[width];
        Array.Fill(cells, ' ');
        var free = 0;
        foreach (var tick in scale.Ticks)
        {
            var place = (int)Math.Round(scale.Position(tick.Value) * (width - 1), MidpointRounding.AwayFromZero);
            var start = Math.Clamp(place - ((tick.Label.Length - 1) / 2), 0, Math.Max(0, width - tick.Label.Length));
            if (start < free || start + tick.Label.Length > width)
                continue;
            tick.Label.CopyTo(cells.AsSpan(start));
            free = start + tick.Label.Length + 1;
        }

        return new(cells);
    }

    /// <summary>The line itself with a mark at each tick.</summary>
    public static string Axis(IntervalScale scale, int width)
    {
        var cells = new char[width];
        Array.Fill(cells, '─');
        foreach (var tick in scale.Ticks)
            cells[(int)Math.Round(scale.Position(tick.Value) * (width - 1), MidpointRounding.AwayFromZero)] = '┬';
        return new(cells);
    }
}
