namespace Rashomon.Ingestion.Rules;

/// <summary>Reads lines that hold a name and a date: "The Coast Herald, May 3, 2024", "By Ann Lee | 3 May 2024", "[Coast Wire](#) 3 May 2024".</summary>
internal static class StampLine
{
    private const int MostLength = 140;
    private const int MostNameWords = 7;

    /// <summary>The stamp that ends the line and the name before it; null where the line is not of this form.</summary>
    public static (DateStamp Stamp, string Name)? Read(string text, Span span)
    {
        if (span.Length > MostLength)
            return null;
        for (var i = span.Start + 1; i < span.End - 5; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) || char.IsLetterOrDigit(text[i - 1]) || DateStamps.At(text, new(i, span.End)) is not { Published: not null } stamp)
                continue;
            var name = CreditRules.Plain(text[span.Start..i]);
            var linked = text[span.Start] == '[' || name.Length > 0 && name[^1] is ',' or '|' or '·' or '•' or '—' or '–' or '-' or '/' || name.StartsWith("By ", StringComparison.OrdinalIgnoreCase);
            name = name.TrimEnd(' ', ',', '|', '·', '•', '—', '–', '-', '/');
            var rest = text.AsSpan(stamp.Span.End, span.End - stamp.Span.End).Trim(" |·•—–-.");
            var isName = name.Length > 1 && char.IsUpper(name[0]) && Words.Count(name) <= MostNameWords && !Words.EndsSentence(name);
            return linked && isName && (rest.IsEmpty || BoilerplateRules.WholeLine(rest) is not null) ? (stamp, name) : null;
        }
        return null;
    }
}
