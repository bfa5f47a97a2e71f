using System.Collections.Immutable;
using System.Globalization;

namespace Rashomon.Accounts.Show;

/// <summary>A number line that holds all bars of a plot, with room for those that are open at an end.</summary>
public sealed class IntervalScale
{
    // From this ratio of the greatest to the least value on, equal steps would crush the small values into one spot.
    private const double LogarithmicFrom = 100;

    // Share of the line that is kept free beyond the last bound, for arrows.
    private const double Room = 0.18;

    private IntervalScale(double low, double high, bool logarithmic, ImmutableArray<ScaleTick> ticks)
    {
        Low = low;
        High = high;
        IsLogarithmic = logarithmic;
        Ticks = ticks;
    }

    /// <summary>The value at the line's left end.</summary>
    public double Low { get; }

    /// <summary>The value at the line's right end; greater than <see cref="Low"/>.</summary>
    public double High { get; }

    /// <summary>Whether equal distances are equal ratios; to be said beside the plot.</summary>
    public bool IsLogarithmic { get; }

    /// <summary>Three to seven round values within the line, ascending.</summary>
    public ImmutableArray<ScaleTick> Ticks { get; }

    /// <summary>Where <paramref name="value"/> stands: 0 is the left end, 1 the right; values beyond the line stand at its ends.</summary>
    public double Position(double value)
    {
        var place = IsLogarithmic
            ? Math.Log(Math.Max(value, Low) / Low) / Math.Log(High / Low)
            : (value - Low) / (High - Low);
        return Math.Clamp(place, 0, 1);
    }

    /// <summary>The line for figures; null where no bar has a bound.</summary>
    public static IntervalScale? Of(IEnumerable<IntervalBar> bars)
    {
        var all = bars.ToList();
        var values = Bounds(all);
        if (values.Count == 0)
            return null;
        var (low, high) = (values.Min(), values.Max());
        var whole = all.TrueForAll(bar => bar.Whole);
        if (low > 0 && high / low >= LogarithmicFrom)
            return Logarithmic(low, high);
        (low, high) = Padded(low, high, whole, all);
        return new(low, high, logarithmic: false, [.. LinearTicks(low, high, whole, FigureText.Short)]);
    }

    /// <summary>The line for days, counted as <see cref="DateOnly.DayNumber"/>; null where no bar has a bound.</summary>
    public static IntervalScale? OfDays(IEnumerable<IntervalBar> bars)
    {
        var values = Bounds([.. bars]);
        if (values.Count == 0)
            return null;
        var (low, high) = (values.Min(), values.Max());
        var margin = Math.Max(1, (high - low) * 0.1);
        (low, high) = (Math.Max(low - margin, 0), Math.Min(high + margin, DateOnly.MaxValue.DayNumber));
        return new(low, high, logarithmic: false, [.. LinearTicks(low, high, whole: true, day => DayLabel(day, high - low))]);
    }

    private static List<double> Bounds(List<IntervalBar> bars) =>
    [
        .. bars.SelectMany(bar => new[] { bar.SoftMin, bar.Min, bar.Max, bar.SoftMax })
            .OfType<double>()
            .Where(double.IsFinite),
    ];

    private static (double Low, double High) Padded(double low, double high, bool whole, List<IntervalBar> bars)
    {
        var span = high > low ? high - low : Math.Max(Math.Abs(high), 1);
        var openLeft = bars.Exists(bar => bar.Min is null && bar.Max is not null);

        // A line from 0 keeps sizes comparable; it is given up only where it would crush the differences.
        var start = low >= 0 && (openLeft || span >= high * 0.25 || high <= 12) ? 0 : low - (span * Room);
        if (low >= 0)
            start = Math.Max(start, 0);
        var end = high + ((high > start ? high - start : 1) * Room);
        return (start, whole ? Math.Max(end, start + 1 + Room) : end);
    }

    private static IntervalScale Logarithmic(double low, double high)
    {
        var first = (int)Math.Floor(Math.Log10(low));
        var last = (int)Math.Ceiling(Math.Log10(high * 1.5));
        var step = Math.Max(1, (last - first) / 5);
        var ticks = new List<ScaleTick>();
        for (var power = first; power <= last; power += step)
            ticks.Add(new(Math.Pow(10, power), FigureText.Short(Math.Pow(10, power))));
        return new(Math.Pow(10, first), Math.Pow(10, last), logarithmic: true, [.. ticks]);
    }

    private static IEnumerable<ScaleTick> LinearTicks(double low, double high, bool whole, Func<double, string> label)
    {
        var step = RoundStep((high - low) / 5);
        if (whole)
            step = Math.Max(1, step);
        for (var index = (long)Math.Ceiling(low / step); index * step <= high; index++)
            yield return new(index * step, label(index * step));
    }

    private static double RoundStep(double raw)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        return (raw / power) switch
        {
            <= 1 => power,
            <= 2 => 2 * power,
            <= 5 => 5 * power,
            _ => 10 * power,
        };
    }

    private static string DayLabel(double day, double days)
    {
        var format = days switch { < 300 => "d MMM", < 3000 => "MMM yyyy", _ => "yyyy" };
        return DateOnly.FromDayNumber((int)day).ToString(format, CultureInfo.InvariantCulture);
    }
}
