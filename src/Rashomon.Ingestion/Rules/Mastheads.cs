using System.Collections.Frozen;
using Rashomon.Ingestion.Outlets;

namespace Rashomon.Ingestion.Rules;

/// <summary>
/// Finds an outlet's name above the headline of a plain text: a short line in title case that the directory has or that holds a word that newspapers are
/// called by, with a line after it that can be the headline. Without the second it is the headline itself.
/// </summary>
internal static class Mastheads
{
    private const int MostWords = 6;
    private const int Reach = 5;

    private static readonly FrozenSet<string> Names = (
        "agency argus bulletin broadcasting chronicle courier daily dispatch echo enquirer examiner express gazette globe herald independent inquirer journal ledger mail mercury messenger mirror monitor news newspaper "
        + "newswire observer online post press record register reporter review sentinel standard star sun telegraph times today tribune voice weekly wire").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Is(string text, IReadOnlyList<TextSlice> slices, int index)
    {
        var line = slices[index].Span.Of(text).Trim('*', '#', ' ');
        if (line.Length > 60 || Words.Count(line) > MostWords || Words.EndsSentence(line) || !IsTitleCase(line) || !IsName(line))
            return false;
        for (var i = index + 1; i < Math.Min(slices.Count - 1, index + Reach); i++)
        {
            var span = slices[i].Span;
            var next = text.AsSpan(span.Start, span.Length);
            if (DateStamps.At(text, span) is not null || CreditRules.Read(next) is not null || BoilerplateRules.WholeLine(next) is not null)
                continue;
            return slices[i].Kind == BlockKind.Headline || (Words.Count(next, 40) is >= 3 and < 33 && !Words.EndsWithStop(next) && Datelines.At(text, span) is null && slices[i + 1].Span.Length > 0);
        }
        return false;
    }

    private static bool IsName(string line) => OutletDirectory.Find(line) is not null || line.Split(' ').Any(w => Names.Contains(w));

    private static bool IsTitleCase(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => char.IsUpper(w[0]) || char.IsDigit(w[0]) || w is "of" or "the" or "and" or "&" or "on" or "in");
}
