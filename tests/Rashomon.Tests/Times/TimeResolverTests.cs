using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Times;

namespace Rashomon.Tests.Times;

public class TimeResolverTests
{
    // 2026-03-04 is a Wednesday.
    [Theory]
    [InlineData("The dam broke on Tuesday.", "2026-03-03")]
    [InlineData("The dam broke on Wednesday.", "2026-03-04")]
    [InlineData("The dam broke on Thursday.", "2026-02-26")]
    [InlineData("Quiet streets on Thursday.", "2026-02-26")]
    [InlineData("The council will meet on Thursday.", "2026-03-05")]
    [InlineData("The bill will be signed Monday.", "2026-03-09")]
    [InlineData("The court is to rule on Wednesday.", "2026-03-04")]
    [InlineData("The dam broke last Wednesday.", "2026-02-25")]
    [InlineData("The council meets next Wednesday.", "2026-03-11")]
    [InlineData("The dam broke today.", "2026-03-04")]
    [InlineData("The dam broke yesterday.", "2026-03-03")]
    [InlineData("The dam will be mended tomorrow.", "2026-03-05")]
    [InlineData("The dam broke the day before yesterday.", "2026-03-02")]
    [InlineData("The dam broke on Feb. 28.", "2026-02-28")]
    [InlineData("The dam broke on December 30.", "2025-12-30")]
    [InlineData("The fair will open on January 10.", "2027-01-10")]
    [InlineData("The dam broke 10 days ago.", "2026-02-22")]
    [InlineData("The dam broke on 28 May 2019.", "2019-05-28")]
    [InlineData("The dam broke on Christmas Eve.", "2025-12-24")]
    [InlineData("The fair opened on Easter 2018.", "2018-04-01")]
    [InlineData("The fair opened on Thanksgiving.", "2025-11-27")]
    [InlineData("We wrote to them on the first of February.", "2026-02-01")]
    [InlineData("The captives come home on the twenty-second of March.", "2026-03-22")]
    [InlineData("The vote had been set for October 4.", "2026-10-04")]
    [InlineData("The host has booked the hall for 15 December.", "2026-12-15")]
    [InlineData("The host later moved the meeting to January 20.", "2027-01-20")]
    [InlineData("The talks were to begin on Friday.", "2026-03-06")]
    [InlineData("The burials begin on Thursday.", "2026-03-05")]
    [InlineData("The mayor announced mourning from Sunday.", "2026-03-08")]
    public void Resolve_Day_GivesIt(string text, string day)
    {
        var time = Single(text);
        time.Value.ShouldBe(day);
        time.Interval!.Precision.ShouldBe(TimePrecision.Day);
        time.Interval.StartText.ShouldBe(day);
        time.Interval.EndText.ShouldBe(day);
    }

