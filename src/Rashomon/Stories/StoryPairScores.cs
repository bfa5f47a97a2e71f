namespace Rashomon.Stories;

/// <summary>Scores pairs of members and groups, within the window.</summary>
/// <param name="model">The pair model.</param>
/// <param name="options">The window.</param>
internal sealed class StoryPairScores(StoryPairModel model, StoryOptions options)
{
    /// <summary>Groups up to this size are given to a larger one that they fit nearly.</summary>
    public const int MostAttached = 3;

    /// <summary>By how much less, in log-odds, the nearer half of a larger group may fit them.</summary>
    public const double AttachSlack = 1;

    // Pairs that are scored for two groups: beyond, pairs at even distances. 400 is all pairs of 20 and 20.
    private const int MostPairs = 400;
    private const int MostNearest = 5;

    private readonly double _window = options.Window.TotalDays;

    /// <summary>The log-odds from which articles are joined.</summary>
    public double From { get; } = Math.Log(options.JoinFrom / (1 - options.JoinFrom));

    /// <summary>Log-odds that two members are of one story; the least there is where they were published further apart than the window.</summary>
    public double LogOdds(StoryMember a, StoryMember b) =>
        Math.Abs(a.Day - b.Day) > _window ? -StoryPairModel.MostLogOdds : model.LogOdds(a, b);

    /// <summary>Mean log-odds of the pairs of two groups.</summary>
    public double Mean(IReadOnlyList<StoryMember> a, IReadOnlyList<StoryMember> b) => Pairs(a, b).Average();

    /// <summary>Mean log-odds of the better half of the pairs of two groups.</summary>
    public double BestHalf(IReadOnlyList<StoryMember> a, IReadOnlyList<StoryMember> b)
    {
        var pairs = Pairs(a, b).OrderDescending().ToList();
        return pairs.Take(Math.Max(1, pairs.Count / 2)).Average();
    }

    /// <summary>The members that fit one best, best first; at most 5.</summary>
    public IReadOnlyList<StoryMember> NearestOf(StoryMember member, IReadOnlyList<StoryMember> others) =>
        [.. others.OrderByDescending(other => LogOdds(member, other)).ThenBy(other => other.Document.Id, StringComparer.Ordinal).Take(MostNearest)];

    private IEnumerable<double> Pairs(IReadOnlyList<StoryMember> a, IReadOnlyList<StoryMember> b)
    {
        long pairs = (long)a.Count * b.Count, step = (pairs + MostPairs - 1) / MostPairs;
        // A step that shares a factor with the count of columns would leave columns out.
        while (step > 1 && Gcd(step, b.Count) > 1)
            step++;
        for (long pair = 0; pair < pairs; pair += step)
            yield return LogOdds(a[(int)(pair / b.Count)], b[(int)(pair % b.Count)]);
    }

    private static long Gcd(long a, long b) => b == 0 ? a : Gcd(b, a % b);
}
