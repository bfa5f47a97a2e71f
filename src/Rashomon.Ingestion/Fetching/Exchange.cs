using System.Net;
using System.Net.Http.Headers;
using System.Security.Authentication;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Ingestion.Fetching;

/// <summary>Makes single requests within limits of time, size and inflation.</summary>
internal sealed class Exchange : IDisposable
{
    private const int RatioFloor = 1024 * 1024;

    private readonly HttpClient _client;
    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;

    public Exchange(FetchOptions options, TimeProvider clock, GuardedConnection connection)
    {
        (_options, _clock) = (options, clock);
        _client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            // A proxy would resolve names in our place, where nobody looks at the addresses.
            UseProxy = false,
            MaxResponseHeadersLength = 64,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = connection.OpenAsync,
        })
        {
            // The limit is our own, by the clock that was given.
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Asks for an address.</summary>
    /// <param name="url">The address.</param>
    /// <param name="known">Validators of a content that is there already.</param>
    /// <param name="most">Most bytes.</param>
    /// <param name="isWanted">Whether a media type is wanted; others are not read.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<Answer> GetAsync(Uri url, Validators? known, int most, Func<MediaType?, bool> isWanted, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(_options.Timeout, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            using var request = Request(url, known);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token).ConfigureAwait(false);
            return await ReadAsync(url, response, most, isWanted, both.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Answer.Failure(DiagnosticCodes.FetchTimedOut, $"it took more than {_options.Timeout.TotalSeconds:0.#} seconds", mayPass: false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return Failure(e);
        }
    }

    public void Dispose() => _client.Dispose();

    private static Answer Failure(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e is AddressRefusedException refused)
                return Answer.Failure(DiagnosticCodes.AddressRefused, refused.Message + "; --allow-private lets it");
            if (e is AuthenticationException)
                return Answer.Failure(DiagnosticCodes.TlsFailure, "its certificate is not trusted, or no secure connection could be made");
        }
        var reason = exception is HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } http ? http.HttpRequestError : (exception as HttpIOException)?.HttpRequestError;
        return reason switch
        {
            HttpRequestError.NameResolutionError => Answer.Failure(DiagnosticCodes.FetchFailed, "its host is not known", mayPass: false),
            HttpRequestError.ResponseEnded => Answer.Failure(DiagnosticCodes.FetchFailed, "the answer broke off before its end", mayPass: true),
            HttpRequestError.ConfigurationLimitExceeded => Answer.Failure(DiagnosticCodes.FetchTooLarge, "the head of the answer is too long"),
            HttpRequestError.SecureConnectionError => Answer.Failure(DiagnosticCodes.TlsFailure, "no secure connection could be made"),
            HttpRequestError.InvalidResponse => Answer.Failure(DiagnosticCodes.FetchFailed, "the answer is no HTTP"),
            _ => Answer.Failure(DiagnosticCodes.FetchFailed, $"the connection failed ({reason?.ToString() ?? exception.GetType().Name})", mayPass: true),
        };
    }

    private HttpRequestMessage Request(Uri url, Validators? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/json;q=0.9, text/plain;q=0.8, application/xml;q=0.8, */*;q=0.1");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        request.Headers.TryAddWithoutValidation("Accept-Language", "en;q=1, *;q=0.5");
        if (known?.ETag is { } tag)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known?.LastModified is { } modified)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        return request;
    }

    private async Task<Answer> ReadAsync(Uri url, HttpResponseMessage response, int most, Func<MediaType?, bool> isWanted, CancellationToken cancellation)
    {
        var answer = new Answer
        {
            Status = (int)response.StatusCode,
            Location = response.Headers.Location is { } location ? Absolute(url, location) : null,
            ContentType = First(response.Content.Headers, "Content-Type"),
            Language = First(response.Content.Headers, "Content-Language"),
            Validators = First(response.Headers, "ETag") is var tag && First(response.Content.Headers, "Last-Modified") is var modified && (tag ?? modified) is not null ? new(tag, modified) : null,
            RetryAfter = Wait(response.Headers.RetryAfter),
        };
        if (answer.Status is not 200)
            return answer;
        if (!isWanted(MediaType.Parse(answer.ContentType)))
            return answer with { Code = DiagnosticCodes.UnwantedContent, Problem = $"it is {MediaType.Parse(answer.ContentType)!.Name}, not a page, text or feed" };
        if (response.Content.Headers.ContentLength > most)
            return answer with { Code = DiagnosticCodes.FetchTooLarge, Problem = $"it has {response.Content.Headers.ContentLength} bytes, more than {most}" };
        using var body = new MemoryStream();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        var buffer = new byte[32 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > most)
                return answer with { Code = DiagnosticCodes.FetchTooLarge, Problem = $"it has more than {most} bytes" };
        }
        return Inflated(answer, body.ToArray(), First(response.Content.Headers, "Content-Encoding")?.Trim().ToLowerInvariant(), most);
    }

    private Answer Inflated(Answer answer, byte[] body, string? encoding, int most)
    {
        if (encoding is not (null or "" or "identity" or "gzip" or "x-gzip" or "deflate" or "br"))
            return answer with { Code = DiagnosticCodes.FetchFailed, Problem = $"its encoding “{encoding}” is not known" };
        var (bytes, problem) = BodyDecoder.Inflate(body, encoding, most < int.MaxValue ? most + 1 : most, new() { MaxRatio = _options.MaxRatio, RatioFloor = RatioFloor });
        return problem switch
        {
            DiagnosticCodes.DecompressionBomb => answer with { Code = problem, Problem = $"it inflates to more than {_options.MaxRatio} times its size" },
            not null => answer with { Code = DiagnosticCodes.FetchFailed, Problem = "its compressed body is damaged or cut off" },
            null when bytes.Length > most => answer with { Code = DiagnosticCodes.FetchTooLarge, Problem = $"it has more than {most} bytes when inflated" },
            _ => answer with { Body = bytes.ToArray() },
        };
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? header)
    {
        if (header is null)
            return null;
        var wait = header.Delta ?? (header.Date - _clock.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static Uri? Absolute(Uri url, Uri location) => Uri.TryCreate(url, location, out var absolute) ? absolute : null;

    private static string? First(HttpHeaders headers, string name) => headers.NonValidated.TryGetValues(name, out var values) && values.Count > 0 ? values.First() : null;
}
