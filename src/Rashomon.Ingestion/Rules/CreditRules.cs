using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Rashomon.Ingestion.Outlets;

namespace Rashomon.Ingestion.Rules;

/// <summary>Reads bylines, agency credits, source lines and notes on where a text was first published.</summary>
internal static partial class CreditRules
{
    private const int MostLength = 400;

    /// <summary>What the whole line credits; null where it is no credit line.</summary>
    public static CreditLine? Read(ReadOnlySpan<char> span)
    {
        if (span.Length > MostLength)
            return null;
        var line = Plain(span.ToString());
        if (Original().Match(line) is { Success: true } original)
            return new([], [], OriginalSource: Outlet(original.Groups["outlet"].Value));
        if (Byline().Match(line) is { Success: true } byline && Authors(byline.Groups["names"].Value) is { } authors)
            return authors;
        if (Source().Match(line) is { Success: true } source)
            return SourceLine(Outlet(source.Groups["outlet"].Value));
        if (From().Match(line) is { Success: true } from && Sender(from) is { } sender)
            return sender;
        if (Contributed().Match(line) is { Success: true } contributed)
            return new([], Agencies(contributed.Groups["names"].Value));
        if (Desk().IsMatch(line))
            return new(Reporters(line), []);
        if (Team().IsMatch(line))
            return new([line[3..].TrimEnd('.')], []);
        var bare = line.Trim('(', ')', '[', ']', '-', '–', '—', ' ', '.');
        return bare.Length is > 0 and < 40 && AgencyNames.IsAgency(bare) && !bare.Contains('@', StringComparison.Ordinal) ? new([], [bare]) : null;
    }

    /// <summary>A byline without a name, as it may stand below a headline ("By a nurse on the night shift"); null where the line is none.</summary>
    public static string? Unnamed(ReadOnlySpan<char> line) =>
        line.Length < 80 && (line.StartsWith("By a ", StringComparison.Ordinal) || line.StartsWith("By an ", StringComparison.Ordinal) || line.StartsWith("By one of ", StringComparison.Ordinal))
            && Words.Count(line) is > 2 and <= 10 && !Words.EndsSentence(line) && !line.ContainsAnyInRange('0', '9') ? line[3..].ToString() : null;

    /// <summary>"by Ann Lee", "by the harbour desk" after a date; null where the words are no such thing.</summary>
    public static CreditLine? SignedStamp(ReadOnlySpan<char> tail)
    {
        tail = tail.TrimStart(", ");
        if (!tail.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || tail.Length > 80 || Words.EndsSentence(tail) || Words.Count(tail, 9) > 8)
            return null;
        return Read(tail) ?? (char.IsUpper(tail[3]) || tail[3..].StartsWith("the ", StringComparison.Ordinal) ? new([tail[3..].ToString()], []) : null);
    }

    /// <summary>A line that is nothing but a person's name, two to four capitalized words; null where it is more.</summary>
    public static string? BareName(string line) => Person().IsMatch(line) && !WeekdayOrMonth().IsMatch(line) ? line : null;

    /// <summary>Whether a name may stand for an agency in a dateline's brackets: few words, no abbreviated place.</summary>
    public static bool IsShortName(string name) => Words.Count(name, 5) <= 4 && char.IsUpper(name[0]) && !name.EndsWith('.') && !name.Contains('/', StringComparison.Ordinal);

    /// <summary>Where a paragraph ends with a credit in brackets or after a dash ("… he said. (Reuters)"); the index where the credit starts, or -1.</summary>
    public static int TrailingCredit(ReadOnlySpan<char> paragraph)
    {
        var from = Math.Max(0, paragraph.Length - MostLength);
        var tail = paragraph[from..].ToString();
        var match = Trailing().Match(tail);
        if (!match.Success || match.Index + from == 0)
            return -1;
        var named = match.Groups["agency"];
        if (named.Success && !OutletDirectoryHas(named.Value))
            return -1;
        return from + match.Groups["credit"].Index;
    }

