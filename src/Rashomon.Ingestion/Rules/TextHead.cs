using System.Text.RegularExpressions;
using Rashomon.Ingestion.Outlets;

namespace Rashomon.Ingestion.Rules;

/// <summary>
/// The lines above the first sentence of a plain text, where the outlet's name stands first: the name, what belongs to it (a motto, a town, an edition, a
/// section), and the headline. A first line is taken for a name where the list of outlets, the user, an edition's note or the text itself shows it to be one.
/// </summary>
/// <param name="Name">The outlet's name.</param>
/// <param name="Headline">Which slice is the headline; what stands before it and is no date or credit belongs to the name.</param>
internal sealed partial record TextHead(string Name, int Headline)
{
    private const int MostLines = 9;
    private const int MostTitleWords = 32;
    private const int MostNameWords = 6;
    private const int MostShortWords = 4;
    private const int Reach = 200_000;

    /// <summary>The head of a text; null where no outlet's name opens it, or no headline follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="slices">Its lines and paragraphs.</param>
    /// <param name="given">The outlet that the user names; null without one.</param>
    public static TextHead? Read(string text, IReadOnlyList<TextSlice> slices, string? given)
    {
        if (slices.Count < 3 || slices[0] is not { Kind: BlockKind.Paragraph, Span.Length: <= 120 })
            return null;
        var titles = Titles(text, slices);
        if (titles.Count < 2 || titles[0] != 0 || titles[^1] + 1 >= slices.Count)
            return null;
        var line = CreditRules.Plain(slices[0].Span.Of(text)).Trim('#', ' ');
        var edition = Edition().Match(line);
        var name = edition.Success ? edition.Groups["name"].Value : line;
        if (!edition.Success && !IsGiven(name, given) && !Mastheads.Is(text, slices, 0) && !IsShown(text, slices, titles, name))
            return null;
        var at = 1;
        while (at + 1 < titles.Count && titles[at] == titles[at - 1] + 1 && !slices[titles[at]].IsSetApart)
            at++;
        // "World", "From abroad": one word alone names a section.
        while (at + 1 < titles.Count && Words.Count(Of(text, slices[titles[at]]), 2) == 1)
            at++;
        return new(InTextsCase(text, name), titles[at]);
    }

