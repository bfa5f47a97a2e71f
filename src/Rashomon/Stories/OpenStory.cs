namespace Rashomon.Stories;

/// <summary>A story of a stream, which still grows.</summary>
internal sealed class OpenStory(string id)
{
    // Members that a newcomer is scored against, at most, beside the nearest ones: at even distances over the story's time.
    private const int MostSampled = 24;

    /// <summary>Its id.</summary>
    public string Id => id;

    /// <summary>Its members, in order of arrival.</summary>
    public List<StoryMember> Members { get; } = [];

    /// <summary>The size from which it is looked at again as a whole.</summary>
    public int ReexamineFrom { get; set; } = 2;

    /// <summary>How many articles the stream had seen when it was last looked at in its turn, and how many members it had then.</summary>
    public (long Seen, int Members) Examined { get; set; }

    /// <summary>The other stories that most of its members' neighbours are in, most first; ties by id.</summary>
    public IEnumerable<OpenStory> Nearest(int most) =>
        Members.SelectMany(member => member.Near.Members).Select(near => near.Story).OfType<OpenStory>().Where(story => story != this)
            .GroupBy(story => story).OrderByDescending(story => story.Count()).ThenBy(story => story.Key.Id, StringComparer.Ordinal).Take(most).Select(story => story.Key);

    /// <summary>Members at even distances, all of them where they are few.</summary>
    public IReadOnlyList<StoryMember> Sample()
    {
        if (Members.Count <= MostSampled)
            return Members;
        return [.. Enumerable.Range(0, MostSampled).Select(i => Members[(int)((long)i * Members.Count / MostSampled)])];
    }
}
