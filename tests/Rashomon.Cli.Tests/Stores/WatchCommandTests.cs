using System.Net;
using System.Text;
using System.Text.Json;

namespace Rashomon.Cli.Tests.Stores;

/// <summary><c>watch</c> and <c>feeds</c>, against a server of this machine.</summary>
public sealed class WatchCommandTests : IDisposable
{
    private readonly StoreRun _run = new();
    private readonly HttpListener _server = new();
    private readonly string _address;
    private readonly List<string> _asked = [];
    private Func<string> _items = () => Item(1) + Item(2);

    public WatchCommandTests()
    {
        using (var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            _address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        }

        _server.Prefixes.Add(_address);
        _server.Start();
        _ = Task.Run(AnswerAsync);
    }

    public void Dispose()
    {
        _server.Close();
        _run.Dispose();
    }

    [Fact]
    public async Task Watch_Once_TakesNewItemsAndAsksForChangesOnly()
    {
        var list = _run.Write("feeds.opml", $"""<opml version="2.0"><body><outline text="Tarn" xmlUrl="{_address}feed"/><outline text="Gone" xmlUrl="{_address}gone"/></body></opml>""");
        string[] watch = ["watch", list, "--once", "--allow-private"];
        var (code, _, error) = await _run.Run(watch);
        code.ShouldBe(ExitCode.Success, error);
        error.ShouldContain("2 records: 2 kept");

        (await _run.Run(watch)).Error.ShouldContain("not changed");
        _items = () => Item(2) + Item(3);
        (await _run.Run(watch)).Error.ShouldContain("1 record: 1 kept");
        _items = () => Item(8) + Item(9);
        (await _run.Run(watch)).Error.ShouldContain("some may have been missed");

        using var feeds = JsonDocument.Parse(await _run.Good("feeds", "--format", "json"));
        var rows = feeds.RootElement.GetProperty("feeds").EnumerateArray().ToDictionary(feed => feed.GetProperty("title").GetString()!, StringComparer.Ordinal);
        rows["Tarn"].GetProperty("articles").GetInt32().ShouldBe(5);
        rows["Tarn"].GetProperty("gaps").GetInt32().ShouldBe(1);
        rows["Tarn"].GetProperty("successes").GetInt32().ShouldBe(4);
        rows["Gone"].GetProperty("failuresInRow").GetInt32().ShouldBe(4);
        rows["Gone"].GetProperty("lastCode").GetString().ShouldBe(DiagnosticCodes.HttpStatus);
        (await _run.Good("feeds")).ShouldContain("4 failures in a row");
        lock (_asked)
            _asked.Count(ask => ask.EndsWith("if-none-match", StringComparison.Ordinal)).ShouldBe(3);
    }

    private static string Item(int number) =>
        $"<item><guid isPermaLink=\"false\">g{number}</guid><title>Ferry {number} late at Tarn Hollow</title><pubDate>Tue, 06 May 2031 0{number}:00:00 GMT</pubDate><description>The ferry number {number} to Tarn Hollow was {number + 4} hours late on Tuesday since its engine had failed twice, the company's spokeswoman, Ada Renn, told passengers who had waited at the pier since the morning.</description></item>";

    private async Task AnswerAsync()
    {
        while (_server.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _server.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            Answer(context);
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath;
        var known = context.Request.Headers["If-None-Match"];
        lock (_asked)
            _asked.Add(path + (known is null ? "" : " if-none-match"));
        var body = Encoding.UTF8.GetBytes($"<rss version=\"2.0\"><channel><title>Tarn Daily</title>{_items()}</channel></rss>");
        var tag = "\"" + ContentHash.Of(body)[..8] + "\"";
        context.Response.StatusCode = path != "/feed" ? 404 : known == tag ? 304 : 200;
        if (context.Response.StatusCode == 200)
        {
            context.Response.ContentType = "application/rss+xml";
            context.Response.AddHeader("ETag", tag);
            context.Response.OutputStream.Write(body);
        }

        context.Response.Close();
    }
}
