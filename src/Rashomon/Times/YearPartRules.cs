using System.Globalization;

namespace Rashomon.Times;

/// <summary>Puts quarters, halves, seasons and ranges of years on the calendar.</summary>
internal static class YearPartRules
{
    /// <summary>A part of a year: the latest that had begun by publication, or the next to end where the clause looks on.</summary>
    public static Resolution Resolve(TimeForm.PartOfYear part, Situation situation)
    {
        if (part.Number == 0)
            return Latest(part, situation);
        if (part.Year is { } written)
            return Make(part.Part, part.Number, written, "as written");
        if (situation.Anchor is not { } anchor)
            return Resolution.Unanchored($"XXXX-{Letters(part.Part, part.Number)}");
        if (part.YearShift is { } shift)
            return Make(part.Part, part.Number, anchor.Year + shift, "year counted from publication");
        var (year, basis) = part.Choice switch
        {
            TimeChoice.Last => (Find(part, anchor, dates => dates.Last < anchor, latest: true), "part of the year: the latest that had ended before publication (\"last\")"),
            TimeChoice.Next => (Find(part, anchor, dates => dates.First > anchor, latest: false), "part of the year: the first to begin after publication (\"next\")"),
            TimeChoice.This => (anchor.Year, "part of the year of publication (\"this\")"),
            _ when situation.Tense == Tense.Future && !Reported(part, anchor) => (Find(part, anchor, dates => dates.Last >= anchor, latest: false), "part of the year: the first that had not ended by publication (future)"),
            _ => (Find(part, anchor, dates => dates.First <= anchor, latest: true), $"part of the year: the latest that had begun by publication ({situation.TenseWords})"),
        };
        return Make(part.Part, part.Number, year, basis);
    }

    /// <summary>Years that are written out.</summary>
    public static Resolution Resolve(TimeForm.Years years)
    {
        var value = TimexValue.Years(years.First, years.Last);
        if (years.First < 1 || years.Last > 9999)
            return new(null, value, "as written");
        var precision = years.Last - years.First == 9 && years.First % 10 == 0 ? TimePrecision.Decade : TimePrecision.Interval;
        return new(TimeInterval.Between(new(years.First, 1, 1), new(years.Last, 12, 31), precision), value, "as written");
    }

    /// <summary>One quarter, half or season.</summary>
    public static Resolution Make(YearPart part, int number, int year, string basis)
    {
        var value = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{Letters(part, number)}");
        if (year is < 1 or > 9998)
            return new(null, value, basis);
        var (first, last) = Dates(part, number, year);
        return new(TimeInterval.Between(first, last, TimePrecision.Season), value, basis);
    }

    /// <summary>"the latest quarter": the last that ended before publication; "the 1988 quarter", "the year-ago quarter": that of the one named before.</summary>
    private static Resolution Latest(TimeForm.PartOfYear part, Situation situation)
    {
        var other = part.Year is not null || part.YearShift is not null || part.Choice == TimeChoice.This;
        if (other && situation.Earlier.Quarter(situation.Sentence) is { } quarter)
            return Make(YearPart.Quarter, ((quarter.FirstDay.Month - 1) / 3) + 1, part.Year ?? (quarter.FirstDay.Year + (part.YearShift ?? 0)), "quarter: the one named before");
        if (part.Year is { } year)
            return new(null, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-QX"), "quarter: not said which");
        if (situation.Anchor is not { } anchor)
            return Resolution.Unanchored("XXXX-QX");
        var ended = anchor.AddMonths(-3);
        return Make(YearPart.Quarter, ((ended.Month - 1) / 3) + 1, ended.Year + (part.YearShift ?? 0), "quarter: the latest that had ended before publication");
    }

    /// <summary>A quarter that has just ended is meant even where the clause looks on: "expects to report a third-quarter loss".</summary>
    private static bool Reported(TimeForm.PartOfYear part, DateOnly anchor)
    {
        if (part.Part != YearPart.Quarter)
            return false;
        var year = Find(part, anchor, dates => dates.Last < anchor, latest: true);
        return anchor.DayNumber - Dates(part.Part, part.Number, year).Last.DayNumber <= 92;
    }

    private static int Find(TimeForm.PartOfYear part, DateOnly anchor, Func<(DateOnly First, DateOnly Last), bool> fits, bool latest)
    {
        for (var i = 0; i < 4; i++)
        {
            var year = latest ? anchor.Year + 1 - i : anchor.Year - 2 + i;
            if (year is > 1 and < 9998 && fits(Dates(part.Part, part.Number, year)))
                return year;
        }

        return anchor.Year;
    }

    private static (DateOnly First, DateOnly Last) Dates(YearPart part, int number, int year)
    {
        var (month, length) = part switch
        {
            YearPart.Quarter => ((number * 3) - 2, 3),
            YearPart.Half => ((number * 6) - 5, 6),
            _ => (number * 3, 3),
        };
        var first = new DateOnly(year, month, 1);
        return (first, first.AddMonths(length).AddDays(-1));
    }

    private static string Letters(YearPart part, int number) => part switch
    {
        YearPart.Quarter => "Q" + number.ToString(CultureInfo.InvariantCulture),
        YearPart.Half => "H" + number.ToString(CultureInfo.InvariantCulture),
        _ => TimexValue.Season(number),
    };
}
