using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Rashomon.Ingestion.Fetching;

/// <summary>What a robots.txt allows one robot (RFC 9309).</summary>
internal sealed class RobotsRules
{
    private readonly ImmutableArray<(bool Allows, string Pattern)> _rules;

    private RobotsRules(ImmutableArray<(bool, string)> rules, TimeSpan? delay) => (_rules, Delay) = (rules, delay);

    /// <summary>Everything is allowed.</summary>
    public static RobotsRules None { get; } = new([], null);

    /// <summary>Nothing is: what a server that cannot answer must be taken to say.</summary>
    public static RobotsRules Closed { get; } = new([(false, "/")], null);

    /// <summary>The delay asked for between requests (<c>Crawl-delay</c>, in use though not in the RFC).</summary>
    public TimeSpan? Delay { get; }

    /// <summary>Reads the groups of a robot; those of all robots where it has none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="robot">The product token, without version.</param>
    public static RobotsRules Parse(string text, string robot)
    {
        var own = new List<(bool, string)>();
        var all = new List<(bool, string)>();
        TimeSpan? ownDelay = null, allDelay = null;
        var isOwnNamed = false;
        var (isOwn, isAll, inNames) = (false, false, false);
        foreach (var (name, value) in Lines(text))
        {
            if (name.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                if (!inNames)
                    (isOwn, isAll, inNames) = (false, false, true);
                var token = value.Split('/')[0].Trim();
                isOwn |= token.Equals(robot, StringComparison.OrdinalIgnoreCase);
                isOwnNamed |= isOwn;
                isAll |= token == "*";
                continue;
            }
            inNames = false;
            var isAllow = name.Equals("allow", StringComparison.OrdinalIgnoreCase);
            if ((isAllow || name.Equals("disallow", StringComparison.OrdinalIgnoreCase)) && value.Length > 0)
            {
                if (isOwn)
                    own.Add((isAllow, value));
                if (isAll)
                    all.Add((isAllow, value));
            }
            else if (name.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase) && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 1_000_000)
            {
                ownDelay = isOwn ? TimeSpan.FromSeconds(seconds) : ownDelay;
                allDelay = isAll ? TimeSpan.FromSeconds(seconds) : allDelay;
            }
        }
        return isOwnNamed ? new([.. own], ownDelay) : new([.. all], allDelay);
    }

    /// <summary>Whether an address may be fetched: the longest rule that matches decides, and of two as long the one that allows.</summary>
    /// <param name="pathAndQuery">The address from its path on.</param>
    public bool Allows(string pathAndQuery)
    {
        var path = Normal(pathAndQuery);
        var (best, allows) = (-1, true);
        foreach (var (isAllow, pattern) in _rules)
        {
            var normal = Normal(pattern);
            if (normal.Length < best || (normal.Length == best && !isAllow) || !Matches(path, normal))
                continue;
            (best, allows) = (normal.Length, isAllow);
        }
        return allows || path == "/robots.txt";
    }

    private static IEnumerable<(string Name, string Value)> Lines(string text)
    {
        foreach (var line in text.TrimStart('\uFEFF').Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var hash = line.IndexOf('#', StringComparison.Ordinal);
            var rule = hash < 0 ? line : line[..hash];
            var colon = rule.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                yield return (rule[..colon].Trim(), rule[(colon + 1)..].Trim());
        }
    }

    /// <summary>Letters and digits that were escaped without need are unescaped, others escaped alike.</summary>
    private static string Normal(string path)
    {
        var normal = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && byte.TryParse(path.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                normal.Append(char.IsAsciiLetterOrDigit((char)code) || code is (byte)'-' or (byte)'_' or (byte)'.' or (byte)'~' ? ((char)code).ToString() : "%" + code.ToString("X2", CultureInfo.InvariantCulture));
                i += 2;
            }
            else if (path[i] > 0x7F)
            {
                foreach (var b in Encoding.UTF8.GetBytes(char.IsHighSurrogate(path[i]) && i + 1 < path.Length ? path.Substring(i++, 2) : path[i].ToString()))
                    normal.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }
            else
            {
                normal.Append(path[i]);
            }
        }
        return normal.ToString();
    }

    /// <summary>A match from the start, <c>*</c> for any run and <c>$</c> at the end for the end. Runs are tried greedily from the left, so time grows with the product of the lengths alone.</summary>
    private static bool Matches(string path, string pattern)
    {
        var anchored = pattern.EndsWith('$');
        if (anchored)
            pattern = pattern[..^1];
        int at = 0, p = 0, star = -1, mark = 0;
        while (at < path.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, mark, p) = (p, at, p + 1);
            else if (p < pattern.Length && pattern[p] == path[at])
                (p, at) = (p + 1, at + 1);
            else if (p == pattern.Length && !anchored)
                return true;
            else if (star >= 0)
                (p, at) = (star + 1, ++mark);
            else
                return false;
        }
        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }
}
