namespace Rashomon.Stories;

/// <summary>
/// Joins groups of members best first, by the mean log-odds of all pairs across less their contrast; then gives what is left alone to the larger group that it fits.
/// </summary>
/// <remarks>Members must come in an order that does not depend on arrival: equal scores are settled by it.</remarks>
/// <param name="members">In a fixed order.</param>
/// <param name="scores">Scores pairs.</param>
/// <param name="from">The log-odds from which groups are joined.</param>
internal sealed class Agglomeration(IReadOnlyList<StoryMember> members, StoryPairScores scores, double from)
{
    private readonly List<int>?[] _groups = [.. Enumerable.Range(0, members.Count).Select(i => (List<int>?)[i])];
    private readonly Dictionary<int, double>[] _links = [.. members.Select(_ => new Dictionary<int, double>())];
    private readonly int[] _versions = new int[members.Count];
    private readonly PriorityQueue<Candidate, (double Score, int A, int B)> _queue = new();

    /// <summary>Groups the members.</summary>
    /// <param name="near">Pairs that may be of one story; each once, in any order.</param>
    /// <returns>Indices of members, each in one group, ascending; groups by their first.</returns>
    public List<List<int>> Group(IEnumerable<(int A, int B)> near)
    {
        foreach (var (a, b) in near)
            Link(Math.Min(a, b), Math.Max(a, b), scores.LogOdds(members[a], members[b]));
        while (_queue.TryDequeue(out var best, out _))
        {
            if (_versions[best.A] != best.VersionA || _versions[best.B] != best.VersionB)
                continue;
            if (best.IsFinal)
                Merge(best.A, best.B);
            else
                Contrast(best);
        }

        Attach();
        return [.. _groups.OfType<List<int>>().Select(group => group.Order().ToList()).OrderBy(group => group[0])];
    }

    private void Link(int a, int b, double score)
    {
        _links[a][b] = score;
        _links[b][a] = score;
        if (score >= from)
            _queue.Enqueue(new(a, b, _versions[a], _versions[b], false), (-score, a, b));
    }

    /// <summary>Contrasts are costly, so that they are read only of groups that would be joined next.</summary>
    private void Contrast(Candidate candidate)
    {
        var score = _links[candidate.A][candidate.B] - StoryContrast.Penalty(Members(candidate.A), Members(candidate.B));
        if (score >= from)
            _queue.Enqueue(candidate with { IsFinal = true }, (-score, candidate.A, candidate.B));
    }

    private void Merge(int a, int b)
    {
        var (first, second) = (_groups[a]!, _groups[b]!);
        var linked = new SortedSet<int>(_links[a].Keys);
        linked.UnionWith(_links[b].Keys);
        linked.Remove(a);
        linked.Remove(b);
        var means = linked.Select(c => (c, Score: ((first.Count * LinkOf(a, c)) + (second.Count * LinkOf(b, c))) / (first.Count + second.Count))).ToList();
        first.AddRange(second);
        _groups[b] = null;
        _links[b].Clear();
        _links[a].Clear();
        _versions[a]++;
        _versions[b]++;
        foreach (var (c, score) in means)
        {
            _links[c].Remove(b);
            Link(Math.Min(a, c), Math.Max(a, c), score);
        }
    }

    private double LinkOf(int a, int b) => _links[a].TryGetValue(b, out var known) ? known : scores.Mean(Members(a), Members(b));

    private void Attach()
    {
        var joins = new List<(int From, int To)>();
        for (var a = 0; a < _groups.Length; a++)
        {
            if (_groups[a] is not { Count: <= StoryPairScores.MostAttached } small)
                continue;
            var (best, to) = (from - StoryPairScores.AttachSlack, -1);
            foreach (var b in _links[a].Keys.Order())
            {
                if (_groups[b]!.Count <= StoryPairScores.MostAttached || scores.BestHalf(Members(a), Members(b)) is var score && score <= best)
                    continue;
                (best, to) = (score, b);
            }

            if (to >= 0)
                joins.Add((a, to));
        }

        // All are scored against the groups as they were, so that none rides on another.
        foreach (var (a, b) in joins)
        {
            _groups[b]!.AddRange(_groups[a]!);
            _groups[a] = null;
        }
    }

    private List<StoryMember> Members(int group) => _groups[group]!.ConvertAll(i => members[i]);

    private readonly record struct Candidate(int A, int B, int VersionA, int VersionB, bool IsFinal);
}
