using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Rashomon.Ingestion.Outlets;

namespace Rashomon.Ingestion.Rules;

/// <summary>
/// Reads datelines: "CITY, Country (AGENCY) —", "(CITY, Country) —", "CITY, May 3 (AGENCY) -", "City (AGENCY) -", "CITY: ", "CITY, State —2/29/2024".
/// The place is in capitals unless an agency or a bracket shows that it is a dateline.
/// </summary>
internal static partial class Datelines
{
    private const int Reach = 160;

    // Capitals before a dash that announce a piece instead of a place.
    private static readonly FrozenSet<string> NotPlaces = new[]
    {
        "BREAKING", "BREAKING NEWS", "UPDATE", "UPDATED", "UPDATES", "WATCH", "VIDEO", "PHOTOS", "PHOTO", "LIVE", "EXCLUSIVE", "ANALYSIS", "OPINION", "EXPLAINER", "FACTBOX", "TIMELINE", "READ", "READ MORE",
        "CORRECTION", "CORRECTED", "EDITORIAL", "REVIEW", "INTERVIEW", "FEATURE", "NOTE", "EDITOR'S NOTE", "FILE", "FILE PHOTO", "ADVERTISEMENT", "SPONSORED", "PODCAST", "LISTEN", "RELATED", "MORE", "ALERT",
        "DEVELOPING", "JUST IN", "WARNING", "SPOILER ALERT", "TL;DR", "Q", "A", "Q&A", "I", "BY", "FROM", "PRESS RELEASE", "FOR IMMEDIATE RELEASE", "NEWS", "SUMMARY", "KEY POINTS", "CAPTION", "SOURCE",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static DatelineMatch? At(string text, Span span)
    {
        var head = text.Substring(span.Start, Math.Min(Reach, span.Length));
        var match = Bracketed().Match(head);
        if (!match.Success)
            match = Capitals().Match(head);
        if (!match.Success)
            match = WithAgency().Match(head);
        if (!match.Success)
            return null;
        var place = match.Groups["place"].Value.Trim().TrimEnd(',');
        var agency = match.Groups["agency"] is { Success: true } group ? group.Value.Trim() : null;
        if (NotPlaces.Contains(place) || (match.Groups["mixed"].Success && !IsSource(agency)) || (match.Groups["weak"].Success && place.Length < 4))
            return null;
        if (place.Length > 0 && OutletDirectory.FindAgency(place) is not null && agency is null)
            (place, agency) = ("", place);
        return new(new(span.Start, span.Start + match.Length - Blank(match.Value)), place.Length == 0 ? null : place, agency, DateIn(match)) { IsDated = match.Groups["date"].Success };
    }

    private static int Blank(string value) => value.Length - value.TrimEnd().Length;

    private static bool IsSource(string? agency) => agency is not null && (OutletDirectory.Find(agency) is not null || Words.IsUpper(agency));

    private static PublicationTime? DateIn(Match match)
    {
        if (!match.Groups["date"].Success)
            return null;
        var value = match.Groups["date"].Value;
        return DateStamps.At(value, new(0, value.Length), monthFirst: true)?.Published is { } date ? date with { Basis = "dateline" } : null;
    }

    private const string Upper = @"(?<place>\p{Lu}[\p{Lu}.'’\-/]*(?:\s\p{Lu}[\p{Lu}.'’\-/]*){0,4}(?:,\s(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d)\p{Lu}[\p{L}.'’\-]*(?:\s(?:of\s|and\s)?\p{Lu}[\p{L}.'’\-]*){0,3}){0,2})";

    private const string Day = @"(?:,?\s*(?<date>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:,?\s\d{4})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})))?";

    private const string Agency = @"(?:,?\s*[(\[](?<agency>[\p{L}][\p{L}\p{N}.&'’ /\-]{1,40})[)\]])";

    private const string Dash = @"\s*(?:—|–|--+|−|(?<=[\s)\]])-|-(?=\s))\s*";

    // "(CITY, Country) —"
    [GeneratedRegex(@"^\((?<place>\p{Lu}[\p{L}.'’\-]*(?:[ ,/]{1,2}\p{Lu}[\p{L}.'’\-]*){0,6})(?:" + Agency + @")?\)" + Dash, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();

    // "CITY, Country (AGENCY) —", "CITY, May 3 —", "CITY —2/29/2024"; with a colon as Asian papers write it.
    [GeneratedRegex("^" + Upper + Day + Agency + "?" + Day + "(?:" + Dash + @"(?<date>\d{1,2}/\d{1,2}/\d{2,4}\s*(?:—|–|--|$)?)?|\s*(?<weak>:)\s+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Capitals();

    // "City, Country (AGENCY) -" and "(AGENCY) -".
    [GeneratedRegex(@"^(?<mixed>(?<place>(?:\p{Lu}[\p{L}.'’\-/]*(?:\s\p{Lu}[\p{L}.'’\-/]*){0,3}(?:,\s\p{Lu}[\p{L}.'’\-]*(?:\s\p{Lu}[\p{L}.'’\-]*){0,2}){0,2})?))" + Day + Agency + Day + "(?:" + Dash + @"|\s*:\s+|\s*$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithAgency();
}
