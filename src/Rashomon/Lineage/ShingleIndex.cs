using System.Runtime.InteropServices;

namespace Rashomon.Lineage;

/// <summary>Finds the places at which articles share five words in a row. Memory is linear in the words; so is time but for one sort.</summary>
internal static class ShingleIndex
{
    /// <summary>Words in a shingle: fewer meet by chance, more miss what was edited.</summary>
    public const int Size = 5;

    /// <summary>Of the articles that share a shingle, how many earlier ones each is compared with: a reprint is found by the first.</summary>
    private const int MostSources = 6;

    /// <summary>Shared places, sorted by pair of articles, then by place in the earlier one.</summary>
    /// <param name="texts">In order: those that others more likely draw on come first.</param>
    public static List<SharedShingle> Find(IReadOnlyList<BodyText> texts)
    {
        var postings = Postings(texts);
        var found = new List<SharedShingle>();
        for (var start = 0; start < postings.Length;)
        {
            var end = start + 1;
            while (end < postings.Length && postings[end].Hash == postings[start].Hash)
                end++;
            if (end - start > 1)
                Pair(postings.AsSpan(start, end - start), found);
            start = end;
        }

        found.Sort();
        return found;
    }

    private static Posting[] Postings(IReadOnlyList<BodyText> texts)
    {
        var postings = new List<Posting>(texts.Sum(t => t.Length));
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            for (var at = 0; at + Size <= text.Length; at++)
            {
                var hash = 0UL;
                var told = true;
                for (var k = at; k < at + Size; k++)
                {
                    hash = (ulong.RotateLeft(hash, 23) ^ text.Words[k]) * 0x9E3779B97F4A7C15UL;
                    told &= !text.Quoted[k];
                }

                // Quoted words are no sign of copying: whoever heard them writes the same.
                if (told)
                    postings.Add(new(hash, i, at));
            }
        }

        var sorted = postings.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>Pairs each article that has the shingle with the first few before it; of one article its first two places count.</summary>
    private static void Pair(ReadOnlySpan<Posting> group, List<SharedShingle> found)
    {
        Span<int> sources = stackalloc int[2 * MostSources];
        int held = 0, articles = 0, run = 0;
        for (var i = 0; i < group.Length; i++)
        {
            run = i > 0 && group[i].Text == group[i - 1].Text ? run + 1 : 0;
            if (run >= 2)
                continue;
            for (var s = 0; s < held; s++)
            {
                var source = group[sources[s]];
                if (source.Text != group[i].Text)
                    found.Add(new(source.Text, group[i].Text, source.At, group[i].At));
            }

            articles += run == 0 ? 1 : 0;
            if (articles <= MostSources)
                sources[held++] = i;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Posting(ulong Hash, int Text, int At) : IComparable<Posting>
    {
        public int CompareTo(Posting other) =>
            Hash != other.Hash ? Hash.CompareTo(other.Hash) : Text != other.Text ? Text.CompareTo(other.Text) : At.CompareTo(other.At);
    }
}
