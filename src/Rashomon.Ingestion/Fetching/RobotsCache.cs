using System.Collections.Concurrent;
using Rashomon.Ingestion.Decoding;

namespace Rashomon.Ingestion.Fetching;

/// <summary>Each host's robots.txt, asked once in its lifetime.</summary>
internal sealed class RobotsCache(FetchOptions options, TimeProvider clock, Exchange exchange)
{
    private const int MostBytes = 512 * 1024;
    private const int MostRedirects = 5;

    private readonly ConcurrentDictionary<string, (RobotsRules Rules, long At)> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules for an address's host.</summary>
    public async Task<RobotsRules> ForAsync(Uri url, CancellationToken cancellation)
    {
        var origin = url.GetLeftPart(UriPartial.Authority);
        if (_known.TryGetValue(origin, out var known) && clock.GetElapsedTime(known.At) < options.RobotsLifetime)
            return known.Rules;
        var rules = await AskAsync(new(origin + "/robots.txt"), cancellation).ConfigureAwait(false);
        if (rules is null)
            return RobotsRules.Closed;
        _known[origin] = (rules, clock.GetTimestamp());
        return rules;
    }

    /// <summary>Asks for the file. None is like an empty one (RFC 9309, 2.3.1.3); where the server fails nothing may be fetched (2.3.1.4), but that is not kept.</summary>
    private async Task<RobotsRules?> AskAsync(Uri url, CancellationToken cancellation)
    {
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            var answer = await exchange.GetAsync(url, known: null, MostBytes, static _ => true, cancellation).ConfigureAwait(false);
            if (answer.Code is DiagnosticCodes.FetchTooLarge)
                return RobotsRules.None;
            // Where the page itself cannot be asked for either, the reason is the page's to tell.
            if (answer.Code is DiagnosticCodes.AddressRefused or DiagnosticCodes.TlsFailure)
                return RobotsRules.None;
            if (answer.Code is not null || answer.Status >= 500 || answer.Status == 429)
                return null;
            if (answer.Status is >= 300 and < 400 && answer.Location is { Scheme: "http" or "https" } next)
            {
                url = next;
                continue;
            }
            return answer.Status == 200 ? RobotsRules.Parse(TextDecoder.Decode(answer.Body).Text, "Rashomon") : RobotsRules.None;
        }
        return RobotsRules.None;
    }
}
