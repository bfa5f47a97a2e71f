using Rashomon.Eval.Accounts;
using Rashomon.Eval.Gold;
using Rashomon.Eval.Measures;

namespace Rashomon.Eval.Running;

/// <summary>Scores one account.</summary>
internal static class ScoreCommand
{
    /// <summary>Prints the score on one line, after what was missed where <paramref name="verbose"/>.</summary>
    public static void Run(string gold, string account, bool verbose, TextWriter output)
    {
        var score = Scorer.Of(GoldReader.ReadFile(gold), AccountReader.ReadFile(account));
        if (verbose)
            WriteNotes(output, score);
        output.WriteLine(score.ToString());
    }

    /// <summary>Prints what was missed, a line each, under the story's name.</summary>
    public static void WriteNotes(TextWriter output, Score score)
    {
        output.WriteLine(score.Name);
        foreach (var note in score.Notes)
            output.WriteLine("  " + note);
    }
}
