using System.Collections.Immutable;
using Rashomon.Stories;

namespace Rashomon.Eval.Stories;

/// <summary>Groups a set, in a batch or as a stream, and scores the groups.</summary>
internal static class StoryScorer
{
    /// <summary>As one batch.</summary>
    public static GroupScore Batch(StorySet set, StoryPairModel? model = null, StoryOptions? options = null, Func<string, bool>? scored = null) =>
        GroupScore.Of(GroupOf(Groups(set, model, options)), set.StoryOf, scored);

    /// <summary>The groups of one batch.</summary>
    public static ImmutableArray<Story> Groups(StorySet set, StoryPairModel? model = null, StoryOptions? options = null) =>
        new StoryGrouper(options) { Model = model ?? StoryPairModel.Default }.Group(set.Documents);

    /// <summary>As a stream in the order of a seed.</summary>
    public static GroupScore Stream(StorySet set, int seed, StoryPairModel? model = null, StoryOptions? options = null)
    {
        var stream = new StoryStream(options ?? StoryOptions.Default, model ?? StoryPairModel.Default);
        StoryDocument[] documents = [.. set.Documents];
        new Random(seed).Shuffle(documents);
        foreach (var document in documents)
            stream.Add(document);
        return GroupScore.Of(GroupOf(stream.Snapshot()), set.StoryOf);
    }

    /// <summary>The group of each article.</summary>
    public static Dictionary<string, string> GroupOf(ImmutableArray<Story> groups) =>
        groups.SelectMany(group => group.Articles, (group, id) => (id, group.Id)).ToDictionary(pair => pair.id, pair => pair.Id, StringComparer.Ordinal);
}
