using System.Collections.Frozen;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Stories;

/// <summary>Which words tell a story, and in what form.</summary>
internal static class StoryWords
{
    private const int Longest = 40;

    // Verbs and nouns that every report has, whatever it is about: reporting, time, and light verbs.
    private static readonly FrozenSet<string> Empty = new[]
    {
        "say", "tell", "make", "take", "get", "go", "come", "give", "add", "report", "include", "accord", "be", "have", "do", "know", "think", "see", "want", "year", "day", "time",
        "week", "month", "today", "yesterday", "tomorrow", "hour", "minute", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
        "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "mr", "mrs", "ms", "other", "such", "more", "last", "first", "new", "same", "many", "much",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The term of a token; null where it tells nothing.</summary>
    public static string? Of(Tag tag, string form, TokenKind kind)
    {
        if (form.Length is < 2 or > Longest)
            return null;
        if (kind == TokenKind.Number)
            return form.Any(char.IsAsciiDigit) ? form : null;
        if (tag.Pos is not (Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj) || !form.Any(char.IsLetter))
            return null;
        var lemma = tag.Lemma.Length > 0 ? tag.Lemma.ToLowerInvariant() : form;
        return lemma.Length < 2 || Empty.Contains(lemma) || ClosedClasses.TryGet(lemma, out _) ? null : lemma;
    }
}
