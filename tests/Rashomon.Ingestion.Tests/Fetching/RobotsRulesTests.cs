using Rashomon.Ingestion.Fetching;

namespace Rashomon.Ingestion.Tests.Fetching;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: rashomon\nDisallow: /x\n\nUser-agent: *\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Rashomon/2.0\nAllow: /", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: rashomon\nDisallow: /a", "/a", false)]
    [InlineData("user-AGENT : *  # all\n  DISALLOW : /a # this", "/ab", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/aXbYcZ", false)]
    [InlineData("User-agent: *\nDisallow: /$", "/", false)]
    [InlineData("User-agent: *\nDisallow: /$", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /caf%C3%A9", "/café", false)]
    [InlineData("User-agent: *\nDisallow: /%61b", "/ab", false)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    public void Allows_Rule_DecidesAsTheRfcSays(string file, string path, bool allowed) => RobotsRules.Parse(file, "Rashomon").Allows(path).ShouldBe(allowed);

    [Fact]
    public void Delay_OfTheOwnGroup_IsTaken() =>
        RobotsRules.Parse("User-agent: *\nCrawl-delay: 9\n\nUser-agent: rashomon\nCrawl-delay: 2.5", "Rashomon").Delay.ShouldBe(TimeSpan.FromSeconds(2.5));

    [Fact]
    public void Allows_PatternOfManyStars_EndsSoon()
    {
        var pattern = "/" + string.Concat(Enumerable.Repeat("*a", 500)) + "b";
        var time = System.Diagnostics.Stopwatch.StartNew();

        RobotsRules.Parse("User-agent: *\nDisallow: " + pattern, "Rashomon").Allows("/" + new string('a', 2000)).ShouldBeTrue();

        time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }
}
