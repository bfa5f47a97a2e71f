using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Ingestion.Fetching;

/// <summary>
/// Fetches pages and feeds that someone asked for: never from addresses that are not public (unless allowed), within limits of size and time, and no faster than is polite.
/// Everything that can go wrong is a result. Safe to use from several threads at once.
/// </summary>
public sealed class PageFetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private readonly Exchange _exchange;
    private readonly RobotsCache _robots;
    private readonly HostGate _gate;

    /// <summary>Makes a fetcher; nothing is asked yet.</summary>
    /// <param name="options">Limits and manners; <see cref="FetchOptions.Default"/> where null.</param>
    /// <param name="clock">The clock of waits and time limits; the system's where null.</param>
    public PageFetcher(FetchOptions? options = null, TimeProvider? clock = null)
        : this(options ?? FetchOptions.Default, clock ?? TimeProvider.System, null, null)
    {
    }

    internal PageFetcher(FetchOptions options, TimeProvider clock, Func<IPAddress, bool>? isAllowed, Func<string, CancellationToken, Task<IPAddress[]>>? resolve)
    {
        (_options, _clock) = (options, clock);
        isAllowed ??= options.AllowPrivate ? static _ => true : AddressPolicy.IsPublic;
        _exchange = new(options, clock, new(isAllowed, resolve ?? Dns.GetHostAddressesAsync));
        _robots = new(options, clock, _exchange);
        _gate = new(clock);
    }

    /// <summary>Fetches an address, following redirects, each of which is looked at like the first.</summary>
    /// <param name="address">An <c>http</c> or <c>https</c> address.</param>
    /// <param name="known">What the server gave with the content that is there already; null for none.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<FetchResult> FetchAsync(string address, Validators? known = null, CancellationToken cancellation = default)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Host.Length == 0)
            return new(FetchOutcome.Failed, address, [new(DiagnosticCodes.FetchFailed, Severity.Error, $"{address} was not fetched: it is no http or https address.", address)]);
        url = WithoutFragment(url);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            if (!seen.Add(url.AbsoluteUri) || seen.Count > _options.MaxRedirects + 1)
                return Answer.Failure(DiagnosticCodes.TooManyRedirects, seen.Count > _options.MaxRedirects + 1 ? $"it leads through more than {_options.MaxRedirects} redirects" : "its redirects go in a circle").Failed(url);
            var answer = await AskAsync(url, known, cancellation).ConfigureAwait(false);
            if (answer.Code is not null)
                return answer.Failed(url);
            if (answer.Status is not (301 or 302 or 303 or 307 or 308))
                return Result(url, answer);
            if (answer.Location is not { Scheme: "http" or "https", Host.Length: > 0 } next)
                return (answer with { Code = DiagnosticCodes.TooManyRedirects, Problem = "it leads to no http or https address" }).Failed(url);
            url = WithoutFragment(next);
        }
    }

    /// <summary>Ends the connections.</summary>
    public void Dispose()
    {
        _exchange.Dispose();
        _gate.Dispose();
    }

    private static Uri WithoutFragment(Uri url) => url.Fragment.Length == 0 ? url : new(url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));

    private static FetchResult Result(Uri url, Answer answer)
    {
        if (answer.Status == 304)
            return new(FetchOutcome.NotModified, url.AbsoluteUri, []) { Status = 304, Validators = answer.Validators };
        if (answer.Status != 200)
            return (answer with { Code = DiagnosticCodes.HttpStatus, Problem = "the server answered with status " + answer.Status?.ToString(CultureInfo.InvariantCulture) }).Failed(url);
        var type = MediaType.Parse(answer.ContentType);
        return new(FetchOutcome.Fetched, url.AbsoluteUri, [])
        {
            Bytes = ImmutableCollectionsMarshal.AsImmutableArray(answer.Body),
            Status = 200,
            Validators = answer.Validators,
            Container = new()
            {
                Basis = "http",
                Url = url.AbsoluteUri,
                ContentType = type?.Name,
                Charset = type?.Charset,
                Language = answer.Language,
                ETag = answer.Validators?.ETag,
                LastModified = answer.Validators?.LastModified,
            },
        };
    }

    /// <summary>Whether a media type is read: pages, texts, feeds, JSON and archives; also one that tells nothing, since its bytes will.</summary>
    private static bool IsWanted(MediaType? type) =>
        type is null || type.IsReadable || type.IsVague || type.Name.StartsWith("text/", StringComparison.Ordinal)
        || type.Name.EndsWith("xml", StringComparison.Ordinal) || type.Name.EndsWith("json", StringComparison.Ordinal) || type.Name.EndsWith("ndjson", StringComparison.Ordinal)
        || type.Name is "application/jsonl" or "application/x-jsonlines" or "application/json-seq" or "application/warc" or "application/gzip" or "application/x-gzip" or "multipart/related" or "message/rfc822" or "application/rdf";

    /// <summary>Asks for one address as robots.txt and manners let, and again where a failure may pass.</summary>
    private async Task<Answer> AskAsync(Uri url, Validators? known, CancellationToken cancellation)
    {
        var delay = _options.HostDelay;
        if (_options.HeedRobots)
        {
            var rules = await _robots.ForAsync(url, cancellation).ConfigureAwait(false);
            if (!rules.Allows(url.PathAndQuery))
                return Answer.Failure(DiagnosticCodes.RobotsDisallow, "its host's robots.txt does not allow it, or cannot be asked");
            if (rules.Delay is { } asked && asked > delay)
                delay = asked < _options.MaxHostDelay ? asked : _options.MaxHostDelay;
        }
        var pause = _options.RetryDelay;
        for (var retries = 0; ; retries++)
        {
            Answer answer;
            using (await _gate.EnterAsync(url.Authority, delay, cancellation).ConfigureAwait(false))
                answer = await _exchange.GetAsync(url, known, _options.MaxBytes, IsWanted, cancellation).ConfigureAwait(false);
            var mayPass = answer.Code is not null ? answer.MayPass : answer.Status is 408 or 425 or 429 or 500 or 502 or 503 or 504;
            var wait = answer.RetryAfter ?? pause;
            if (!mayPass || retries >= _options.MaxRetries || wait > _options.MaxRetryDelay)
                return answer;
            await Task.Delay(wait, _clock, cancellation).ConfigureAwait(false);
            pause *= 2;
        }
    }
}
