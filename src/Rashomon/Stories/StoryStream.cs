using System.Collections.Immutable;
using System.Globalization;

namespace Rashomon.Stories;

/// <summary>
/// Puts articles into stories as they come. Each joins a story or begins one; where that changes what fits best, stories split and merge. Not safe for use by several threads at once.
/// </summary>
/// <remarks>The same documents in the same order give the same stories. Another order gives nearly the same ones (<c>docs/stories.md</c> has by how much).</remarks>
public sealed class StoryStream
{
    private const int Nearest = 40;

    // Stories that are scored for an article: those of its nearest members. What comes after shares a few common terms.
    private const int MostFitted = 6;

    // Runners-up from these log-odds on are looked at again together with the story joined.
    private const double Close = -2;

    // Stories with more members together are not grouped anew as a whole.
    private const int MostRegrouped = 120;

    // A story is looked at again when it has grown by a share of one to this: small ones at every arrival.
    private const int ReexaminedShare = 6;

    // Stories are looked at in turn, with this many that their members' neighbours are in, where they have grown or the stream has by a tenth.
    private const int NearStories = 2;
    private const int LookedAt = 4;

    // A turn comes at every arrival while the stream holds few articles, then at every so many.
    private const int FewArticles = 1000;
    private const int ArrivalsOfTurn = 20;

    // After so many further articles an article counts half in how rare its terms are.
    private const double HalfLife = 20_000;

    private readonly StoryPairScores _scores;
    private readonly TermTable _terms = new(HalfLife);
    private readonly MemberIndex _index = new();
    private readonly StoryWindow _window;
    private readonly Queue<OpenStory> _turns = new();
    private readonly Dictionary<string, OpenStory> _stories = new(StringComparer.Ordinal);

    /// <summary>An empty stream.</summary>
    /// <param name="options">How; the defaults where null.</param>
    public StoryStream(StoryOptions? options = null)
        : this(options ?? StoryOptions.Default, StoryPairModel.Default)
    {
    }

    /// <summary>A stream with another model, for tuning.</summary>
    internal StoryStream(StoryOptions options, StoryPairModel model)
    {
        _scores = new(model, options);
        _window = new(options);
    }

    /// <summary>How many articles it holds.</summary>
    public int Count => _window.Count;

    /// <summary>Finds the article's story. A document whose id it holds takes the place of the earlier one, and is put into a story anew.</summary>
    public StoryAssignment Add(StoryDocument document)
    {
        var member = Enter(document);
        var fits = Fits(member);
        var joins = fits.Count > 0 && fits[0].Score >= _scores.From;
        var story = joins ? fits[0].Story : Begin(document);
        var near = joins ? _scores.NearestOf(member, story.Members) : [];
        Put(member, story);
        ImmutableArray<StoryChange> changes = [];
        var close = fits.Where(fit => fit.Score >= Close).Select(fit => fit.Story).ToList();
        if (story.Members.Count >= story.ReexamineFrom && (close.Count > 1 || story.Members.Count > 2))
            changes = Regroup([story, .. close.Where(other => other != story)]);
        _index.Add(member);
        changes = changes.AddRange(ExamineNext());
        var runnerUp = fits.FirstOrDefault(fit => fit.Story.Id != member.Story!.Id && _stories.ContainsKey(fit.Story.Id));
        return new()
        {
            ArticleId = document.Id,
            StoryId = member.Story!.Id,
            IsNew = member.Story.Members.Count == 1,
            Score = joins ? StoryPairModel.Probability(fits[0].Score) : 1,
            Reasons = StoryReasons.Of(member, near, _terms),
            RunnerUp = runnerUp.Story is null ? null : new(runnerUp.Story.Id, StoryPairModel.Probability(runnerUp.Score)),
            Changes = changes,
        };
    }

    /// <summary>Adds an article to the story that it is known to be in, without asking which fits: so a stream is rebuilt from a store.</summary>
    /// <param name="document">The document; one whose id it holds takes the place of the earlier one.</param>
    /// <param name="storyId">Its story, which need not be there yet.</param>
    /// <param name="pinned">Whether it stays there whatever comes: a person decided so.</param>
    public void Restore(StoryDocument document, string storyId, bool pinned = false)
    {
        var member = Enter(document);
        member.IsPinned = pinned;
        if (!_stories.TryGetValue(storyId, out var story))
            story = Open(storyId);
        Meet(member);
        Put(member, story);
        _index.Add(member);
    }

    /// <summary>The stories as they are, by first publication, then by id; of each the articles that the stream still holds.</summary>
    public ImmutableArray<Story> Snapshot() =>
        [.. _stories.Values.Select(story => StoryGroups.ToStory(story.Id, story.Members.Select(member => member.Document)))
            .OrderBy(story => story.First ?? DateTimeOffset.MaxValue).ThenBy(story => story.Id, StringComparer.Ordinal)];

    private StoryMember Enter(StoryDocument document)
    {
        if (_window.Find(document.Id) is { } earlier)
            Forget(earlier);
        var member = new StoryMember(document, _terms);
        _terms.Count(member.Ids);
        member.Weigh();
        foreach (var old in _window.Add(member))
            Forget(old);
        return member;
    }

    private List<(OpenStory Story, double Score)> Fits(StoryMember member)
    {
        var fits = new List<(OpenStory Story, double Score)>();
        foreach (var story in Meet(member).Select(near => near.Story!).Distinct().Take(MostFitted))
            fits.Add((story, Fit(member, story.Sample())));
        return [.. fits.OrderByDescending(fit => fit.Score).ThenBy(fit => fit.Story.Id, StringComparer.Ordinal)];
    }

