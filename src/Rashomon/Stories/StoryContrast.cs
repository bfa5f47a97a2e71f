namespace Rashomon.Stories;

/// <summary>
/// How surely two groups of articles tell of two events of one kind: each side has a term that its leads agree on and that the other side's articles do not have at all,
/// as the boxer's name in reports of two fights of one champion.
/// </summary>
internal static class StoryContrast
{
    // Articles that are taken to lack a term beside those of the group: three leads that agree are more than one.
    private const double Shrinkage = 2;

    // Below it the groups may be one: by chance, each half of a story has some term that the other lacks.
    private const double Floor = .3;

    // Log-odds for a contrast of 1.
    private const double Weight = 5;

    /// <summary>What is taken off the log-odds that two groups are one story, from 0; groups of one article have no contrast.</summary>
    public static double Penalty(IReadOnlyList<StoryMember> a, IReadOnlyList<StoryMember> b)
    {
        if (a.Count < 2 || b.Count < 2)
            return 0;
        var (countsA, countsB) = (Counts(a), Counts(b));
        var contrast = Math.Min(Side(countsA, a.Count, countsB, b.Count), Side(countsB, b.Count, countsA, a.Count));
        return Weight * Math.Max(0, contrast - Floor);
    }

    /// <summary>The greatest over one side's terms of: share of its leads that have it, times share of the other's articles that do not.</summary>
    private static double Side(Dictionary<int, (int All, int Lead)> own, int ownCount, Dictionary<int, (int All, int Lead)> other, int otherCount)
    {
        double most = 0;
        foreach (var (id, counts) in own)
        {
            if (counts.Lead < 2)
                continue;
            var (have, had) = (counts.Lead / (ownCount + Shrinkage), (other.GetValueOrDefault(id).All + .5) / (otherCount + 1));
            most = Math.Max(most, have * (1 - had));
        }

        return most;
    }

    private static Dictionary<int, (int All, int Lead)> Counts(IReadOnlyList<StoryMember> group)
    {
        var counts = new Dictionary<int, (int All, int Lead)>();
        foreach (var member in group)
        {
            foreach (var id in member.Ids)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, id, out _).All++;
            foreach (var (place, _) in member.LeadPlaces)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, member.Ids[place], out _).Lead++;
        }

        return counts;
    }
}
