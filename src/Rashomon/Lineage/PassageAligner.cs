namespace Rashomon.Lineage;

/// <summary>Turns the shingles that two articles share into passages, over light edits.</summary>
internal static class PassageAligner
{
    /// <summary>Words that an edit may put in, take out or change between two equal stretches of one passage.</summary>
    private const int MostEdited = 6;

    /// <summary>The passages, in the order of the first article; they do not overlap there.</summary>
    public static List<WordRun> Align(BodyText first, BodyText second, ReadOnlySpan<SharedShingle> seeds)
    {
        var runs = Disjoint(Runs(first, second, seeds));
        var passages = new List<WordRun>();
        foreach (var run in runs)
        {
            if (passages.Count > 0 && Continues(passages[^1], run))
                passages[^1] = passages[^1].With(run);
            else
                passages.Add(run);
        }

        return passages;
    }

    private static List<WordRun> Runs(BodyText first, BodyText second, ReadOnlySpan<SharedShingle> seeds)
    {
        var runs = new List<WordRun>();
        var reached = new Dictionary<int, int>();
        foreach (var seed in seeds)
        {
            var diagonal = seed.SecondAt - seed.FirstAt;
            if (reached.TryGetValue(diagonal, out var end) && seed.FirstAt < end)
                continue;
            var run = Extend(first, second, seed);
            reached[diagonal] = run.FirstEnd;
            runs.Add(run);
        }

        return runs;
    }

    /// <summary>The longest stretch of equal words around a seed, quoted ones included.</summary>
    private static WordRun Extend(BodyText first, BodyText second, SharedShingle seed)
    {
        int a = seed.FirstAt, b = seed.SecondAt;
        while (a > 0 && b > 0 && first.Words[a - 1] == second.Words[b - 1])
            (a, b) = (a - 1, b - 1);
        int length = 0, told = 0;
        while (a + length < first.Length && b + length < second.Length && first.Words[a + length] == second.Words[b + length])
        {
            if (!first.Quoted[a + length] && !second.Quoted[b + length])
                told++;
            length++;
        }

        return new(a, a + length, b, b + length, length, told);
    }

    /// <summary>The runs that stay when each word is shared but once, the longest first; sorted by place.</summary>
    private static List<WordRun> Disjoint(List<WordRun> runs)
    {
        var kept = new List<WordRun>();
        var takenFirst = new SpanSet();
        var takenSecond = new SpanSet();
        foreach (var run in runs.OrderByDescending(r => r.Told).ThenBy(r => r.FirstStart).ThenBy(r => r.SecondStart))
        {
            if (takenFirst.Overlap(run.FirstStart, run.FirstEnd) + takenSecond.Overlap(run.SecondStart, run.SecondEnd) > 2)
                continue;
            takenFirst.Add(run.FirstStart, run.FirstEnd);
            takenSecond.Add(run.SecondStart, run.SecondEnd);
            kept.Add(run);
        }

        kept.Sort((x, y) => x.FirstStart != y.FirstStart ? x.FirstStart.CompareTo(y.FirstStart) : x.SecondStart.CompareTo(y.SecondStart));
        return kept;
    }

    private static bool Continues(WordRun passage, WordRun next)
    {
        var (left, right) = (next.FirstStart - passage.FirstEnd, next.SecondStart - passage.SecondEnd);
        return left is >= -2 and <= MostEdited && right is >= -2 and <= MostEdited;
    }
}
