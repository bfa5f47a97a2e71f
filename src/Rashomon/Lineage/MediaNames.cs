using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Rashomon.Language;

namespace Rashomon.Lineage;

/// <summary>Finds names of agencies, papers and broadcasters: agencies by a list, the rest by the shape that such names have.</summary>
internal static partial class MediaNames
{
    private static readonly FrozenSet<string> Single = Lists.Words(
        "BBC CNN NBC ABC CBS PBS NPR MSNBC CNBC ITV NHK RTE RTS RTP RAI ZDF ARD SVT NRK DR CBC Politico Axios Newsweek HuffPost TMZ Haaretz Ynet Hürriyet Sputnik CCTV CGTN TVN N1 BuzzFeed Al-Jazeera");

    private static readonly FrozenSet<string> Heads = Lists.Words(
        "News Times Post Herald Tribune Gazette Journal Guardian Telegraph Observer Mirror Chronicle Globe Courier Dispatch Examiner Inquirer Ledger Sentinel Beacon Bugle Echo " +
        "TV Radio Television Broadcasting Newswire Wire Jazeera Arabiya Weekly Newspaper Today");

    private static readonly FrozenSet<string> LaxHeads = Lists.Words("Press Mail Sun Express Standard Independent Review Star Record Argus Monitor Daily Magazine Front Network");

    private static readonly FrozenSet<string> NotFirst = Lists.Words("In On At By To From But And As According Meanwhile While After Before Since Photo Picture Image Source Via Told Editing Reporting Breaking Latest More");

    /// <summary>The agencies and outlets named in a stretch of text, in order, not overlapping.</summary>
    public static List<MediaMention> Find(string text, Span range)
    {
        var found = new List<MediaMention>();
        foreach (Match run in Capitals().Matches(text[range.Start..range.End]))
            FromRun(run, range.Start, found);
        foreach (Match state in StateMedia().Matches(text[range.Start..range.End]))
        {
            var span = new Span(range.Start + state.Index, range.Start + state.Index + state.Length);
            if (!found.Exists(m => m.Span.Overlaps(span)))
                found.Add(new(span, state.Value.Replace('’', '\''), false));
        }

        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return found;
    }

    /// <summary>The name if it is an agency's (then the fullest) or has the shape of an outlet's; null otherwise.</summary>
    public static string? Of(string name)
    {
        name = name.Trim().Trim('(', ')', '.', ',', ':', ';', '"', '“', '”');
        if (NewsAgencies.Find(WithoutThe(name)) is { } agency)
            return agency;
        var mentions = Find(name, new(0, name.Length));
        return mentions.Count == 1 && mentions[0].Span.Length >= WithoutThe(name).Length ? mentions[0].Name : null;
    }

    /// <summary>Whether a name is an agency's: of the list, or called a news or press agency.</summary>
    public static bool IsAgency(string name) =>
        NewsAgencies.Find(WithoutThe(name)) is not null || AgencyShape().IsMatch(name);

    /// <summary>An agency's fullest name, else the name without its article.</summary>
    public static string Normal(string name) => NewsAgencies.Find(WithoutThe(name.Trim())) ?? name.Trim();

    /// <summary>Whether two names are of one outlet: letter case, "The", white space and an internet domain's ending apart.</summary>
    public static bool AreSame(string a, string b)
    {
        var (x, y) = (Key(a), Key(b));
        return string.Equals(x, y, StringComparison.Ordinal) || (Math.Min(x.Length, y.Length) >= 6 && (x.StartsWith(y, StringComparison.Ordinal) || y.StartsWith(x, StringComparison.Ordinal)));
    }

    private static string Key(string name)
    {
        var full = WithoutThe(Normal(name));
        var dot = full.IndexOf('.', StringComparison.Ordinal);
        if (dot > 2 && !full.Contains(' ', StringComparison.Ordinal))
            full = full[..dot];
        return new([.. full.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
    }

    private static string WithoutThe(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    /// <summary>Tries every stretch of a run of capitalized words, the longest first from the left.</summary>
    private static void FromRun(Match run, int offset, List<MediaMention> found)
    {
        var words = Words().Matches(run.Value);
        for (var first = 0; first < words.Count; first++)
        {
            for (var last = Math.Min(words.Count, first + 6) - 1; last >= first; last--)
            {
                var name = run.Value[words[first].Index..(words[last].Index + words[last].Length)];
                if (Shape(name, words[first].Value, words[last].Value, last - first + 1) is not { } full)
                    continue;
                var start = offset + run.Index + words[first].Index;
                found.Add(new(new(start, start + name.Length), full, IsAgency(full)));
                first = last;
                break;
            }
        }
    }

    private static string? Shape(string name, string first, string last, int count)
    {
        if (count <= NewsAgencies.MostWords && NewsAgencies.Find(WithoutThe(name)) is { } agency)
            return agency;
        if (count == 1)
            return Single.Contains(name) && (char.IsUpper(name[^1]) || name.Length > 4) ? name : null;
        // "Northwire and Coast News" are two.
        if (name.Contains(" and ", StringComparison.Ordinal))
            return null;
        if (NotFirst.Contains(first) || string.Equals(first, "The", StringComparison.Ordinal))
            return count == 2 && string.Equals(first, "The", StringComparison.Ordinal) && Heads.Contains(last) ? name : null;
        return Heads.Contains(last) || LaxHeads.Contains(last) || AgencyShape().IsMatch(name) ? name : null;
    }

    // A full stop within a run is one of initials or of a few abbreviations: after a whole word a sentence ends, and with it the name.
    private const string Capital = @"(?:(?:\p{Lu}\.)+|(?:St|Ste|Mt|Ft|Dr|Mr)\.|\p{Lu}(?:[\p{L}\d&’'-]|\.(?=[\p{L}\d]))*)";

    [GeneratedRegex(@"(?<![\p{L}\d])" + Capital + @"(?:(?: (?:of|and|&|de|for))?[ \u00a0](?:the )?" + Capital + @")*|\bdpa\b", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"[\p{L}\d&-]+(?:[.’'](?!s\b)[\p{L}\d]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?:\b\p{Lu}[\p{L}-]+(?:['’]s)? )?\b(?:state|state-run|state-owned|national|public|official|local|semi-official)(?:-run)? (?:television|TV|radio|media|broadcaster|news agency|newspaper|news channel)(?: (?:[A-Z]{3,}|N1)\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex StateMedia();

    [GeneratedRegex(@"\b(?:(?:news|press|wire|telegraph(?:ic)?) (?:agency|service)|newswires?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AgencyShape();
}
