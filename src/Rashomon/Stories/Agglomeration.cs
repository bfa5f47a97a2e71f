namespace Rashomon.Stories;

/// <summary>Joins groups of members best first, by the mean of the log-odds of all pairs across; then moves single members that fit another group better.</summary>
/// <remarks>Members must come in an order that does not depend on arrival: equal scores are settled by it.</remarks>
/// <param name="members">In a fixed order.</param>
/// <param name="model">Scores pairs.</param>
/// <param name="options">From which score, within which window.</param>
internal sealed class Agglomeration(IReadOnlyList<StoryMember> members, StoryPairScores model, StoryOptions options)
{
    // Pairs that are scored for two groups: beyond, members are taken at even distances. 400 is all pairs of 20 and 20.
    private const int MostPairs = 400;
    private const int Rounds = 4;

    // A member moves only for a gain that is worth telling, so that equal fits do not swing.
    private const double LeastGain = .25;

    private readonly double _from = StoryPairScores.LogOdds(options.JoinFrom);
    private readonly List<int>?[] _groups = [.. Enumerable.Range(0, members.Count).Select(i => (List<int>?)[i])];
    private readonly Dictionary<int, double>[] _links = [.. members.Select(_ => new Dictionary<int, double>())];
    private readonly int[] _versions = new int[members.Count];
    private readonly PriorityQueue<(int A, int B, int VersionA, int VersionB), (double Score, int A, int B)> _queue = new();

    /// <summary>Groups the members.</summary>
    /// <param name="near">Pairs that may be of one story; each once, in any order.</param>
    /// <returns>Indices of members, each in one group, ascending; groups by their first.</returns>
    public List<List<int>> Group(IEnumerable<(int A, int B)> near)
    {
        foreach (var (a, b) in near)
            Link(Math.Min(a, b), Math.Max(a, b), model.LogOdds(members[a], members[b]));
        while (_queue.TryDequeue(out var best, out _))
        {
            if (_versions[best.A] == best.VersionA && _versions[best.B] == best.VersionB)
                Merge(best.A, best.B);
        }

        Move();
        return [.. _groups.OfType<List<int>>().Where(group => group.Count > 0).Select(group => group.Order().ToList()).OrderBy(group => group[0])];
    }

    private void Link(int a, int b, double score)
    {
        _links[a][b] = score;
        _links[b][a] = score;
        if (score >= _from)
            _queue.Enqueue((a, b, _versions[a], _versions[b]), (-score, a, b));
    }

    private void Merge(int a, int b)
    {
        var (first, second) = (_groups[a]!, _groups[b]!);
        var linked = new SortedSet<int>(_links[a].Keys);
        linked.UnionWith(_links[b].Keys);
        linked.Remove(a);
        linked.Remove(b);
        var scores = linked.Select(c => (c, Score: ((first.Count * LinkOf(a, c)) + (second.Count * LinkOf(b, c))) / (first.Count + second.Count))).ToList();
        first.AddRange(second);
        _groups[b] = null;
        _links[b].Clear();
        _links[a].Clear();
        _versions[a]++;
        _versions[b]++;
        foreach (var (c, score) in scores)
        {
            _links[c].Remove(b);
            Link(Math.Min(a, c), Math.Max(a, c), score);
        }
    }

    private double LinkOf(int a, int b) => _links[a].TryGetValue(b, out var known) ? known : Mean(_groups[a]!, _groups[b]!);

    private double Mean(List<int> a, List<int> b)
    {
        double sum = 0;
        long count = 0, pairs = (long)a.Count * b.Count, step = (pairs + MostPairs - 1) / MostPairs;
        // A step that shares a factor with the count of columns would leave columns out.
        while (step > 1 && Gcd(step, b.Count) > 1)
            step++;
        for (long pair = 0; pair < pairs; pair += step, count++)
            sum += model.LogOdds(members[a[(int)(pair / b.Count)]], members[b[(int)(pair % b.Count)]]);
        return sum / count;
    }

    private static long Gcd(long a, long b) => b == 0 ? a : Gcd(b, a % b);

    private void Move()
    {
        var groupOf = new int[members.Count];
        for (var g = 0; g < _groups.Length; g++)
        {
            foreach (var i in _groups[g] ?? [])
                groupOf[i] = g;
        }

        for (var round = 0; round < Rounds; round++)
        {
            var moved = false;
            for (var i = 0; i < members.Count; i++)
                moved |= Move(i, groupOf);
            if (!moved)
                return;
        }
    }

    private bool Move(int i, int[] groupOf)
    {
        var own = groupOf[i];
        var rest = _groups[own]!.Where(j => j != i).ToList();
        var (best, at) = (rest.Count == 0 ? _from : Math.Max(_from, Mean([i], rest)) + LeastGain, own);
        foreach (var other in _links[own].Keys.Order())
        {
            var score = _groups[other] is { Count: > 0 } group ? Mean([i], group) : double.NegativeInfinity;
            if (score > best)
                (best, at) = (score, other);
        }

        if (at == own)
            return false;
        _groups[own] = rest;
        _groups[at]!.Add(i);
        groupOf[i] = at;
        return true;
    }
}
