using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Rashomon.Ingestion.Rules;

/// <summary>Reads who a copyright line names.</summary>
internal static partial class CopyrightHolder
{
    /// <summary>The holder's name; null where the line names none.</summary>
    public static string? Name(string line)
    {
        var match = Holder().Match(CreditRules.Plain(line));
        if (!match.Success)
            return null;
        var name = match.Groups["name"].Value.Trim(' ', ',', '.', '|', '-');
        return name.Length is > 1 and < 60 && Words.Count(name) <= 7 ? name : null;
    }

    /// <summary>The agencies that it names.</summary>
    public static ImmutableArray<string> Agencies(string line) => Name(line) is { } name ? CreditRules.Agencies(name) : [];

    [GeneratedRegex(@"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)\s*(?:©|\([cC]\))?\s*(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:(?:19|20)?\d{2}|present))?,?\s*)?(?:by\s)?(?<name>(?:[Tt]he\s)?\p{Lu}[\p{L}\p{N}&.'’\- ]{0,50}?)(?=\s*(?:,|\.\s|\.$|$|\||\(|\s(?:19|20)\d{2}|All [Rr]ights|ALL RIGHTS|Inc|LLC|Ltd|Limited|Corporation|Media Group))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Holder();
}
