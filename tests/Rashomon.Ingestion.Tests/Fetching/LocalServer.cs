using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Rashomon.Ingestion.Tests.Fetching;

/// <summary>A server on this machine that answers exactly what a test says, byte by byte, however wrong.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly X509Certificate2? _certificate;
    private readonly Func<string, Stream, CancellationToken, Task> _answer;
    private readonly Task _work;

    public LocalServer(Func<string, Stream, CancellationToken, Task> answer, X509Certificate2? certificate = null)
    {
        (_answer, _certificate) = (answer, certificate);
        _listener.Start();
        _work = Task.Run(AcceptAsync);
    }

    /// <summary>The heads of the requests, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public string Address => $"{(_certificate is null ? "http" : "https")}://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>A server that answers each path with a text; any other with 404.</summary>
    public static LocalServer Of(params (string Path, string Answer)[] answers) => new((request, stream, cancellation) =>
    {
        var path = PathOf(request);
        var found = Array.FindLast(answers, a => a.Path == path).Answer ?? "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
        return stream.WriteAsync(Encoding.UTF8.GetBytes(found), cancellation).AsTask();
    });

    public static string PathOf(string request) => request.Split(' ')[1];

    public static string Page(string body, string head = "") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{head}Connection: close\r\n\r\n{body}";

    public static string Redirect(string to, int status = 302) => $"HTTP/1.1 {status} Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _work;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                Stream stream = client.GetStream();
                if (_certificate is not null)
                {
                    var secure = new SslStream(stream);
                    await secure.AuthenticateAsServerAsync(_certificate);
                    stream = secure;
                }
                await using (stream)
                {
                    var head = new StringBuilder();
                    var buffer = new byte[1];
                    while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer, _stop.Token) > 0)
                        head.Append((char)buffer[0]);
                    if (head.Length == 0)
                        return;
                    Requests.Enqueue(head.ToString());
                    await _answer(head.ToString(), stream, _stop.Token);
                    await stream.FlushAsync(_stop.Token);
                }
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException or SocketException)
        {
            // The client went away, as many of these tests want it to.
        }
    }
}
