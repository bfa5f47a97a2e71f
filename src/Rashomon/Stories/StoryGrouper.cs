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
        var places = members.Select((member, i) => (member, i)).ToDictionary(pair => pair.member, pair => pair.i);
        var near = Meet(members).Select(pair => (places[pair.A], places[pair.B])).ToList();
        var scores = new StoryPairScores(Model, _options);
        var groups = new Agglomeration(members, scores, scores.From).Group(near);
        return [.. groups.Select(group => StoryGroups.ToStory(null, group.Select(i => members[i].Document)))];
    }

    /// <summary>The pairs that share rare terms, each once, the later member last; their neighbourhoods are read.</summary>
    internal static List<(StoryMember A, StoryMember B)> Meet(IReadOnlyList<StoryMember> members)
    {
        var index = new MemberIndex();
        var near = new List<(StoryMember, StoryMember)>();
        foreach (var member in members)
        {
            foreach (var other in index.Nearest(member, Nearest))
            {
                near.Add((other, member));
                Neighbourhood.Meet(member, other, StoryPair.Cosine(member, other));
            }

            index.Add(member);
        }

        return near;
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