    /// <summary>The agencies in a phrase such as "Reuters and The Associated Press", as named, without "the".</summary>
    public static ImmutableArray<string> Agencies(string phrase)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var part in Separator().Split(phrase))
        {
            var name = Article().Replace(part.Trim().Trim('.', '(', ')'), "");
            if (name.Length > 1 && AgencyNames.IsAgency(name) && !found.Contains(name))
                found.Add(name);
        }
        return found.ToImmutable();
    }

    /// <summary>Names of a byline, without "By", titles of the desk, links and places.</summary>
    public static ImmutableArray<string> Names(string byline)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var part in Separator().Split(Bracketed().Replace(Plain(byline), " ")))
        {
            var name = NamePrefix().Replace(part.Trim().Trim('.', ',', '|', '-', '–', '—', '(', ')', '@'), "").Trim();
            if (name.Length is < 2 or > 60 || !Words.HasLetters(name) || Role().IsMatch(name) || name.Contains("://", StringComparison.Ordinal) || name.Contains("www.", StringComparison.Ordinal))
                continue;
            if (Words.IsUpper(name) && name.Contains(' ', StringComparison.Ordinal))
                name = TitleCase(name);
            if (!names.Contains(name))
                names.Add(name);
        }
        return names.ToImmutable();
    }

    /// <summary>The line without Markdown links and emphasis: <c>[Name](address)</c> gives <c>Name</c>.</summary>
    public static string Plain(string line) =>
        line.AsSpan().IndexOfAny("[*_") < 0 ? line.Trim() : Emphasis().Replace(Link().Replace(line, "$1"), "").Trim();

    /// <summary>Who "(Reporting by Ann Lee in Port Halen; editing by …)" names: the reporters, not those who added, wrote up or edited.</summary>
    private static ImmutableArray<string> Reporters(string line) =>
        Reporting().Match(line) is { Success: true } match && InPlace().Replace(match.Groups["names"].Value, "") is var value && WithoutPlace(value, Names(value)) is { Length: > 0 } names && names.All(n => Words.Count(n) <= 4) ? names : [];

    private static bool OutletDirectoryHas(string name) => OutletDirectory.Find(name.Trim()) is not null || Agencies(name).Length > 0;

    private static CreditLine? Authors(string value)
    {
        var names = WithoutPlace(value, Names(InPlace().Replace(value, "")));
        if (names.Length == 0 || names.Any(name => Words.Count(name) > 5) || !IsNameList(value))
            return null;
        return new(names, Agencies(value));
    }

    /// <summary>"Ann Lee, special correspondent, Halen": one word after a comma at the end is where the writer is, unless it is who else is credited.</summary>
    private static ImmutableArray<string> WithoutPlace(string value, ImmutableArray<string> names) =>
        names is [.., var last] && names.Length > 1 && !last.Contains(' ', StringComparison.Ordinal) && names[0].Contains(' ', StringComparison.Ordinal) && !Words.IsUpper(last)
            && value.TrimEnd('.').EndsWith(", " + last, StringComparison.Ordinal) && OutletDirectory.Find(last) is null ? names[..^1] : names;

    /// <summary>Whether every word is capitalised, or one of those that stand between names: "by the end of this year, she said" is no byline.</summary>
    private static bool IsNameList(string value)
    {
        foreach (var word in value.Split([' ', ',', '/', '|', '&', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsLetter(word[0]) && !char.IsUpper(word[0]) && !Between().IsMatch(word))
                return false;
        }
        return !WeekdayOrMonth().IsMatch(value);
    }

    /// <summary>"From COAST PRESS AGENCY" credits an agency, "From our correspondent Ann Lee in Port Halen" a writer; other lines that start so are none.</summary>
    private static CreditLine? Sender(Match from)
    {
        if (from.Groups["names"] is { Success: true } names)
            return Authors(names.Value);
        var outlet = Outlet(from.Groups["outlet"].Value);
        return AgencyNames.IsAgency(outlet) ? SourceLine(outlet) : null;
    }

    private static CreditLine SourceLine(string outlet) => new([], Agencies(outlet), outlet);

    private static string Outlet(string value) => Article().Replace(value.Trim().Trim('.', '"', '“', '”', ' '), "");

    private static string TitleCase(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Length > 1 && word.Any(char.IsLower) == false && word.Length > 3 ? word[0] + word[1..].ToLowerInvariant() : word.Length is 2 or 3 && !word.Contains('.', StringComparison.Ordinal) ? word[0] + word[1..].ToLowerInvariant() : word));

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?:(?:[Ss]tory|[Ww]ritten|[Rr]eported|[Rr]eport|[Aa]nalysis|[Ww]ords|[Tt]ext|[Aa]rticles?|[Pp]osted|STORY|WRITTEN) )?(?:[Bb]y|BY):?\s(?<names>(?:\p{Lu}|\p{L}+ (?:[Ss]taff|[Cc]orrespondent)|our |the |staff |de |van |von |al-)[^:;!?""“”]{1,140}?)\.?$|^(?:Author|AUTHOR|Authors|Reporter|Writer)s?:\s*(?<names>\p{Lu}[^:;!?""“”]{1,140})$", Options)]
    private static partial Regex Byline();

    [GeneratedRegex(@"^\W{0,2}(?:[Ss]ource|SOURCE|[Ss]ources|[Vv]ia|[Oo]rigin|[Nn]ews [Ss]ource|[Cc]redit)\s?:\s*(?<outlet>[^:]{2,80})$|^(?:—|–|-)\s?(?<outlet>(?:AP|AFP|Reuters|REUTERS|UPI|PTI|IANS|ANI|dpa|DPA|Xinhua|Bloomberg|PA|TASS|Interfax))$", Options)]
    private static partial Regex Source();

    [GeneratedRegex(@"^(?:[Ff]rom|FROM):?\s(?:[Oo]ur (?:own )?(?:[\p{Ll}-]+ ){0,2}(?:[Cc]orrespondents?|[Rr]eporters?),?\s(?<names>\p{Lu}[^:;!?""“”]{2,100})|(?<outlet>(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.&'’ -]{1,50}))$", Options)]
    private static partial Regex From();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]*(?:\s(?:de|da|di|van|von|der|bin|al|el|la|le))*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$", Options)]
    private static partial Regex Person();

    // "Ann Lee in Port Halen": where the writer was.
    [GeneratedRegex(@"\sin\s\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3}(?=\s*(?:,|;|$|\sand\s|/|\.$))", Options)]
    private static partial Regex InPlace();

    [GeneratedRegex(@"^\W{0,2}(?:(?<names>\p{Lu}[^.;:!?]{1,200}?)\s(?:(?:also |has |have )?contributed(?:\s(?:reporting|additional reporting))?(?:\s(?:to|from|for)\s[^.;:!?]{1,80})?|contributing)|(?:[Ww]ith|[Aa]dditional|[Ff]urther|[Cc]ontributing)(?:\s\p{L}+){0,3}?\s(?:reporting|files|inputs?|agencies|reports?|information|material)\s(?:from|by)\s(?:the\s)?(?<names>[^;:!?]{2,160})|(?:[Aa]dditional|[Cc]ontributing) reporting (?:by|from):?\s(?<names>[^;:!?]{2,160})|(?:[Tt]his (?:story|article|report) (?:includes|contains|was (?:written|compiled|produced)|is based on)[^.;]{0,60}?\s(?:from|by|with)\s)(?<names>[^;:!?]{2,100})|(?<names>(?:[Ww]ith )?[Aa]genc(?:y|ies)))\W{0,3}$", Options)]
    private static partial Regex Contributed();

    [GeneratedRegex(@"^\W{0,2}(?:Reporting|Additional reporting|Writing|Editing|Edited|Compiled|Translated|Translation|Produced|Written|Graphics?|Photography|Photographs?|Photos|Produced|Reported|Fact[- ]check(?:ed|ing)?)(?: and (?:writing|editing|translated))? (?:by|from|in)\b[^!?]{2,300}$", Options)]
    private static partial Regex Desk();

    // "By the Herald's harbour desk", "By our own correspondent".
    [GeneratedRegex(@"^By (?:the|our)\s(?:[\p{L}'’&-]+\s){0,5}(?:desk|newsroom|staff|team|bureau|correspondents?|reporters?|editors?)\.?$", Options)]
    private static partial Regex Team();

    [GeneratedRegex(@"^\W{0,2}(?:Reporting|Reported|Reporting and writing) by:?\s(?<names>(?!the\b)[^;()\[\]]{3,140}?)(?=;|\)|\]|$|\.\s|,\s(?:writing|editing|additional)|\.$)", Options)]
    private static partial Regex Reporting();

    [GeneratedRegex(@"^\W{0,3}(?:(?:The )?(?:original )?(?:source|version) of this (?:article|story|report|post|text) (?:is|was|can be found (?:at|on)|appeared (?:in|on|at))\s(?<outlet>[^;:!?]{2,80})|(?:This|The) (?:article|story|report|post|piece|commentary|content|text)(?:,? (?:which )?)?\s(?:was|is|has been|had been)?\s?(?:originally |first )?(?:(?:re)?published|appeared|posted|reproduced|reprinted|syndicated|republished)(?: here)?(?: with permission)? (?:by|on|in|at|from)\s(?<outlet>[^;:!?]{2,80}?)(?:\s(?:and (?:is|was|has been)|under|with permission|on \d|on \p{Lu}\p{L}+ \d|in \d{4}|as)\b[^;:!?]{0,120})?|(?:The post .{1,160} )?(?:[Oo]riginally |[Ff]irst )(?:published|appeared|posted)(?: (?:by|on|in|at))\s(?<outlet>[^;:!?]{2,60})|(?:[Rr]epublished|[Rr]eprinted|[Rr]eproduced)(?: here)?(?: with (?:the )?permission)? (?:from|of|by)\s(?<outlet>[^;:!?]{2,60}))\.?\W{0,2}$|\bfirst appeared (?:on|in)\s(?<outlet>[^.;:!?]{2,60}(?:\.\p{Ll}{2,3})?)\.?$", Options)]
    private static partial Regex Original();

    [GeneratedRegex(@"(?:[.!?”""’]\s*|\s)(?<credit>(?:[(\[](?:(?:Reporting|Additional reporting|Writing|Editing|Compiled|Edited|With (?:inputs?|files|reporting|agency inputs?))\b[^()\[\]]{3,330}|(?<agency>\p{Lu}[\p{L}.&'’ /,-]{1,50}))[)\]])(?:\s*[(\[](?:Reporting|Writing|Editing)[^()\[\]]{3,200}[)\]])*\s*)$|[.!?”""’]\s*(?<credit>(?:—|–|--|-)\s?(?<agency>\p{Lu}[\p{L}.&'’ /]{1,40}))\s*$", Options)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"\s*(?:,|;|/|\||&|\s+and\s+|\s+AND\s+|\s+with\s+|(?<=\p{Ll})\s+(?:und|et|y|og|och)\s+(?=\p{Lu})|\s+in\s+(?=\p{Lu})|\s+for\s+(?=\p{Lu})|\bvia\b|\s[-–—]\s)\s*", Options)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:and|with|in|for|of|the|our|at|a|de|da|di|del|der|den|du|la|le|van|von|bin|ibn|al-.+|el-.+|d['’].+|o['’].+|staff|correspondents?|reporters?|writers?|editors?|agencies|agency|special|senior|chief|political|news|desk|via|own|contributors?|bureau)\.?$", Options)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|May \d|Christmas|Easter|New Year|Early|Late|Mid)\b", Options)]
    private static partial Regex WeekdayOrMonth();

    [GeneratedRegex(@"\s*\([^()]{0,60}\)", Options)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?:[Tt]he|THE)\s+", Options)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:[Bb]y|BY|[Vv]on|[Ww]ritten by|[Ss]tory by|[Rr]eported by|[Pp]osted by|[Aa]nd|[Ff]rom)\b:?\s+", Options)]
    private static partial Regex NamePrefix();

    [GeneratedRegex(@"^(?:(?:[\p{L}-]+\s){0,4}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riters?|[Cc]olumnist|[Jj]ournalist|[Pp]roducer|[Bb]ureau|[Dd]esk|[Cc]ontributor|[Cc]hief|[Ii]ntern|[Pp]hotographer)s?(?:\s.*)?|(?:Updated|Published|Posted|Last|on)\b.*|\d.*|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d.*|Jr|Sr|PhD|M\.?D|.*\d{4}.*|.*@.*)$", Options)]
    private static partial Regex Role();

    [GeneratedRegex(@"\[([^\]]{0,200})\]\([^)\s]{0,300}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*{1,3}|(?<![\p{L}\p{N}])_{1,2}|_{1,2}(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();
}
