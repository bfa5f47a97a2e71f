using System.Collections.Immutable;
using Rashomon.Times;

namespace Rashomon.Eval.Readers;

/// <summary>Counts of matches over files.</summary>
internal sealed class TimesScore
{
    /// <summary>Expressions that people marked.</summary>
    public int Gold { get; private set; }

    /// <summary>Expressions that were found.</summary>
    public int Found { get; private set; }

    /// <summary>Pairs that overlap.</summary>
    public int Relaxed { get; private set; }

    /// <summary>Pairs of equal spans.</summary>
    public int Strict { get; private set; }

    /// <summary>Overlapping pairs of the same type.</summary>
    public int Type { get; private set; }

    /// <summary>Overlapping pairs of the same value.</summary>
    public int Value { get; private set; }

    /// <summary>Adds one file, writing what differs to <paramref name="errors"/>.</summary>
    public void Add(TimeBankFile file, ImmutableArray<ResolvedTime> found, TextWriter errors)
    {
        Gold += file.Times.Length;
        Found += found.Length;
        var free = found.ToList();
        foreach (var gold in file.Times)
        {
            var match = free.Where(time => time.Expression.Span.Overlaps(gold.Span)).MaxBy(time => Overlap(time.Expression.Span, gold.Span));
            if (match is null)
            {
                errors.WriteLine($"missed\t{file.Created:yyyy-MM-dd}\t{gold.Type} {gold.Value}\t{Around(file.Text, gold.Span)}");
                continue;
            }

            free.Remove(match);
            Relaxed++;
            Strict += match.Expression.Span == gold.Span ? 1 : 0;
            Type += string.Equals(match.Expression.Type.ToString(), gold.Type, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            if (string.Equals(match.Value, gold.Value, StringComparison.Ordinal))
                Value++;
            else
                errors.WriteLine($"value\t{file.Created:yyyy-MM-dd}\t{gold.Value} != {match.Value} ({match.Basis})\t{Around(file.Text, match.Expression.Span)}");
        }

        foreach (var time in free)
            errors.WriteLine($"extra\t{file.Created:yyyy-MM-dd}\t{time.Value}\t{Around(file.Text, time.Expression.Span)}");
    }

    private static int Overlap(Span first, Span second) => Math.Min(first.End, second.End) - Math.Max(first.Start, second.Start);

    private static string Around(string text, Span span)
    {
        var (start, end) = (Math.Max(0, span.Start - 50), Math.Min(text.Length, span.End + 25));
        return (text[start..span.Start] + "[" + span.Of(text) + "]" + text[span.End..end]).Replace('\n', ' ');
    }
}
