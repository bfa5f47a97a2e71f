namespace Rashomon.Times;

/// <summary>What a time expression says before it is put on the calendar. A closed set: every form is nested here.</summary>
public abstract record TimeForm
{
    private protected TimeForm()
    {
    }

    /// <summary>A year, month or day, perhaps without its year or month.</summary>
    /// <param name="Year">The year, if written.</param>
    /// <param name="Month">1 to 12; null for a whole year.</param>
    /// <param name="Day">1 to 31; null for a whole month.</param>
    /// <param name="Choice">Which of the months or days of that name.</param>
    /// <param name="YearShift">Years from the publication's, where the words say: "in May last year" is -1.</param>
    public sealed record Calendar(int? Year, int? Month, int? Day, TimeChoice Choice = TimeChoice.Open, int? YearShift = null) : TimeForm;

    /// <summary>The days from one calendar date to another: "May 3-5".</summary>
    /// <param name="First">The first day.</param>
    /// <param name="Last">The last day.</param>
    public sealed record DayRange(Calendar First, Calendar Last) : TimeForm;

    /// <summary>A day of the week.</summary>
    /// <param name="Day">Which.</param>
    /// <param name="Choice">Of which week.</param>
    public sealed record Weekday(DayOfWeek Day, TimeChoice Choice = TimeChoice.Open) : TimeForm;

    /// <summary>A quarter, half or season.</summary>
    /// <param name="Part">How the year is divided.</param>
    /// <param name="Number">From 1; 0 for the latest quarter.</param>
    /// <param name="Year">The year, if written.</param>
    /// <param name="YearShift">Years from the publication's, where the words say.</param>
    /// <param name="Choice">Which of the parts of that name.</param>
    public sealed record PartOfYear(YearPart Part, int Number, int? Year = null, int? YearShift = null, TimeChoice Choice = TimeChoice.Open) : TimeForm;

    /// <summary>A holiday that the calendar fixes.</summary>
    /// <param name="Name">Its name in lower case, as in the list of <c>docs/times.md</c>.</param>
    /// <param name="Year">The year, if written.</param>
    /// <param name="Choice">Of which year.</param>
    public sealed record Holiday(string Name, int? Year = null, TimeChoice Choice = TimeChoice.Open) : TimeForm;

    /// <summary>Whole years, a decade or a century.</summary>
    /// <param name="First">The first year.</param>
    /// <param name="Last">The last year, included.</param>
    public sealed record Years(int First, int Last) : TimeForm;

    /// <summary>A unit some way off.</summary>
    /// <param name="Unit">The unit that is meant, and how exact it is.</param>
    /// <param name="Count">How many units later; negative for earlier; 0 for "this" and "that".</param>
    /// <param name="Origin">From where it is counted.</param>
    /// <param name="Counted">Whether the words count ("a year ago") rather than name ("last year").</param>
    public sealed record Shift(TimeUnit Unit, decimal Count, TimeOrigin Origin, bool Counted = false) : TimeForm;

    /// <summary>A length of time.</summary>
    /// <param name="Unit">The unit.</param>
    /// <param name="Count">How many; null where the words do not say ("several").</param>
    /// <param name="Reach">-1 up to the publication ("the past two years"), 1 from it on, 0 anywhere.</param>
    public sealed record Length(TimeUnit Unit, decimal? Count, int Reach = 0) : TimeForm;

    /// <summary>A time or part of a day.</summary>
    /// <param name="Day">The day's own form; null where the text around gives it.</param>
    /// <param name="Clock">The time of day, if written.</param>
    /// <param name="Part">The part of the day, if named.</param>
    public sealed record OnDay(TimeForm? Day, TimeOnly? Clock, DayPart Part = DayPart.None) : TimeForm;

    /// <summary>The past (-1), the present (0) or the future (1) at large: "recently", "now", "soon".</summary>
    /// <param name="Direction">-1, 0 or 1.</param>
    public sealed record Vague(int Direction) : TimeForm;

    /// <summary>A time that comes again: "every Friday".</summary>
    /// <param name="Value">Its TIMEX3 value.</param>
    public sealed record Recurring(string Value) : TimeForm;
}
