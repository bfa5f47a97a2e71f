using Rashomon.Eval.Corpora;
using Rashomon.Eval.Running;

namespace Rashomon.Eval.Tests.Running;

public sealed class VerifyCommandTests
{
    [Fact]
    public void Run_NoStory_IsRefused() => new VerifyCommand(TextWriter.Null).Run([]).ShouldBe(2);

    [Fact]
    public void Run_StoryOfTwoReports_ChecksEverySpanAndFindsNoFault()
    {
        using var output = new StringWriter();
        var story = new CorpusStory("invented", "quay", [
            new("invented", "1", "quay", "quay", "Ferry hits the quay at Ostrevan\nNine people were hurt when a ferry hit the quay at Ostrevan on Friday, the harbour master said."),
            new("invented", "2", "quay", "quay", "Ferry crash in Ostrevan\nAt least eight people were injured on Friday as a ferry struck a quay in Ostrevan, according to the police."),
        ]);

        new VerifyCommand(output).Run([story]).ShouldBe(0);

        output.ToString().ShouldMatch(@"^1 stories, 2 articles, [1-9]\d* questions, [1-9]\d* spans checked to the letter, 0 faults, \d+ s\s*$");
    }
}
