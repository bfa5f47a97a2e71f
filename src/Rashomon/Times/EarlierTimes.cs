namespace Rashomon.Times;

/// <summary>The times resolved so far in an article, to count "a day earlier" from.</summary>
internal sealed class EarlierTimes
{
    /// <summary>How many sentences back a day is still in the reader's mind.</summary>
    private const int DayWindow = 2;

    /// <summary>How many sentences back a longer unit is: a paragraph or two about one month or quarter.</summary>
    private const int LongWindow = 6;

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

    /// <summary>The nearest time in this sentence or the few before that is at least as exact as <paramref name="unit"/>.</summary>
    public TimeInterval? Near(TimeUnit unit, int sentence)
    {
        var window = unit <= TimeUnit.Day ? DayWindow : LongWindow;
        for (var i = _times.Count - 1; i >= 0 && _times[i].Sentence >= sentence - window; i--)
        {
            if (Length(_times[i].Time.Interval!.Precision) <= unit && _times[i].Time.Expression.Form is not TimeForm.Length)
                return _times[i].Time.Interval;
        }

        return null;
    }

    /// <summary>The first day that the article names: most often that of its happening.</summary>
    public TimeInterval? FirstDay => _firstDay;

    /// <summary>The quarter named last in the sentences just before, not one that was itself counted from another.</summary>
    public TimeInterval? Quarter(int sentence, bool close = false)
    {
        for (var i = _times.Count - 1; i >= 0 && _times[i].Sentence >= sentence - (close ? DayWindow : LongWindow); i--)
        {
            if (_times[i].Time.Expression.Form is TimeForm.PartOfYear { Part: YearPart.Quarter, Choice: not TimeChoice.Last, YearShift: null, Year: null })
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