    [Theory]
    [InlineData("The dam broke last month.", "2026-02-01", "2026-02-28", TimePrecision.Month)]
    [InlineData("The dam broke a month ago.", "2026-02-01", "2026-02-28", TimePrecision.Month)]
    [InlineData("The dam broke earlier this month.", "2026-03-01", "2026-03-31", TimePrecision.Month)]
    [InlineData("The dam broke in November.", "2025-11-01", "2025-11-30", TimePrecision.Month)]
    [InlineData("The dam broke last March.", "2025-03-01", "2025-03-31", TimePrecision.Month)]
    [InlineData("The dam broke last November.", "2025-11-01", "2025-11-30", TimePrecision.Month)]
    [InlineData("The dam broke in May last year.", "2025-05-01", "2025-05-31", TimePrecision.Month)]
    [InlineData("The dam will open in May.", "2026-05-01", "2026-05-31", TimePrecision.Month)]
    [InlineData("The dam broke last year.", "2025-01-01", "2025-12-31", TimePrecision.Year)]
    [InlineData("The dam broke in 2008.", "2008-01-01", "2008-12-31", TimePrecision.Year)]
    [InlineData("A 2008 declaration.", "2008-01-01", "2008-12-31", TimePrecision.Year)]
    [InlineData("The mill was built four and a half years ago.", "2021-01-01", "2021-12-31", TimePrecision.Year)]
    [InlineData("By the end of the year it will close.", "2026-01-01", "2026-12-31", TimePrecision.Year)]
    [InlineData("The dam broke last week.", "2026-02-23", "2026-03-01", TimePrecision.Interval)]
    [InlineData("The dam broke two weeks ago.", "2026-02-16", "2026-02-22", TimePrecision.Interval)]
    [InlineData("The dam broke early this week.", "2026-03-02", "2026-03-08", TimePrecision.Interval)]
    [InlineData("The dam broke over the weekend.", "2026-02-28", "2026-03-01", TimePrecision.Interval)]
    [InlineData("The 1998-99 war.", "1998-01-01", "1999-12-31", TimePrecision.Interval)]
    [InlineData("The fair ran May 3-5, 2019.", "2019-05-03", "2019-05-05", TimePrecision.Interval)]
    [InlineData("The dam broke in the 1990s.", "1990-01-01", "1999-12-31", TimePrecision.Decade)]
    [InlineData("It will ship in the second half of 2012.", "2012-07-01", "2012-12-31", TimePrecision.Season)]
    [InlineData("Sales fell in the fourth quarter.", "2025-10-01", "2025-12-31", TimePrecision.Season)]
    [InlineData("The dam broke last summer.", "2025-06-01", "2025-08-31", TimePrecision.Season)]
    [InlineData("It grew in the past two years.", "2024-03-04", "2026-03-04", TimePrecision.Interval)]
    public void Resolve_LongerTime_GivesWholeUnit(string text, string start, string end, TimePrecision precision)
    {
        var interval = Single(text).Interval.ShouldNotBeNull();
        (interval.StartText, interval.EndText, interval.Precision).ShouldBe((start, end, precision));
    }

    [Theory]
    [InlineData("The dam broke at 4:45 p. m. on Tuesday.", "2026-03-03T16:45")]
    [InlineData("The dam broke at noon Tuesday.", "2026-03-03T12:00")]
    [InlineData("The dam broke at 9.40 in the morning on Tuesday.", "2026-03-03T09:40")]
    [InlineData("The dam broke at 3.40 on Tuesday afternoon.", "2026-03-03T15:40")]
    [InlineData("The dam broke at ten past nine in the evening on Tuesday.", "2026-03-03T21:10")]
    [InlineData("The dam broke at a quarter to six on Tuesday morning.", "2026-03-03T05:45")]
    [InlineData("The dam broke at about eleven on Tuesday morning.", "2026-03-03T11:00")]
    [InlineData("The dam broke at 9.12 pm on Tuesday.", "2026-03-03T21:12")]
    [InlineData("The dam broke at 23.40 on Tuesday.", "2026-03-03T23:40")]
    [InlineData("The dam broke Tuesday at 11 a.m.", "2026-03-03T11:00")]
    [InlineData("The offer ended at midnight Tuesday.", "2026-03-04T00:00")]
    public void Resolve_ClockTime_GivesInstant(string text, string instant)
    {
        var interval = Single(text).Interval.ShouldNotBeNull();
        interval.Precision.ShouldBe(TimePrecision.Instant);
        interval.StartText.ShouldBe(instant);
        interval.End.ShouldBe(interval.Start);
    }

    [Theory]
    [InlineData("The dam broke Saturday morning.", "2026-02-28TMO")]
    [InlineData("The dam broke last night.", "2026-03-03TNI")]
    [InlineData("The dam broke on the evening of May 28, 2019.", "2019-05-28TEV")]
    [InlineData("It lasted for 10 days.", "P10D")]
    [InlineData("It lasted three hours.", "PT3H")]
    [InlineData("It lasted several years.", "PXY")]
    [InlineData("It grew in the past two years.", "P2Y")]
    [InlineData("It meets every Friday.", "XXXX-WXX-5")]
    [InlineData("It rained recently.", "PAST_REF")]
    [InlineData("The dam broke last week.", "2026-W09")]
    [InlineData("It will ship in the second half of 2012.", "2012-H2")]
    [InlineData("The dam broke in the 1990s.", "199")]
    public void Resolve_AnyTime_GivesTimexValue(string text, string value) => Single(text).Value.ShouldBe(value);

