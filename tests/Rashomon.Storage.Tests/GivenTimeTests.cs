using System.Globalization;

namespace Rashomon.Storage.Tests;

/// <summary>Times as people give them.</summary>
public sealed class GivenTimeTests
{
    [Theory]
    [InlineData("2031", "2031-01-01T00:00:00Z", "2031-12-31T23:59:59Z")]
    [InlineData("2031-02", "2031-02-01T00:00:00Z", "2031-02-28T23:59:59Z")]
    [InlineData("2031-05-28", "2031-05-28T00:00:00Z", "2031-05-28T23:59:59Z")]
    [InlineData("2031-05-28T14:00", "2031-05-28T14:00:00Z", "2031-05-28T14:00:00Z")]
    [InlineData("2031-05-28T14:00+02:00", "2031-05-28T12:00:00Z", "2031-05-28T12:00:00Z")]
    public void StartAndEnd_OfATime_AreItsBounds(string text, string start, string end)
    {
        GivenTime.Start(text).ShouldBe(DateTimeOffset.Parse(start, CultureInfo.InvariantCulture));
        GivenTime.End(text).ShouldBe(DateTimeOffset.Parse(end, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("9999")]
    [InlineData("2031-13")]
    [InlineData("0000")]
    public void Start_OfNoTime_IsNone(string text) => GivenTime.Start(text).ShouldBeNull();
}
