using Rashomon.Accounts.Show;
using Rashomon.Alignment;

namespace Rashomon.Accounts.Wordings;

/// <summary>Says what terms are for, in words of the reports and of templates that choose none of the terms.</summary>
internal static class AboutText
{
    private const int MostWords = 16;
    private const string Agree = "Do the reports agree: ";

    /// <summary>"The happening of 3 March 2026".</summary>
    public static string Happening(TimeInterval? day) => day is null ? "the happening" : "the happening of " + DateText.Of(day);

    /// <summary>A question between marks, shortened.</summary>
    public static string Asked(QuestionDraft draft)
    {
        var text = draft.Text.StartsWith(Agree, StringComparison.Ordinal) ? draft.Text[Agree.Length..].TrimEnd('?').Trim('“', '”') : draft.Text;
        var words = text.Replace('“', '‘').Replace('”', '’').Split(' ');
        return $"“{(words.Length <= MostWords ? string.Join(' ', words) : string.Join(' ', words.Take(MostWords)) + " …")}”";
    }
}
