using Rashomon.Eval.Accounts;
using Rashomon.Eval.Gold;

namespace Rashomon.Eval.Measures;

/// <summary>Share of the gold's dated statements that the account's timeline has with the right date.</summary>
internal static class DateMeasure
{
    private const int RunOfAStatement = 3;

    // A statement under more dates than this is a guess.
    private const int MostDates = 3;

    /// <summary>The measure; null where the gold dates nothing.</summary>
    public static double? Of(Comparison comparison, ICollection<string> notes)
    {
        var right = 0;
        foreach (var wanted in comparison.Gold.Dates)
        {
            var words = ComparedWords.Words(wanted.Text);
            var told = comparison.Account.Dates
                .Where(entry => entry.Reports.Any(report =>
                    string.Equals(comparison.DocOf(report.Article), wanted.Doc, StringComparison.Ordinal)
                    && ComparedWords.ShareRun(report.Words, words, RunOfAStatement)))
                .ToList();
            if (told.Exists(entry => Agrees(entry, wanted)) && told.Select(entry => (entry.Start, entry.End)).Distinct().Count() <= MostDates)
                right++;
            else
                notes.Add($"date missed: {wanted.Date} {wanted.Doc} '{wanted.Text}'");
        }
        return comparison.Gold.Dates.IsEmpty ? null : Pairs.Share(right, comparison.Gold.Dates.Length);
    }

    private static bool Agrees(ScoredDate entry, GoldDate wanted)
    {
        var start = Day(entry.Start);
        var end = Day(string.IsNullOrEmpty(entry.End) ? entry.Start : entry.End);
        if (wanted.Date.Split('/') is [var first, var last])
            return start.StartsWith(first, StringComparison.Ordinal) && end.StartsWith(last, StringComparison.Ordinal);
        return start.StartsWith(wanted.Date, StringComparison.Ordinal)
            && (end.StartsWith(wanted.Date, StringComparison.Ordinal) || string.Equals(entry.Precision, PrecisionOf(wanted.Date), StringComparison.Ordinal));
    }

    private static string PrecisionOf(string date) => date.Length switch { 4 => "year", 7 => "month", _ => "day" };

    private static string Day(string? date) => date is { Length: > 10 } ? date[..10] : date ?? "";
}
