using Rashomon.Ingestion.Feeds;

namespace Rashomon.Ingestion.Tests.Feeds;

public sealed class FeedDatesTests
{
    [Theory]
    [InlineData("Tue, 06 May 2031 14:05:00 GMT", "2031-05-06T14:05:00Z")]
    [InlineData("Tue, 6 May 2031 14:05 +0530", "2031-05-06T14:05:00+05:30")]
    [InlineData("06 May 31 14:05:09 EST", "2031-05-06T14:05:09-05:00")]
    [InlineData("Tuesday, 06 May 2031 14:05:00 -08:00", "2031-05-06T14:05:00-08:00")]
    [InlineData("Mon, 06 May 2031 14:05:00 Z", "2031-05-06T14:05:00Z")]
    [InlineData("Tue, 6 Sept 2031 2:05 pm PDT", "2031-09-06T14:05:00-07:00")]
    [InlineData("Tue, 06 May 2031", "2031-05-06")]
    [InlineData("Tue, 06 May 2031 14:05:00 GMT (Greenwich)", "2031-05-06T14:05:00Z")]
    [InlineData("2031-05-06T14:05:00.123+02:00", "2031-05-06T14:05:00+02:00")]
    [InlineData("2031-05-06 14:05:00", "2031-05-06T14:05:00")]
    [InlineData("20310506T140500Z", "2031-05-06T14:05:00Z")]
    [InlineData("May 6, 2031", "2031-05-06")]
    public void Parse_FormInUse_IsRead(string text, string expected) => FeedDates.Parse(text, "feed")?.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("31 Feb 2031 10:00:00 GMT")]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("2031-13-45")]
    [InlineData("99999999999999999999")]
    public void Parse_NoDate_IsNotGuessed(string text) => FeedDates.Parse(text, "feed").ShouldBeNull();
}
