namespace Rashomon.Stories;

/// <summary>Finds members that share rare terms, without comparing all with all: each look-up reads a bounded number of entries.</summary>
internal sealed class MemberIndex
{
    // Entries read in one look-up, and of one term: the latest ones. Terms come rarest first, so that what is left unread is common.
    private const int EntriesRead = 2000;
    private const int EntriesOfTerm = 200;

    private readonly Dictionary<int, List<Entry>> _entries = [];

    /// <summary>Adds a member.</summary>
    public void Add(StoryMember member)
    {
        foreach (var (id, weight) in member.Heaviest)
        {
            if (!_entries.TryGetValue(id, out var entries))
                _entries[id] = entries = [];
            entries.Add(new(member, weight));
        }
    }

    /// <summary>Takes a member out.</summary>
    public void Remove(StoryMember member)
    {
        foreach (var id in member.Ids)
        {
            if (_entries.TryGetValue(id, out var entries) && entries.RemoveAll(entry => entry.Member == member) > 0 && entries.Count == 0)
                _entries.Remove(id);
        }
    }

    /// <summary>The members that share most with one, best first, itself left out; ties by id.</summary>
    public List<StoryMember> Nearest(StoryMember member, int most)
    {
        var sums = new Dictionary<StoryMember, double>();
        var left = EntriesRead;
        foreach (var (id, weight) in member.Heaviest)
        {
            if (!_entries.TryGetValue(id, out var entries))
                continue;
            for (var i = entries.Count - 1; i >= Math.Max(0, entries.Count - EntriesOfTerm) && left > 0; i--, left--)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(sums, entries[i].Member, out _) += weight * entries[i].Weight;
        }

        sums.Remove(member);
        return [.. sums.OrderByDescending(sum => sum.Value).ThenBy(sum => sum.Key.Document.Id, StringComparer.Ordinal).Take(most).Select(sum => sum.Key)];
    }

    private readonly record struct Entry(StoryMember Member, float Weight);
}
