using Rashomon.Language.Networks;

namespace Rashomon.Language.Tokens;

/// <summary>What the decision to cut inside a run of characters without blanks looks at.</summary>
internal static class CutFeatures
{
    /// <summary>Most features of a decision.</summary>
    public const int Most = 40;

    /// <summary>Whether there is anything to decide before a character.</summary>
    /// <param name="kinds">Kinds of the run's characters.</param>
    /// <param name="at">Offset of the character within the run; 1 or more.</param>
    public static bool IsCandidate(ReadOnlySpan<char> kinds, int at)
    {
        var before = kinds[at - 1];
        var after = kinds[at];
        if (after == Characters.LowSurrogate)
            return false;
        if (!Characters.IsWordlike(before) || !Characters.IsWordlike(after))
            return true;
        if (before == '0' || after == '0')
            return before != after;
        // do|n't
        return at + 2 < kinds.Length && kinds[at + 1] == '\'' && kinds[at + 2] is 'x' or 'X';
    }

    /// <summary>Collects the features.</summary>
    /// <param name="run">Lower-case run.</param>
    /// <param name="kinds">Kinds of its characters.</param>
    /// <param name="at">Where to cut.</param>
    /// <param name="next">Kind of the first character of the next run; <c>\n</c> at the end of a paragraph.</param>
    /// <param name="list">Takes the features.</param>
    public static void Collect(ReadOnlySpan<char> run, ReadOnlySpan<char> kinds, int at, char next, ref FeatureList list)
    {
        var left = at;
        while (left > 0 && Characters.IsWordlike(kinds[left - 1]))
            left--;
        var right = at;
        while (right < kinds.Length && Characters.IsWordlike(kinds[right]))
            right++;
        if (left == at)
            left = at - 1;
        if (right == at)
            right = at + 1;
        var farLeft = left - 1;
        while (farLeft > 0 && Characters.IsWordlike(kinds[farLeft - 1]))
            farLeft--;
        var farRight = right + 1;
        while (farRight < kinds.Length && Characters.IsWordlike(kinds[farRight]))
            farRight++;
        var l = FeatureHash.Of(run[left..at]);
        var r = FeatureHash.Of(run[at..right]);
        var wide = FeatureHash.Of(run[Math.Max(0, farLeft)..at]);
        var wideRight = FeatureHash.Of(run[at..Math.Min(run.Length, farRight)]);
        var whole = FeatureHash.Of(run);
        var fromEnd = (ulong)Math.Min(4, run.Length - at);
        var fromStart = (ulong)Math.Min(4, at);
        var web = Web(run);
        list.Add(run.Slice(at - 1, 2));
        list.Add(l);
        list.Add(r);
        list.Add(l, r);
        list.Add(wide);
        list.Add(wideRight);
        list.Add(wide, r);
        list.Add(l, wideRight);
        list.Add(wide, wideRight);
        list.Add(whole, (ulong)at);
        list.Add(l, next);
        list.Add(wide, next, fromEnd);
        list.Add(r, fromEnd, next);
        list.Add(Pattern(kinds, at, 1, 1), next, fromEnd);
        list.Add(Pattern(kinds, at, 2, 2));
        list.Add(Pattern(kinds, at, 3, 3), fromStart, fromEnd);
        list.Add(Pattern(kinds, at, 4, 2));
        list.Add(Pattern(kinds, at, 2, 4));
        list.Add(Pattern(kinds, at, 1, 3), r);
        list.Add(Pattern(kinds, at, 3, 1), l);
        list.Add(web, Pattern(kinds, at, 1, 1), fromEnd);
        list.Add(web, Pattern(kinds, at, 1, 2), fromStart);
        list.Add(web);
        list.Add(fromStart, fromEnd, Pattern(kinds, at, 1, 1));
        list.Add((ulong)Math.Min(6, at - left), (ulong)Math.Min(6, right - at), Pattern(kinds, at, 1, 1));
        list.Add(Shape(kinds), (ulong)at);
        list.Add(FeatureHash.Of(run[..Math.Min(3, run.Length)]), Pattern(kinds, at, 1, 1));
        list.Add(FeatureHash.Of(run[Math.Max(0, at - 3)..at]), kinds[at]);
    }

    private static ulong Pattern(ReadOnlySpan<char> kinds, int at, int before, int after)
    {
        var from = Math.Max(0, at - before);
        var hash = FeatureHash.Of(kinds[from..Math.Min(kinds.Length, at + after)]);
        return FeatureHash.Join(hash, (ulong)((before * 16) + at - from));
    }

    private static ulong Shape(ReadOnlySpan<char> kinds)
    {
        Span<char> shape = stackalloc char[16];
        var length = 0;
        foreach (var kind in kinds)
        {
            if (length > 0 && shape[length - 1] == kind)
                continue;
            if (length == shape.Length)
                break;
            shape[length++] = kind;
        }

        return FeatureHash.Of(shape[..length]);
    }

    private static ulong Web(ReadOnlySpan<char> run)
    {
        if (run.Contains("://", StringComparison.Ordinal) || run.StartsWith("www.", StringComparison.Ordinal))
            return 1;
        var sign = run.IndexOf('@');
        if (sign > 0 && run[sign..].Contains('.'))
            return 2;
        if (run.Contains(".com", StringComparison.Ordinal) || run.Contains(".org", StringComparison.Ordinal) || run.Contains(".net", StringComparison.Ordinal))
            return 3;
        return run.Contains('/') ? 4UL : run.Contains('_') ? 5UL : run[0] is '#' or '@' ? 6UL : 0UL;
    }
}
