using Rashomon.Alignment;

namespace Rashomon.Accounts.Wordings;

/// <summary>Says in the reports' own words what terms are for.</summary>
internal static class AboutText
{
    private const int MostWords = 16;

    /// <summary>The question, shortened.</summary>
    public static string Of(QuestionDraft draft)
    {
        var words = draft.Text.Split(' ');
        return "“" + (words.Length <= MostWords ? draft.Text : string.Join(' ', words.Take(MostWords)) + " …") + "”";
    }
}
