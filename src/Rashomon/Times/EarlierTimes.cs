namespace Rashomon.Times;

/// <summary>The times resolved so far in an article, to count "a day earlier" from.</summary>
internal sealed class EarlierTimes
{
    /// <summary>How many sentences back a date is still in the reader's mind.</summary>
    private const int Window = 2;

    private readonly List<(ResolvedTime Time, int Sentence)> _times = [];
    private TimeInterval? _firstDay;

    /// <summary>Adds the next time in reading order.</summary>
    public void Add(ResolvedTime time, int sentence)
    {
        if (time.Interval is not { } interval)
            return;
        _times.Add((time, sentence));
        if (interval.Precision is TimePrecision.Day or TimePrecision.Instant)
            _firstDay ??= interval;
    }

    /// <summary>The nearest time in this sentence or the two before that is at least as exact as <paramref name="unit"/>.</summary>
    public TimeInterval? Near(TimeUnit unit, int sentence)
    {
        for (var i = _times.Count - 1; i >= 0 && _times[i].Sentence >= sentence - Window; i--)
        {
            if (Length(_times[i].Time.Interval!.Precision) <= unit && _times[i].Time.Expression.Form is not TimeForm.Length)
                return _times[i].Time.Interval;
        }

        return null;
    }

    /// <summary>The first day that the article names: most often that of its happening.</summary>
    public TimeInterval? FirstDay => _firstDay;

    /// <summary>The quarter named last in this sentence or the one before.</summary>
    public TimeInterval? Quarter(int sentence)
    {
        for (var i = _times.Count - 1; i >= 0 && _times[i].Sentence >= sentence - Window; i--)
        {
            if (_times[i].Time.Value.Contains("-Q", StringComparison.Ordinal))
                return _times[i].Time.Interval;
        }

        return null;
    }

    private static TimeUnit Length(TimePrecision precision) => precision switch
    {
        TimePrecision.Instant or TimePrecision.Day => TimeUnit.Day,
        TimePrecision.Month => TimeUnit.Month,
        TimePrecision.Season => TimeUnit.Quarter,
        TimePrecision.Year => TimeUnit.Year,
        TimePrecision.Decade => TimeUnit.Decade,
        _ => TimeUnit.Week,
    };
}
