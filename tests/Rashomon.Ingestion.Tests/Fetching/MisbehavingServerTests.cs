using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Rashomon.Ingestion.Fetching;
using Rashomon.Ingestion.Tests.Warc;

namespace Rashomon.Ingestion.Tests.Fetching;

public sealed class MisbehavingServerTests
{
    private static readonly FetchOptions Patient = SomeFetch.Options with { Timeout = TimeSpan.FromHours(2), MaxRetries = 2 };

    [Fact]
    public async Task Fetch_SlowDrip_EndsByTheTimeLimit()
    {
        await using var server = new LocalServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n"u8.ToArray(), cancellation);
            while (true)
            {
                await stream.WriteAsync("a"u8.ToArray(), cancellation);
                await Task.Delay(20, cancellation);
            }
        });

        (await SomeFetch.Get(server.Address, SomeFetch.Options with { Timeout = TimeSpan.FromMilliseconds(400) })).Code().ShouldBe(DiagnosticCodes.FetchTimedOut);
    }

    [Fact]
    public async Task Fetch_ServerThatSaysNothing_EndsByTheTimeLimit()
    {
        await using var server = new LocalServer((_, _, cancellation) => Task.Delay(Timeout.Infinite, cancellation));

        (await SomeFetch.Get(server.Address, SomeFetch.Options with { Timeout = TimeSpan.FromMilliseconds(400) })).Code().ShouldBe(DiagnosticCodes.FetchTimedOut);
    }

    [Fact]
    public async Task Fetch_EndlessBody_EndsByTheSizeLimit()
    {
        await using var server = new LocalServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), cancellation);
            var block = new byte[64 * 1024];
            while (true)
                await stream.WriteAsync(block, cancellation);
        });

        (await SomeFetch.Get(server.Address, SomeFetch.Options with { MaxBytes = 500_000 })).Code().ShouldBe(DiagnosticCodes.FetchTooLarge);
    }

    [Fact]
    public async Task Fetch_EndlessHead_EndsByTheSizeLimit()
    {
        await using var server = new LocalServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n"u8.ToArray(), cancellation);
            while (true)
                await stream.WriteAsync(Encoding.ASCII.GetBytes("X-Field: " + new string('a', 1000) + "\r\n"), cancellation);
        });

        (await SomeFetch.Get(server.Address)).Code().ShouldBe(DiagnosticCodes.FetchTooLarge);
    }

    [Theory]
    [InlineData("gzip", DiagnosticCodes.DecompressionBomb)]
    [InlineData("br", DiagnosticCodes.DecompressionBomb)]
    [InlineData("rot13", DiagnosticCodes.FetchFailed)]
    public async Task Fetch_BodyThatInflatesBeyondReason_IsRefused(string encoding, string code)
    {
        var body = encoding == "br" ? SomeWarc.Brotli(new byte[30_000_000]) : SomeWarc.Gzip(new byte[30_000_000]);
        await using var server = new LocalServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}\r\nContent-Length: {body.Length}\r\n\r\n"), cancellation);
            await stream.WriteAsync(body, cancellation);
        });

        (await SomeFetch.Get(server.Address)).Code().ShouldBe(code);
    }

    [Fact]
    public async Task Fetch_CompressedPage_IsInflated()
    {
        var body = SomeWarc.Gzip("<p>Fog.</p>"u8.ToArray());
        await using var server = new LocalServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: {body.Length}\r\n\r\n"), cancellation);
            await stream.WriteAsync(body, cancellation);
        });

        Encoding.UTF8.GetString((await SomeFetch.Get(server.Address)).Bytes.AsSpan()).ShouldBe("<p>Fog.</p>");
    }

    [Fact]
    public async Task Fetch_RedirectsInACircle_End()
    {
        await using var server = LocalServer.Of(("/a", LocalServer.Redirect("/b")), ("/b", LocalServer.Redirect("/a")));

        (await SomeFetch.Get(server.Address + "/a")).Code().ShouldBe(DiagnosticCodes.TooManyRedirects);
        server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Fetch_RedirectsWithoutEnd_End()
    {
        var count = 0;
        await using var server = new LocalServer((_, stream, cancellation) => stream.WriteAsync(Encoding.ASCII.GetBytes(LocalServer.Redirect("/" + Interlocked.Increment(ref count))), cancellation).AsTask());

        (await SomeFetch.Get(server.Address + "/a")).Code().ShouldBe(DiagnosticCodes.TooManyRedirects);
        server.Requests.Count.ShouldBe(11);
    }

    [Fact]
    public async Task Fetch_BodyShorterThanItsLength_IsNoPage()
    {
        await using var server = LocalServer.Of(("/a", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<p>Fog"));

        (await SomeFetch.Get(server.Address + "/a")).Code().ShouldBe(DiagnosticCodes.FetchFailed);
    }

    [Fact]
    public async Task Fetch_BodyLongerThanItsLength_IsCutThere()
    {
        await using var server = LocalServer.Of(("/a", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 11\r\n\r\n<p>Fog.</p><p>and more that was not promised</p>"));

        Encoding.UTF8.GetString((await SomeFetch.Get(server.Address + "/a")).Bytes.AsSpan()).ShouldBe("<p>Fog.</p>");
    }

    [Fact]
    public async Task Fetch_LengthThatSaysTooMuch_IsNotRead()
    {
        await using var server = LocalServer.Of(("/a", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999999999\r\n\r\n"));

        (await SomeFetch.Get(server.Address + "/a")).Code().ShouldBe(DiagnosticCodes.FetchTooLarge);
    }

    [Fact]
    public async Task Fetch_CertificateOfNobody_IsNotTrusted()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        await using var server = new LocalServer((_, stream, cancellation) => stream.WriteAsync(Encoding.ASCII.GetBytes(LocalServer.Page("here")), cancellation).AsTask(), certificate);

        (await SomeFetch.Get(server.Address)).Code().ShouldBe(DiagnosticCodes.TlsFailure);
    }

    [Fact]
    public async Task Fetch_TooManyRequests_WaitsAsLongAsAsked()
    {
        var count = 0;
        await using var server = new LocalServer((_, stream, cancellation) => stream.WriteAsync(Encoding.ASCII.GetBytes(
            Interlocked.Increment(ref count) < 2 ? "HTTP/1.1 429 Slow\r\nRetry-After: 7\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" : LocalServer.Page("here")), cancellation).AsTask());
        var clock = new JumpingClock();

        (await SomeFetch.Get(server.Address, Patient, clock)).Outcome.ShouldBe(FetchOutcome.Fetched);
        clock.Waits.ShouldBe([TimeSpan.FromSeconds(7)]);
    }

    [Fact]
    public async Task Fetch_RetryAfterAsADate_WaitsUntilThen()
    {
        var count = 0;
        await using var server = new LocalServer((_, stream, cancellation) => stream.WriteAsync(Encoding.ASCII.GetBytes(
            Interlocked.Increment(ref count) < 2 ? "HTTP/1.1 503 No\r\nRetry-After: Fri, 09 May 2031 12:00:20 GMT\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" : LocalServer.Page("here")), cancellation).AsTask());
        var clock = new JumpingClock();

        (await SomeFetch.Get(server.Address, Patient, clock)).Outcome.ShouldBe(FetchOutcome.Fetched);
        clock.Waits.ShouldBe([TimeSpan.FromSeconds(20)]);
    }

    [Fact]
    public async Task Fetch_ServerThatKeepsFailing_IsAskedThriceWithGrowingWaits()
    {
        await using var server = LocalServer.Of(("/", "HTTP/1.1 503 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
        var clock = new JumpingClock();

        (await SomeFetch.Get(server.Address, Patient, clock)).Code().ShouldBe(DiagnosticCodes.HttpStatus);
        clock.Waits.ShouldBe([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)]);
        server.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Fetch_RetryAfterBeyondReason_EndsAtOnce()
    {
        await using var server = LocalServer.Of(("/", "HTTP/1.1 429 Slow\r\nRetry-After: 86400\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));

        (await SomeFetch.Get(server.Address, Patient, new JumpingClock())).Code().ShouldBe(DiagnosticCodes.HttpStatus);
        server.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/pdf")]
    [InlineData("video/mp4")]
    public async Task Fetch_WhatIsNoText_IsNotRead(string type)
    {
        await using var server = LocalServer.Of(("/a", $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: 4\r\n\r\nabcd"));

        (await SomeFetch.Get(server.Address + "/a")).Code().ShouldBe(DiagnosticCodes.UnwantedContent);
    }

    [Fact]
    public async Task Fetch_NoHttp_IsSaid()
    {
        await using var server = LocalServer.Of(("/a", "SSH-2.0-something\r\n"));

        (await SomeFetch.Get(server.Address + "/a")).Code().ShouldBe(DiagnosticCodes.FetchFailed);
    }

    [Fact]
    public async Task Fetch_NobodyThere_IsSaid()
    {
        string address;
        await using (var server = LocalServer.Of())
            address = server.Address;

        (await SomeFetch.Get(address)).Code().ShouldBe(DiagnosticCodes.FetchFailed);
    }

    [Fact]
    public async Task Fetch_Cancelled_Throws()
    {
        await using var server = new LocalServer((_, _, cancellation) => Task.Delay(Timeout.Infinite, cancellation));
        using var fetcher = SomeFetch.Fetcher();
        using var stop = new CancellationTokenSource(100);

        await Should.ThrowAsync<OperationCanceledException>(() => fetcher.FetchAsync(server.Address, cancellation: stop.Token));
    }
}