    /// <summary>A name in capitals as the text writes it elsewhere, where it does.</summary>
    private static string InTextsCase(string text, string name) =>
        Words.IsUpper(name) && string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Capitalized)) is var mixed && text.Contains(mixed, StringComparison.Ordinal) ? mixed : name;

    /// <summary>The lines that could be titles, up to the first sentence of the report.</summary>
    private static List<int> Titles(string text, IReadOnlyList<TextSlice> slices)
    {
        var titles = new List<int>();
        for (var i = 0; i < Math.Min(slices.Count, MostLines); i++)
        {
            var line = Of(text, slices[i]);
            if (slices[i].Kind is not (BlockKind.Paragraph or BlockKind.Headline) || line.Length > 300 || Words.StartsLower(line) || Datelines.At(text, slices[i].Span) is not null)
                break;
            if (IsStampOrCredit(text, slices[i].Span))
                continue;
            if (Words.EndsWithStop(line) || line[^1] is ':' or ',' or ';' || (Words.EndsSentence(line) && slices[i].IsSetApart && Words.Count(line) > MostTitleWords / 2) || Words.Count(line, MostTitleWords + 1) > MostTitleWords)
                break;
            titles.Add(i);
        }
        return titles;
    }

    private static bool IsStampOrCredit(string text, Span span) =>
        DateStamps.At(text, span) is not null || StampLine.Read(text, span) is not null || CreditRules.Read(text.AsSpan(span.Start, span.Length)) is not null
            || BoilerplateRules.WholeLine(text.AsSpan(span.Start, span.Length)) is not null;

    private static bool IsGiven(string name, string? given) => given is not null && OutletDirectory.Key(name) == OutletDirectory.Key(given);

    /// <summary>Whether the text itself shows that its first line is a name: by its place among the lines, or as the text goes on to use it.</summary>
    private static bool IsShown(string text, IReadOnlyList<TextSlice> slices, List<int> titles, string name)
    {
        if (!IsNameLike(name))
            return false;
        var words = Words.Count(name);
        // A motto or town directly below it, and the headline set apart from both.
        var hasMotto = titles.Count > 2 && titles[1] == 1 && !slices[1].IsSetApart && titles[2] == 2 && slices[2].IsSetApart && words <= MostShortWords && !IsTitleLike(text, slices, titles[2] + 1);
        // The date directly below it, and the headline with a line of its own on who wrote it.
        var hasDate = titles[1] > 1 && !slices[1].IsSetApart && words <= MostShortWords && slices[titles[1]].IsSetApart && titles[1] + 1 < slices.Count
            && (CreditRules.Read(Of(text, slices[titles[1] + 1])) is not null || Datelines.At(text, slices[titles[1] + 1].Span) is not null);
        // One word alone between it and the headline: a section.
        var hasSection = titles.Count > 2 && Words.Count(Of(text, slices[titles[1]]), 2) == 1 && slices[titles[1]].IsSetApart && slices[titles[2]].IsSetApart && Words.Count(Of(text, slices[titles[2]]), 4) > 3 && !IsTitleLike(text, slices, titles[2] + 1);
        return hasMotto || hasDate || hasSection || NamesItself(text, slices[titles[1]].Span.End, name, words);
    }

    /// <summary>Whether the slice is one more line of titles, so that those before it may be a headline with its second line.</summary>
    private static bool IsTitleLike(string text, IReadOnlyList<TextSlice> slices, int index) =>
        index < slices.Count && !IsStampOrCredit(text, slices[index].Span) && !Words.EndsSentence(Of(text, slices[index])) && Datelines.At(text, slices[index].Span) is null;

    /// <summary>Whether the text speaks of the line as outlets speak of themselves: "The Harbour Call has learned …", or "told the Call" after a line of two words.</summary>
    private static bool NamesItself(string text, int from, string name, int words)
    {
        var rest = text.AsSpan(from, Math.Min(Reach, text.Length - from));
        var bare = name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        var parts = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
            return false;
        if (HasName(rest, string.Join(' ', parts.Select(Capitalized))))
            return true;
        var last = Capitalized(parts[^1]);
        return parts.Length == 2 && last.Length > 3 && (HasName(rest, "the " + last) || HasName(rest, "The " + last));
    }

    private static bool HasName(ReadOnlySpan<char> text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0;)
        {
            var end = at + name.Length;
            var bounded = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (bounded && (Told().IsMatch(text[Math.Max(0, at - 24)..at]) || Does().IsMatch(text[end..Math.Min(text.Length, end + 40)])))
                return true;
            var next = text[end..].IndexOf(name, StringComparison.Ordinal);
            at = next < 0 ? -1 : end + next;
        }
        return false;
    }

    private static string Capitalized(string word) => Words.IsUpper(word) && word.Length > 1 ? (Small().IsMatch(word) ? word.ToLowerInvariant() : word[0] + word[1..].ToLowerInvariant()) : word;

    /// <summary>Whether a line is short and all its words are capitalized but those that stand within names.</summary>
    private static bool IsNameLike(string line) =>
        Words.Count(line, MostNameWords + 1) is >= 2 and <= MostNameWords && !Words.EndsSentence(line) && line.AsSpan().IndexOfAny(",:;?!\"“”0123456789") < 0
            && line.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => char.IsUpper(w[0]) || w == "&" || Small().IsMatch(w));

    private static ReadOnlySpan<char> Of(string text, TextSlice slice) => text.AsSpan(slice.Span.Start, slice.Span.Length);

    [GeneratedRegex(@"\b(?:told|telling|tells|spoke to|spoken to|speaking to|interview with|seen by|obtained by|readers of|friends of|supporters of|subscribe to|published by)\s(?:the\s)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    [GeneratedRegex(@"^(?:(?:['’]s)?\s(?:has|have)\s(?:also\s|now\s)?(?:learned|learnt|seen|spoken|asked|counted|obtained|found|been told|been shown|contacted|reviewed|reported|heard|no owners?)\b|\s(?:is|are)\s(?:made|written|published|printed|owned|edited|funded)\b|\s(?:lives|runs|depends)\son\b|(?:['’]s)?\s(?:readers?|reporters?|photographers?|channel|website|newsroom|staff|correspondents?|understands|can reveal)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Does();

    [GeneratedRegex("^(?:of|the|and|on|in|de|da|di|del|della|do|du|des|la|le|les|el|al|der|die|das|van|von|y|et|e|og|och)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Small();

    // "Fjordby Nyheter | In English", "The Harbour Call - Evening edition".
    [GeneratedRegex(@"^(?<name>\p{Lu}[^|:]{2,48}?)\s*(?:\s[-–—]\s|\s?\|\s?|,\s)\s*(?:(?:\p{L}+\s){1,2}(?:[Ee]dition|[Pp]ages|[Ss]ervice|[Ss]ection)|[Ii]n \p{Lu}\p{L}+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Edition();
}
