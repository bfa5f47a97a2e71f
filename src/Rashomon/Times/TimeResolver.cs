using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Times;

/// <summary>
/// Puts an article's time expressions on the calendar: a step after annotation, so that it can be done again once a better anchor is known
/// (an article without a date takes the story's). The rules, in the order in which they are tried, are in <c>docs/times.md</c>.
/// </summary>
/// <remarks>
/// A weekday is the latest one not after publication, the next one where the clause looks on; a month or day without its year is the nearest in the tense's
/// direction; "last November" is the latest wholly before publication's month; "a day earlier" is counted from the nearest date named in this sentence or the
/// two before, else from the first day that the article names, else from publication. An interval is always that of the whole unit: "early May" is May.
/// Clock times are those of the place; time zones are not converted.
/// </remarks>
public static class TimeResolver
{
    /// <summary>Resolves the <see cref="TimeLayer"/> of a document against its own publication or dateline.</summary>
    /// <param name="document">With a <see cref="TokenLayer"/> and a <see cref="TimeLayer"/>.</param>
    public static ResolvedTimes Resolve(AnnotatedDocument document) => Resolve(document, TimeAnchor.Of(document.Article));

    /// <summary>Resolves the <see cref="TimeLayer"/> of a document.</summary>
    /// <param name="document">With a <see cref="TokenLayer"/> and a <see cref="TimeLayer"/>.</param>
    /// <param name="anchor">What relative times are counted from; null where nothing is known: they then stay without an interval.</param>
    public static ResolvedTimes Resolve(AnnotatedDocument document, TimeAnchor? anchor)
    {
        var tokens = document.Get<TokenLayer>();
        var earlier = new EarlierTimes();
        var times = ImmutableArray.CreateBuilder<ResolvedTime>();
        var (current, words) = (-1, (TimeWords?)null);
        foreach (var expression in document.Get<TimeLayer>().Expressions)
        {
            var sentence = tokens.SentenceOf(tokens.TokenAt(expression.Span.Start));
            if (words is null || sentence != current)
                (current, words) = (sentence, TimeWords.Of(document.Text, tokens, tokens.Sentences[sentence]));
            var tense = TenseReader.TenseOf(words, words.At(expression.Span.Start), words.At(expression.Span.End));
            if (tense == Tense.Unknown && expression.Bound is TimeBound.Until or TimeBound.By)
                tense = Tense.Future;
            var resolution = Resolve(expression.Form, expression, new(anchor?.Day, tense, sentence, earlier));
            var time = new ResolvedTime(expression, resolution.Interval, resolution.Value, resolution.Basis);
            times.Add(time);
            earlier.Add(time, sentence);
        }

        return new(anchor, times.ToImmutable());
    }

    private static Resolution Resolve(TimeForm form, TimeExpression expression, Situation situation) => form switch
    {
        TimeForm.Calendar date => CalendarRules.Resolve(date, situation),
        TimeForm.DayRange range => CalendarRules.Resolve(range, situation),
        TimeForm.Weekday weekday => CalendarRules.Resolve(weekday, situation),
        TimeForm.Holiday holiday => CalendarRules.Resolve(holiday, situation),
        TimeForm.PartOfYear part => YearPartRules.Resolve(part, situation),
        TimeForm.Years years => YearPartRules.Resolve(years),
        TimeForm.Shift shift => ShiftRules.Resolve(shift, situation),
        TimeForm.Length length => ShiftRules.Resolve(length, situation),
        TimeForm.OnDay time => OnDay(time, expression, situation),
        TimeForm.Vague vague => new(null, vague.Direction switch { < 0 => "PAST_REF", 0 => "PRESENT_REF", _ => "FUTURE_REF" }, "no date meant"),
        TimeForm.Recurring recurring => new(null, recurring.Value, "recurring"),
        _ => throw new InvalidOperationException($"No rule for {form.GetType().Name}."),
    };

    private static Resolution OnDay(TimeForm.OnDay time, TimeExpression expression, Situation situation)
    {
        var suffix = time.Clock is { } clock ? clock.ToString("'T'HH:mm", CultureInfo.InvariantCulture) : "T" + TimexValue.Part(time.Part);
        var day = time.Day is { } form ? Resolve(form, expression, situation)
            : ShiftRules.Origin(TimeUnit.Day, situation) is var (origin, basis) ? CalendarRules.Day(origin, "day: " + basis)
            : Resolution.Unanchored("XXXX-XX-XX");
        if (day.Interval is not { } interval)
            return day with { Value = day.Value + suffix };
        if (time.Clock is not { } at)
            return day with { Value = day.Value + suffix };
        // News puts "midnight Friday" at the end of Friday.
        if (at == TimeOnly.MinValue && expression.Text.Contains("midnight", StringComparison.OrdinalIgnoreCase) && interval.Start < DateTime.MaxValue.AddDays(-2))
            return new(Instant(interval.Start.AddDays(1)), day.Value + "T24:00", day.Basis + "; midnight ends the day");
        return new(Instant(interval.FirstDay.ToDateTime(at)), day.Value + suffix, day.Basis);
    }

    private static TimeInterval Instant(DateTime time) => new(time, time, TimePrecision.Instant);
}
