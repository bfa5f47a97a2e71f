namespace Rashomon.Stories;

/// <summary>Scores pairs of members, within the window.</summary>
/// <param name="model">The pair model.</param>
/// <param name="options">The window.</param>
internal sealed class StoryPairScores(StoryPairModel model, StoryOptions options)
{
    private const int MostNearest = 5;

    private readonly double _window = options.Window.TotalDays;

    /// <summary>Log-odds that two members are of one story; the least there is where they were published further apart than the window.</summary>
    public double LogOdds(StoryMember a, StoryMember b) =>
        Math.Abs(a.Day - b.Day) > _window ? -StoryPairModel.MostLogOdds : model.LogOdds(a, b);

    /// <summary>Mean log-odds of one member against some.</summary>
    public double Mean(StoryMember member, IReadOnlyList<StoryMember> others)
    {
        double sum = 0;
        foreach (var other in others)
            sum += LogOdds(member, other);
        return sum / others.Count;
    }

    /// <summary>The members that fit one best, best first; at most 5.</summary>
    public IReadOnlyList<StoryMember> NearestOf(StoryMember member, IReadOnlyList<StoryMember> others) =>
        [.. others.OrderByDescending(other => LogOdds(member, other)).ThenBy(other => other.Document.Id, StringComparer.Ordinal).Take(MostNearest)];

    /// <summary>The log-odds of a probability between 0 and 1.</summary>
    public static double LogOdds(double probability) => Math.Log(probability / (1 - probability));
}
