using System.Net;
using Rashomon.Ingestion.Fetching;

namespace Rashomon.Ingestion.Tests.Fetching;

public sealed class PageFetcherTests
{
    [Fact]
    public async Task Fetch_Page_GivesItWithWhatTheServerSays()
    {
        await using var server = LocalServer.Of(("/a", LocalServer.Page("<p>Fog.</p>", "ETag: \"v1\"\r\nLast-Modified: Tue, 06 May 2031 10:00:00 GMT\r\n")));

        var result = await SomeFetch.Get(server.Address + "/a#part");

        result.Outcome.ShouldBe(FetchOutcome.Fetched);
        System.Text.Encoding.UTF8.GetString(result.Bytes.AsSpan()).ShouldBe("<p>Fog.</p>");
        result.Container!.Charset.ShouldBe("utf-8");
        result.Validators.ShouldBe(new("\"v1\"", "Tue, 06 May 2031 10:00:00 GMT"));
        server.Requests.Single().ShouldContain("User-Agent: Rashomon/0.1.0\r\n");
    }

    [Fact]
    public async Task Fetch_KnownContent_AsksOnlyForChanges()
    {
        await using var server = LocalServer.Of(("/a", "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\nConnection: close\r\n\r\n"));

        var result = await SomeFetch.Get(server.Address + "/a", known: new("\"v1\"", "Tue, 06 May 2031 10:00:00 GMT"));

        result.Outcome.ShouldBe(FetchOutcome.NotModified);
        server.Requests.Single().ShouldContain("If-None-Match: \"v1\"");
        server.Requests.Single().ShouldContain("If-Modified-Since: Tue, 06 May 2031 10:00:00 GMT");
    }

    [Fact]
    public async Task Fetch_Redirects_AreFollowedToTheEnd()
    {
        await using var server = LocalServer.Of(("/a", LocalServer.Redirect("/b", 301)), ("/b", LocalServer.Redirect("c?d=1", 308)), ("/c?d=1", LocalServer.Page("here")));

        var result = await SomeFetch.Get(server.Address + "/a");

        result.Url.ShouldBe(server.Address + "/c?d=1");
        result.Container!.Url.ShouldBe(server.Address + "/c?d=1");
    }

    [Theory]
    [InlineData("http://127.0.0.2:1/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::1]:1/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://0x7f.2/")]
    [InlineData("http://2130706434/")]
    public async Task Fetch_RedirectToAPrivateAddress_IsRefused(string target)
    {
        await using var server = LocalServer.Of(("/a", LocalServer.Redirect(target)));

        (await SomeFetch.Get(server.Address + "/a")).Code().ShouldBe(DiagnosticCodes.AddressRefused);
    }

    [Fact]
    public async Task Fetch_NameThatResolvesToAPrivateAddress_IsRefused()
    {
        using var fetcher = SomeFetch.Fetcher(resolve: _ => [IPAddress.Parse("1.1.1.1"), IPAddress.Parse("192.168.7.7")]);

        var result = await fetcher.FetchAsync("http://news.example/", cancellation: TestContext.Current.CancellationToken);

        result.Code().ShouldBe(DiagnosticCodes.AddressRefused);
        result.Diagnostics.Single().Message.ShouldContain("192.168.7.7");
    }

    [Fact]
    public async Task Fetch_OwnMachine_NeedsTheFlag()
    {
        await using var server = LocalServer.Of(("/a", LocalServer.Page("here")));
        using var strict = new PageFetcher(SomeFetch.Options);
        using var lenient = new PageFetcher(SomeFetch.Options with { AllowPrivate = true });

        (await strict.FetchAsync(server.Address + "/a", cancellation: TestContext.Current.CancellationToken)).Code().ShouldBe(DiagnosticCodes.AddressRefused);
        (await lenient.FetchAsync(server.Address + "/a", cancellation: TestContext.Current.CancellationToken)).Outcome.ShouldBe(FetchOutcome.Fetched);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://news.example/a")]
    [InlineData("gopher://news.example/")]
    [InlineData("http://")]
    [InlineData("words")]
    public async Task Fetch_OtherAddress_IsRefused(string address) => (await SomeFetch.Get(address)).Code().ShouldBe(DiagnosticCodes.FetchFailed);

    [Fact]
    public async Task Fetch_RedirectToAFile_IsRefused()
    {
        await using var server = LocalServer.Of(("/a", LocalServer.Redirect("file:///etc/passwd")));

        (await SomeFetch.Get(server.Address + "/a")).Code().ShouldBe(DiagnosticCodes.TooManyRedirects);
    }

    [Fact]
    public async Task Fetch_RobotsThatDisallow_AsksNoMore()
    {
        await using var server = LocalServer.Of(("/robots.txt", LocalServer.Page("User-agent: *\nDisallow: /a\n")), ("/a", LocalServer.Page("here")), ("/b", LocalServer.Page("there")));
        using var fetcher = SomeFetch.Fetcher(SomeFetch.Options with { HeedRobots = true });

        var refused = await fetcher.FetchAsync(server.Address + "/a", cancellation: TestContext.Current.CancellationToken);
        var allowed = await fetcher.FetchAsync(server.Address + "/b", cancellation: TestContext.Current.CancellationToken);

        refused.Code().ShouldBe(DiagnosticCodes.RobotsDisallow);
        allowed.Outcome.ShouldBe(FetchOutcome.Fetched);
        server.Requests.Select(LocalServer.PathOf).ShouldBe(["/robots.txt", "/b"]);
    }

    [Fact]
    public async Task Fetch_RobotsOfARedirectsTarget_AreHeeded()
    {
        await using var server = LocalServer.Of(("/robots.txt", LocalServer.Page("User-agent: *\nDisallow: /b\n")), ("/a", LocalServer.Redirect("/b")), ("/b", LocalServer.Page("here")));

        (await SomeFetch.Get(server.Address + "/a", SomeFetch.Options with { HeedRobots = true })).Code().ShouldBe(DiagnosticCodes.RobotsDisallow);
    }

    [Fact]
    public async Task Fetch_RobotsThatCannotBeAsked_ForbidsAll()
    {
        await using var server = LocalServer.Of(("/robots.txt", "HTTP/1.1 503 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), ("/a", LocalServer.Page("here")));

        (await SomeFetch.Get(server.Address + "/a", SomeFetch.Options with { HeedRobots = true })).Code().ShouldBe(DiagnosticCodes.RobotsDisallow);
    }

    [Fact]
    public async Task Fetch_SameHostAgain_WaitsItsTurn()
    {
        await using var server = LocalServer.Of(("/robots.txt", LocalServer.Page("User-agent: *\nCrawl-delay: 4\n")), ("/a", LocalServer.Page("here")));
        var clock = new JumpingClock();
        using var fetcher = SomeFetch.Fetcher(SomeFetch.Options with { HeedRobots = true, Timeout = TimeSpan.FromHours(2), HostDelay = TimeSpan.FromSeconds(1) }, clock);

        await fetcher.FetchAsync(server.Address + "/a", cancellation: TestContext.Current.CancellationToken);
        await fetcher.FetchAsync(server.Address + "/a", cancellation: TestContext.Current.CancellationToken);

        clock.Waits.ShouldBe([TimeSpan.FromSeconds(4)]);
    }
}
