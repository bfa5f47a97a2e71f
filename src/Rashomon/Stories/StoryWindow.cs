namespace Rashomon.Stories;

/// <summary>The members that a stream holds, and which it forgets next.</summary>
internal sealed class StoryWindow(StoryOptions options)
{
    // One report with a date far in the future must not make the stream forget all others: now is the median of so many latest dates.
    private const int DatesOfNow = 31;

    private readonly Dictionary<string, StoryMember> _members = new(StringComparer.Ordinal);
    private readonly PriorityQueue<StoryMember, (double Day, long Arrival)> _oldest = new();
    private readonly Queue<double> _latest = new();
    private long _arrivals;

    /// <summary>How many it holds.</summary>
    public int Count => _members.Count;

    /// <summary>The member with an id; null where it holds none.</summary>
    public StoryMember? Find(string id) => _members.GetValueOrDefault(id);

    /// <summary>Adds a member; gives those that are to be forgotten, which are still in it.</summary>
    public List<StoryMember> Add(StoryMember member)
    {
        _members.Add(member.Document.Id, member);
        if (!double.IsNaN(member.Day))
        {
            _latest.Enqueue(member.Day);
            if (_latest.Count > DatesOfNow)
                _latest.Dequeue();
        }

        var now = _latest.Count == 0 ? 0 : _latest.Order().ElementAt(_latest.Count / 2);
        _oldest.Enqueue(member, (double.IsNaN(member.Day) ? now : member.Day, _arrivals++));
        var over = new List<StoryMember>();
        while (_oldest.TryPeek(out var oldest, out var key))
        {
            var isHeld = _members.GetValueOrDefault(oldest.Document.Id) == oldest;
            var count = Count - over.Count;
            if (isHeld && (oldest == member || (count <= options.MaxArticles && (count <= options.KeepArticles || key.Day >= now - options.Window.TotalDays))))
                break;
            _oldest.Dequeue();
            if (isHeld)
                over.Add(oldest);
        }

        return over;
    }

    /// <summary>Lets a member go.</summary>
    public void Remove(StoryMember member) => _members.Remove(member.Document.Id);
}
