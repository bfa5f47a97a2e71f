using System.Collections.Immutable;

namespace Rashomon.Stories;

/// <summary>Puts a batch of articles into stories. Pure; the order of the articles does not matter.</summary>
/// <remarks>
/// Documents are read by publication (undated ones last), then by id, whatever their order; equal scores are settled by it, the earlier pair first.
/// Of documents with one id the first in this order is taken.
/// </remarks>
/// <param name="options">How; the defaults where null.</param>
public sealed class StoryGrouper(StoryOptions? options = null)
{
    // Members that one is compared with, at most.
    private const int Nearest = 40;

    private readonly StoryOptions _options = options ?? StoryOptions.Default;

    /// <summary>The pair model; the library's own but for tuning.</summary>
    internal StoryPairModel Model { get; init; } = StoryPairModel.Default;

    /// <summary>Groups the documents.</summary>
    /// <returns>The stories: each article in one, by first publication, then by id.</returns>
    public ImmutableArray<Story> Group(IEnumerable<StoryDocument> documents)
    {
        var members = Members(documents);
        var index = new MemberIndex();
        var places = members.Select((member, i) => (member, i)).ToDictionary(pair => pair.member, pair => pair.i);
        var near = new List<(int, int)>();
        for (var i = 0; i < members.Count; i++)
        {
            near.AddRange(index.Nearest(members[i], Nearest).Select(other => (places[other], i)));
            index.Add(members[i]);
        }

        var groups = new Agglomeration(members, new(Model, _options), _options).Group(near);
        return [.. groups.Select(group => StoryGroups.ToStory(null, group.Select(i => members[i].Document)))];
    }

    /// <summary>The documents with their terms weighed over all of them.</summary>
    internal static List<StoryMember> Members(IEnumerable<StoryDocument> documents)
    {
        var terms = new TermTable(double.PositiveInfinity);
        var members = StoryGroups.InOrder(documents).DistinctBy(document => document.Id, StringComparer.Ordinal).Select(document => new StoryMember(document, terms)).ToList();
        foreach (var member in members)
            terms.Count(member.Ids);
        foreach (var member in members)
            member.Weigh();
        return members;
    }
}
