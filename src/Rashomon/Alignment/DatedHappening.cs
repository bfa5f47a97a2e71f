using System.Collections.Immutable;
using Rashomon.Claims;
using Rashomon.Times;

namespace Rashomon.Alignment;

/// <summary>Something that a report says when it was: a clause, or a noun such as "declaration" within one.</summary>
/// <param name="Claim">The claim whose words hold the date.</param>
/// <param name="Time">When.</param>
/// <param name="Words">The words of the date.</param>
/// <param name="At">Where the words start in the article.</param>
internal sealed record DatedHappening(StoryClaim Claim, TimeInterval Time, string Words, int At)
{
    /// <summary>Whether the date is soft ("around noon").</summary>
    public bool IsApproximate { get; init; }

    /// <summary>What the date belongs to, with the verbs that it derives from: "declaration" and "declare".</summary>
    public required ImmutableArray<string> Predicates { get; init; }

    /// <summary>Event type of the predicate, if known.</summary>
    public EventType? Type { get; init; }

    /// <summary>Words of those who take part, as small lemmas.</summary>
    public required ImmutableArray<string> Participants { get; init; }

    /// <summary>What the date answers, in the clause's own words; null where they do not allow a question.</summary>
    public string? Asked { get; init; }

    /// <summary>Whether it was in the days before its report.</summary>
    public bool IsNews { get; } = Claim.Day is { } day && Math.Abs(day.DayNumber - Time.FirstDay.DayNumber) <= NewsDays;

    /// <summary>Whether both dates can be meant: they share a day, and hours lie no further apart than their words are soft.</summary>
    public bool Fits(DatedHappening other)
    {
        if (Time.Precision != TimePrecision.Instant || other.Time.Precision != TimePrecision.Instant)
            return Time.Overlaps(other.Time);
        var slack = TimeSpan.FromMinutes(IsApproximate || other.IsApproximate ? SoftMinutes : 0);
        return Time.Start <= other.Time.End + slack && other.Time.Start <= Time.End + slack;
    }

    /// <summary>
    /// Whether two dates that do not fit are surely two: both written out, or weekdays of two names. "Today" and "on Saturday" hang on days of publication that may be wrong, and a bare hour on a day that is guessed.
    /// </summary>
    public bool Contradicts(DatedHappening other)
    {
        if (Fits(other))
            return false;
        if (IsWrittenOut && other.IsWrittenOut)
            return true;
        if (Time.Precision == TimePrecision.Instant && other.Time.Precision == TimePrecision.Instant && Time.FirstDay == other.Time.FirstDay)
            return true;
        return Weekday is { } a && other.Weekday is { } b && a != b && IsNews && other.IsNews;
    }

    /// <summary>Whether a month or a year stands in its words.</summary>
    public bool IsWrittenOut { get; } = Words.Split(' ', '-', '/', ',', '.').Any(word => TimeNames.Month(word.ToLowerInvariant()) > 0 || (word.Length == 4 && word.All(char.IsAsciiDigit)));

    private DayOfWeek? Weekday { get; } = Words.Split(' ', '-', ',', '.').Select(word => TimeNames.Weekday(word.ToLowerInvariant())).FirstOrDefault(day => day is not null);

    private const int SoftMinutes = 45;
    private const int NewsDays = 4;
}