    /// <summary>The members that share rare terms with one, weighed as of now.</summary>
    private List<StoryMember> Meet(StoryMember member)
    {
        var near = _index.Nearest(member, Nearest);
        foreach (var other in near)
        {
            other.Weigh();
            Neighbourhood.Meet(member, other, StoryPair.Cosine(member, other));
        }

        return near;
    }

    /// <summary>By all members; just enough where these say no and the nearer half nearly yes, as a batch gives what is left alone to larger groups.</summary>
    private double Fit(StoryMember member, IReadOnlyList<StoryMember> story)
    {
        var mean = _scores.Mean([member], story);
        var isNear = mean < _scores.From && story.Count > StoryPairScores.MostAttached && _scores.BestHalf([member], story) >= _scores.From - StoryPairScores.AttachSlack;
        return isNear ? _scores.From : mean;
    }

    private OpenStory Begin(StoryDocument document)
    {
        var id = StoryGroups.IdOf(document);
        for (var again = 2; _stories.ContainsKey(id); again++)
            id = ContentHash.Id("s", document.Id, again.ToString(CultureInfo.InvariantCulture));
        return Open(id);
    }

    /// <summary>Looks at the next story whose turn it is: evidence that came elsewhere may have changed what fits.</summary>
    private ImmutableArray<StoryChange> ExamineNext()
    {
        if (Count > FewArticles && _terms.Counted % ArrivalsOfTurn != 0)
            return [];
        for (var i = 0; i < LookedAt && _turns.TryDequeue(out var story); i++)
        {
            if (!_stories.TryGetValue(story.Id, out var known) || known != story)
                continue;
            _turns.Enqueue(story);
            if (story.Members.Count == story.Examined.Members && _terms.Counted < story.Examined.Seen * 11 / 10)
                continue;
            story.Examined = (_terms.Counted, story.Members.Count);
            return Regroup([story, .. story.Nearest(NearStories)]);
        }

        return [];
    }

    private OpenStory Open(string id)
    {
        var story = _stories[id] = new(id);
        _turns.Enqueue(story);
        return story;
    }

    private static void Put(StoryMember member, OpenStory story)
    {
        member.Story = story;
        story.Members.Add(member);
    }

    private void Forget(StoryMember member)
    {
        _window.Remove(member);
        _index.Remove(member);
        Leave(member);
        member.Forget();
    }

    private void Leave(StoryMember member)
    {
        var story = member.Story!;
        story.Members.Remove(member);
        if (story.Members.Count == 0)
            _stories.Remove(story.Id);
    }

    /// <summary>Groups the members of some stories anew; the first is the one that an article has just joined.</summary>
    private ImmutableArray<StoryChange> Regroup(List<OpenStory> stories)
    {
        var joined = stories[0].Members.Count;
        stories[0].ReexamineFrom = joined + 1 + (joined / ReexaminedShare);
        var taken = new List<OpenStory>();
        var count = 0;
        foreach (var story in stories.Where(story => count + story.Members.Count <= MostRegrouped))
        {
            taken.Add(story);
            count += story.Members.Count;
        }

        if (taken.Count == 0 || count < 2)
            return [];
        var members = StoryGroups.InOrder(taken.SelectMany(story => story.Members).Select(member => member.Document)).Select(document => _window.Find(document.Id)!).ToList();
        foreach (var member in members)
            member.Weigh();
        var pairs = Enumerable.Range(0, members.Count).SelectMany(a => Enumerable.Range(a + 1, members.Count - a - 1).Select(b => (a, b)));
        var groups = new Agglomeration(members, _scores, _scores.From).Group(pairs);
        return Apply([.. groups.Select(group => group.Select(i => members[i]).ToList())], taken);
    }

    private ImmutableArray<StoryChange> Apply(List<List<StoryMember>> groups, List<OpenStory> stories)
    {
        var changes = ImmutableArray.CreateBuilder<StoryChange>();
        var kept = new Dictionary<List<StoryMember>, OpenStory>();
        var overlaps = groups.SelectMany(group => group.GroupBy(member => member.Story!).Select(part => (Group: group, Story: part.Key, Size: part.Count())))
            .OrderByDescending(part => part.Size).ThenBy(part => part.Story.Id, StringComparer.Ordinal).ThenBy(part => part.Group[0].Document.Id, StringComparer.Ordinal);
        var used = new HashSet<OpenStory>();
        foreach (var (group, story, _) in overlaps)
        {
            if (!kept.ContainsKey(group) && used.Add(story))
                kept[group] = story;
        }

        foreach (var group in groups)
        {
            var isNew = !kept.TryGetValue(group, out var to);
            to ??= Begin(group[0].Document);
            foreach (var part in group.Where(member => member.Story != to && !member.IsPinned).GroupBy(member => member.Story!).ToList())
            {
                var from = part.Key;
                var whole = part.Count() == from.Members.Count;
                var kind = isNew ? StoryChangeKind.Split : whole ? StoryChangeKind.Merge : StoryChangeKind.Move;
                changes.Add(new(kind, from.Id, to.Id, [.. part.Select(member => member.Document.Id).Order(StringComparer.Ordinal)]));
                foreach (var member in part.ToList())
                {
                    Leave(member);
                    Put(member, to);
                }
            }

            if (to.Members.Count == 0)
                _stories.Remove(to.Id);
        }

        return changes.ToImmutable();
    }
}
