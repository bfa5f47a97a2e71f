namespace Rashomon.Ingestion.Fetching;

/// <summary>Limits and manners of <see cref="PageFetcher"/>.</summary>
public sealed record FetchOptions
{
    /// <summary>The ones used where none are given.</summary>
    public static FetchOptions Default { get; } = new();

    /// <summary>How the program names itself to servers; robots.txt is read for <c>Rashomon</c>. By default its name and version: whoever fetches much adds an
    /// address of their own, as in <c>Rashomon/1.0 (+mailto:desk@news.example)</c>.</summary>
    public string UserAgent { get; init; } = $"Rashomon/{typeof(FetchOptions).Assembly.GetName().Version?.ToString(3) ?? "0"}";

    /// <summary>Whether addresses of this machine and of networks that are not public may be asked: for tests and intranets. Off by default.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>Whether robots.txt is heeded (RFC 9309). On by default.</summary>
    public bool HeedRobots { get; init; } = true;

    /// <summary>Most bytes of an answer, both as sent and inflated. 16 MiB by default; more is a failure.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many times its size as sent an answer may have inflated, once it has more than 1 MiB. 200 by default.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Most time for one answer, from the connection to its last byte. 30 seconds by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Most redirects in a row. 10 by default.</summary>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>How often a request is made again that failed for a reason which may pass. 2 by default.</summary>
    public int MaxRetries { get; init; } = 2;

    /// <summary>The wait before the first retry; each further one is twice as long. A server's Retry-After goes before it. 1 second by default.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait that a server may ask for; a longer one ends the attempts. 1 minute by default.</summary>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Least time between two requests to one host; robots.txt may ask for more, up to <see cref="MaxHostDelay"/>. 1 second by default.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest delay that a robots.txt can ask for. 10 seconds by default.</summary>
    public TimeSpan MaxHostDelay { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a host's robots.txt is kept before it is asked again. 24 hours by default, the most that RFC 9309 recommends.</summary>
    public TimeSpan RobotsLifetime { get; init; } = TimeSpan.FromHours(24);
}