    [Theory]
    [InlineData("The dam broke on Monday. A day earlier, crews had left.", "2026-03-01")]
    [InlineData("The dam broke on May 28, 2019. Two days later it rained.", "2019-05-30")]
    [InlineData("The dam broke on May 28, 2019. It rained the next day.", "2019-05-29")]
    [InlineData("The dam broke on May 28, 2019. Elsewhere it rained that day.", "2019-05-28")]
    [InlineData("The dam broke on May 28, 2019. The following month it rained.", "2019-06")]
    [InlineData("The dam broke on May 28, 2019. Later that year it rained.", "2019")]
    [InlineData("The dam broke on Monday. It rained. It rained. It rained. A day earlier crews had left.", "2026-03-01")]
    [InlineData("The dam broke on Monday. Crews came around noon.", "2026-03-02T12:00")]
    public void Resolve_TimeCountedFromText_UsesDateNamedBefore(string text, string value) =>
        Resolved(text).Times[^1].Value.ShouldBe(value);

    [Fact]
    public void Resolve_NoDateBefore_CountsFromPublication()
    {
        var time = Single("A day earlier, crews had left.");
        time.Value.ShouldBe("2026-03-03");
        time.Basis.ShouldContain("publication");
    }

    [Fact]
    public void Resolve_Weekday_BasisSaysWhy() =>
        Single("The dam broke on Tuesday.").Basis.ShouldBe("weekday: the latest one not after publication (past tense)");

    [Fact]
    public void Resolve_NoAnchor_OnlyWrittenDatesHaveIntervals()
    {
        var document = Some.Document("It broke on Tuesday, in May, and in 2008.", new TokenAnnotator(), new TimeAnnotator());
        var times = TimeResolver.Resolve(document, anchor: null).Times;
        times.Select(time => time.Interval is not null).ShouldBe([false, false, true]);
        times.Select(time => time.Value).ShouldBe(["XXXX-WXX-2", "XXXX-05", "2008"]);
    }

    [Fact]
    public void Resolve_AgainWithOtherAnchor_MovesRelativeTimes()
    {
        var document = Some.Document("It broke yesterday.", new TokenAnnotator(), new TimeAnnotator());
        TimeResolver.Resolve(document, new(new(2026, 1, 1), "story")).Times[0].Value.ShouldBe("2025-12-31");
        TimeResolver.Resolve(document, new(new(2024, 3, 1), "story")).Times[0].Value.ShouldBe("2024-02-29");
    }

    [Fact]
    public void Of_ArticleWithoutPublication_TakesDateline()
    {
        var article = Some.Article("It broke.", published: null) with { Dateline = new("OSTREL", new(2026, 2, 1)) };
        TimeAnchor.Of(article).ShouldBe(new TimeAnchor(new(2026, 2, 1), "dateline"));
        TimeAnchor.Of(article with { Dateline = null }).ShouldBeNull();
    }

    [Fact]
    public void Within_Span_GivesOnlyTimesInside()
    {
        const string text = "It broke on Monday. It broke on Tuesday.";
        Resolved(text).Within(new(20, text.Length)).ShouldHaveSingleItem().Expression.Text.ShouldBe("Tuesday");
    }

    private static ResolvedTime Single(string text) => Resolved(text).Times.ShouldHaveSingleItem();

    private static ResolvedTimes Resolved(string text)
    {
        var article = Some.Article(text, published: "2026-03-04");
        return TimeResolver.Resolve(new AnnotationPipeline(new TokenAnnotator(), new TimeAnnotator()).Annotate(article));
    }
}
