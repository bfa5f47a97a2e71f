using System.Collections.Immutable;

namespace Rashomon.Eval.Measures;

/// <summary>F1 over direct and mixed quotations with their speakers.</summary>
internal static class QuotationMeasure
{
    private const double LeastOverlap = .8, ShortestRatio = .6, LongestRatio = 1.7;

    /// <summary>The measure; null where the gold quotes nothing.</summary>
    public static double? Of(Comparison comparison, ICollection<string> notes)
    {
        if (comparison.Gold.Quotations.IsEmpty)
            return null;
        var read = comparison.Account.Quotations.Where(quotation => comparison.DocOf(quotation.Article) is not null).ToList();
        var left = read.ToList();
        var right = 0;
        foreach (var wanted in comparison.Gold.Quotations)
        {
            var words = ComparedWords.Words(wanted.Text);
            var hit = left.FindIndex(quotation =>
                string.Equals(comparison.DocOf(quotation.Article), wanted.Doc, StringComparison.Ordinal)
                && IsSame(quotation.Words, words)
                && !string.IsNullOrEmpty(quotation.Speaker)
                && wanted.Speakers.Any(name => SourceNames.Same(quotation.Speaker, name)));
            if (hit < 0)
            {
                notes.Add($"quotation missed: {wanted.Doc} {wanted.Speakers[0]} '{wanted.Text}'");
                continue;
            }
            left.RemoveAt(hit);
            right++;
        }
        return Pairs.F1(Pairs.Share(right, read.Count), Pairs.Share(right, comparison.Gold.Quotations.Length));
    }

    private static bool IsSame(ImmutableArray<string> read, ImmutableArray<string> wanted)
    {
        var ratio = (double)Math.Max(1, read.Length) / Math.Max(1, wanted.Length);
        return ComparedWords.Overlap(read, wanted) >= LeastOverlap && ratio is >= ShortestRatio and <= LongestRatio;
    }
}
