using Rashomon.Storage.Ingesting;

namespace Rashomon.Storage.Tests.Ingesting;

/// <summary>By what a report is known again.</summary>
public sealed class ReportKeysTests
{
    [Theory]
    [InlineData("https://www.sarrow.example/a/", "http://sarrow.example/a?utm_source=x&fbclid=1#top", true)]
    [InlineData("https://sarrow.example/a?b=2&a=1", "https://sarrow.example/a?a=1&b=2", true)]
    [InlineData("https://sarrow.example/a?id=1", "https://sarrow.example/a?id=2", false)]
    [InlineData("https://sarrow.example/a", "https://other.example/a", false)]
    [InlineData("https://sarrow.example:8080/a", "https://sarrow.example/a", false)]
    public void OfAddress_Two_AreOnePageOrNot(string a, string b, bool same) => (ReportKeys.OfAddress(a) == ReportKeys.OfAddress(b)).ShouldBe(same);

    [Theory]
    [InlineData("https://sarrow.example/")]
    [InlineData("https://sarrow.example/?utm_source=x")]
    [InlineData("mailto:desk@sarrow.example")]
    [InlineData("not an address")]
    public void OfAddress_OfNoPage_IsNone(string address) => ReportKeys.OfAddress(address).ShouldBeNull();
}
