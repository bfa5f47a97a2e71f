using Rashomon.Eval.Alarms;
using Rashomon.Eval.Corpora;
using Rashomon.Eval.Running;

namespace Rashomon.Eval.Tests.Running;

public sealed class AlarmsCommandTests
{
    private static readonly CorpusStory Quay = new("ecb+", "quay", [
        new("ecb+", "1", "quay", "quay", "Ferry hits the quay at Ostrevan\nNine people were injured when a ferry hit the quay at Ostrevan on Friday, the harbour master said."),
        new("ecb+", "2", "quay", "quay", "Ferry crash in Ostrevan\nTwelve people were injured on Friday when a ferry hit the quay at Ostrevan, the police said."),
    ]);

    [Fact]
    public void Choose_Stories_TakesEcbOfFiveArticlesMostFirst()
    {
        CorpusStory[] stories = [Story("basil", "z", 9), Story("ecb+", "b", 5), Story("ecb+", "a", 5), Story("ecb+", "c", 7), Story("ecb+", "d", 4)];

        AlarmsCommand.Choose(stories, 2).Select(story => story.Name).ShouldBe(["c", "a"]);
        AlarmsCommand.Choose(stories, 9).Select(story => story.Name).ShouldBe(["c", "a", "b"]);
    }

    [Fact]
    public void Run_TwoTollsOfOneCrash_IsListedAndNotJudgedYet()
    {
        var lines = Run(AlarmJudgements.Read([]));

        lines.ShouldContain(line => line.StartsWith("quay\tq", StringComparison.Ordinal) && line.EndsWith("\tquantity\t12|9\tnot judged yet", StringComparison.Ordinal));
        lines.ShouldContain("1 stories, contested 1: 0 true, 0 false, 1 not judged yet, false alarms –");
        lines.ShouldContain("unsupported headlines 0: 0 true, 0 false, 0 not judged yet, false alarms –");
    }

    [Fact]
    public void Run_JudgedAlarm_IsCounted()
    {
        var id = Run(AlarmJudgements.Read([]))[0].Split('\t')[1];

        var lines = Run(AlarmJudgements.Read([$"quay\t{id}\tquantity\t12|9\ttrue\ttwo tolls of one crash"]));

        lines[0].ShouldEndWith("\ttrue");
        lines.ShouldContain("  quantity 1: 1 true, 0 false, 0 not judged yet, false alarms 0.0 %");
    }

    [Fact]
    public void Run_ToRead_ShowsEachAnswerInItsSentence()
    {
        var lines = Run(AlarmJudgements.Read([]), read: true);

        lines.ShouldContain(line => line.Contains("[[Nine people were injured", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains("[[Twelve people were injured", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_NoStory_IsRefused() => new AlarmsCommand(AlarmJudgements.Read([]), TextWriter.Null).Run([]).ShouldBe(2);

    private static string[] Run(AlarmJudgements judgements, bool read = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new AlarmsCommand(judgements, output).Run([Quay], read).ShouldBe(0);
        return output.ToString().TrimEnd().Split('\n');
    }

    private static CorpusStory Story(string set, string name, int articles) =>
        new(set, name, [.. Enumerable.Range(0, articles).Select(i => new CorpusText(set, $"{i}", name, name, "A shed burned."))]);
}
