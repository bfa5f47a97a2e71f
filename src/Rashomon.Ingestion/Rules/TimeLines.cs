using System.Text.RegularExpressions;

namespace Rashomon.Ingestion.Rules;

/// <summary>
/// Knows lines of pages that say when something was published and nothing else: "5 hours ago", "Ann Lee 2 minutes ago", "Published: 22:04, 22 Apr 2024",
/// "vor 3 Stunden". Times and labels are taken out; what is left must be no more than a name.
/// </summary>
internal static partial class TimeLines
{
    private const int LongestLine = 160;

    /// <summary>Most words beside the times: a name and a place.</summary>
    private const int MostOthers = 4;

    public static bool Is(ReadOnlySpan<char> span)
    {
        if (span.Length > LongestLine || !span.ContainsAnyInRange('0', '9') || Words.EndsWithStop(span))
            return false;
        var line = span.ToString();
        var times = Time().Count(line);
        if (times == 0)
            return false;
        var rest = Label().Replace(Time().Replace(line, " "), " ");
        return Words.Count(rest, MostOthers + 1) <= MostOthers && !rest.AsSpan().ContainsAnyInRange('0', '9') && !Verb().IsMatch(rest);
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string Months = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|mrt|mei|maj)";

    [GeneratedRegex(@"\b\d{1,2}\s?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\s(?:ago|read)\b|\bvor\s\d{1,2}\s(?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?)\b|\bil y a\s\d{1,2}\s\p{L}+|\bhace\s\d{1,2}\s\p{L}+|\b\d{1,2}\s(?:ore|giorni|minuti|minuten|uur|dagen)\s(?:fa|geleden)\b"
        + @"|\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b|\b\d{1,2}(?:st|nd|rd|th|er)?\.?\s(?:de\s|d')?" + Months + @"\p{L}*\.?,?\s(?:de\s)?\d{4}\b|\b" + Months + @"\p{L}*\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}\b"
        + @"|\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\b\.?|uhr\b|h\b)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b\d{1,3}\s?(?:min(?:uten?|utes?|\.)?)(?:\s(?:lesezeit|read|de lecture|leestijd))?\b", Options)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?:first|last|originally|published|posted|updated|modified|created|on|at|by|date|today|yesterday|reading|read|time|mon|tues?|wed|thu|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[gbuc][ms]t|utc|[ecmp][sd]?t|bst|cest|ist|stand|aktualisiert|veröffentlicht|erschienen|am|um|uhr|lesezeit|min|publié|mis à jour|modifié|le|à|temps de lecture|publicado|actualizado|el|a las|pubblicato|aggiornato|il|alle|ore|gepubliceerd|bijgewerkt|op|om|laatste update|(?:mon|diens|mitt|donners|frei|sams|sonn)(?:tag|woch)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b", Options)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:said|says|was|were|is|are|has|have|will|from|until|between|the|der|die|das|les|la)\b", Options)]
    private static partial Regex Verb();
}
