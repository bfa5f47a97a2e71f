using Rashomon.Language;
using Rashomon.Times;

namespace Rashomon.Tests.Times;

public class TimeAnnotatorTests
{
    [Theory]
    [InlineData("The bridge fell on Tuesday.", "Tuesday")]
    [InlineData("The bridge fell on Tuesday, May 28, 2019, at dawn.", "Tuesday, May 28, 2019")]
    [InlineData("It opened on 28 May 2019 and closed on the 3rd of June.", "28 May 2019|the 3rd of June")]
    [InlineData("It opened on 2019-05-28 and on 5/29/2019.", "2019-05-28|5/29/2019")]
    [InlineData("The fair runs May 3-5 in Ostrel.", "May 3-5")]
    [InlineData("Sales rose in Sept. and fell in Oct. 2011.", "Sept.|Oct. 2011")]
    [InlineData("In early May and late last week it rained.", "early May|late last week")]
    [InlineData("By the end of 2015 and by year's end the mine will close.", "the end of 2015|year's end")]
    [InlineData("It came two weeks ago, not a day earlier.", "two weeks ago|a day earlier")]
    [InlineData("The 1998-99 war and the 1998-1999 truce.", "1998-99|1998-1999")]
    [InlineData("Between 2008 and 2011 the port grew.", "Between 2008 and 2011")]
    [InlineData("Since 2008 the mid-1990s plan and the 20th century road lay idle.", "2008|the mid-1990s|the 20th century")]
    [InlineData("The second half of 2012 beat the third quarter.", "The second half of 2012|the third quarter")]
    [InlineData("He called at 4:45 p. m. EST, then at 11 a.m. and at noon Friday.", "4:45 p. m. EST|11 a.m.|noon Friday")]
    [InlineData("She left Saturday morning and came back last night.", "Saturday morning|last night")]
    [InlineData("For 10 days, in a four-day march, over the past two years.", "10 days|four-day|the past two years")]
    [InlineData("It meets every Friday and reports daily.", "every Friday|daily")]
    [InlineData("Easter 2018 came before last Christmas.", "Easter 2018|last Christmas")]
    public void Annotate_TimeWords_FindsThem(string text, string expected) => Found(text).ShouldBe(expected);

    [Theory]
    [InlineData("About 2,000 people came, and 2000 people stayed.")]
    [InlineData("It costs 2008 dollars, or $1999, for 1950 miles.")]
    [InlineData("The 18-year-old and a woman aged 52 were hurt; she is 30 years old.")]
    [InlineData("A 24-30 foot boat in room 2011 on Flight 1984.")]
    [InlineData("They may march on the town, and it may spring a leak or fall.")]
    [InlineData("Orla May said Mr. March and April Fenn came second.")]
    [InlineData("The second man took a quarter of it; the team won the second half 3-2.")]
    [InlineData("He won 21-14, 6:3 and 14:05.")]
    [InlineData("No. 1998 of about 1990 workers spoke.")]
    [InlineData("She is in her 30s.")]
    [InlineData("Two thousand soldiers are on their way to the valley.")]
    public void Annotate_NumbersAndNames_FindsNoTime(string text) => Found(text).ShouldBe("");

    [Theory]
    [InlineData("Since 2008 it stood.", TimeBound.Since)]
    [InlineData("By 2008 it stood.", TimeBound.By)]
    [InlineData("Until 2008 it stood.", TimeBound.Until)]
    [InlineData("Before 2008 it stood.", TimeBound.Before)]
    [InlineData("After 2008 it stood.", TimeBound.After)]
    [InlineData("In 2008 it stood.", TimeBound.Within)]
    public void Annotate_Preposition_BoundsTheTime(string text, TimeBound bound)
    {
        var time = Layer(text).Expressions.ShouldHaveSingleItem();
        time.Text.ShouldBe("2008");
        time.Bound.ShouldBe(bound);
    }

    [Theory]
    [InlineData("In early May it stood.", TimeModifier.Start)]
    [InlineData("In mid-May it stood.", TimeModifier.Mid)]
    [InlineData("At the end of May it stood.", TimeModifier.End)]
    [InlineData("It stood around 2008.", TimeModifier.Approximate)]
    [InlineData("It stood for nearly two years.", TimeModifier.LessThan)]
    [InlineData("It stood for more than two years.", TimeModifier.MoreThan)]
    public void Annotate_NarrowingWords_GiveTheModifier(string text, TimeModifier modifier) =>
        Layer(text).Expressions.ShouldHaveSingleItem().Modifier.ShouldBe(modifier);

    [Theory]
    [InlineData("")]
    [InlineData("- - -- 1-1-1-1-1-1 ''''' 99999999999999999999999 of of the the the")]
    [InlineData("9999-99-99 0000-00-00 31/31/9999 February 31, 2001 last next this the a about nearly")]
    [InlineData("1500 years ago, 9999999 years ago, 99999999999999999999999999999999 weeks later")]
    public void Annotate_OddText_SpansStayInOrderAndResolve(string text)
    {
        var document = Some.Document(text, new TokenAnnotator(), new TimeAnnotator());
        var end = 0;
        foreach (var time in document.Get<TimeLayer>().Expressions)
        {
            time.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            time.Text.ShouldBe(document.TextOf(time.Span));
            end = time.Span.End;
        }

        TimeResolver.Resolve(document).Times.Length.ShouldBe(document.Get<TimeLayer>().Expressions.Length);
    }

    private static TimeLayer Layer(string text) => Some.Document(text, new TokenAnnotator(), new TimeAnnotator()).Get<TimeLayer>();

    private static string Found(string text) => string.Join('|', Layer(text).Expressions.Select(time => time.Text));
}
