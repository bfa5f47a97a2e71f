using Rashomon.Eval.Accounts;
using Rashomon.Eval.Gold;
using Rashomon.Eval.Measures;

namespace Rashomon.Eval.Running;

/// <summary>Runs the command line on every story that there is gold for, scores what it gives, and holds the floors.</summary>
/// <param name="repository">The working copy.</param>
/// <param name="runner">The command line.</param>
/// <param name="output">Where the tables go.</param>
internal sealed class StoriesCommand(Repository repository, CliRunner runner, TextWriter output)
{
    /// <summary>0 where every measure holds its floor, 1 where one fell, 2 where an account could not be made.</summary>
    /// <param name="shared">Folder with <c>gold</c> and <c>stories</c> of further stories; they are skipped where it is absent.</param>
    /// <param name="verbose">Whether to print what was missed.</param>
    /// <param name="writeFloors">Whether to raise the floors to what was measured.</param>
    public int Run(string shared, bool verbose, bool writeFloors)
    {
        var sets = Sets(shared);
        var means = new List<Score>();
        var rows = new List<Score>();
        var failed = false;
        foreach (var set in sets)
        {
            var scores = set.Stories.Select(story => ScoreOf(story, verbose)).ToList();
            failed |= scores.Contains(null);
            rows.AddRange(scores.OfType<Score>());
            if (!scores.Contains(null) && scores.Count > 0)
                means.Add(Score.MeanOf(set.Name, [.. scores.OfType<Score>()]));
        }
        if (rows.Count > 0)
            ScoreTable.Write(output, [.. rows, .. means]);
        return failed ? 2 : HoldFloors(means, writeFloors);
    }

    private List<StorySet> Sets(string shared)
    {
        var sets = new List<StorySet> { StorySet.Of("samples", repository.Gold, repository.Samples) };
        if (Directory.Exists(repository.Stories))
            sets.Add(StorySet.Of("eval", repository.Gold, repository.Stories));
        var (gold, stories) = (Path.Combine(shared, "gold"), Path.Combine(shared, "stories"));
        if (Directory.Exists(gold) && Directory.Exists(stories))
            sets.Add(StorySet.Of("shared", gold, stories));
        else
            output.WriteLine("Shared stories skipped: there is no folder with gold and stories beside the working copy.");
        return sets;
    }

    private Score? ScoreOf(StoryCase story, bool verbose)
    {
        var folder = Directory.CreateTempSubdirectory("rashomon-eval-");
        try
        {
            var account = Path.Combine(folder.FullName, "account.json");
            if (runner.Compare(story.Folder, account) is { } problem)
            {
                output.WriteLine($"{Path.GetFileName(story.Folder)}: no account, {problem}");
                return null;
            }
            var score = Scorer.Of(GoldReader.ReadFile(story.GoldFile), AccountReader.ReadFile(account));
            if (verbose)
                ScoreCommand.WriteNotes(output, score);
            return score;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private int HoldFloors(List<Score> means, bool writeFloors)
    {
        var floors = Floors.Read(repository.Floors);
        var broken = means.SelectMany(floors.Broken).ToList();
        foreach (var line in broken)
            output.WriteLine(line);
        if (writeFloors)
            means.Aggregate(floors, (raised, mean) => raised.Raised(mean)).Write(repository.Floors);
        return broken.Count == 0 ? 0 : 1;
    }
}
