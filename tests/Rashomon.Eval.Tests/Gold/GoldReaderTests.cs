using Rashomon.Eval.Gold;

namespace Rashomon.Eval.Tests.Gold;

public sealed class GoldReaderTests
{
    [Fact]
    public void Read_FigureWithOpenBound_IsAFigure()
    {
        var answer = Answer("""{ "doc": "a", "text": "up to nine boats", "min": null, "max": 9 }""");
        answer.Bounds.ShouldBe(new Bounds(null, 9));
        answer.Value.ShouldBe("..9");
    }

    [Fact]
    public void Read_NoMin_IsNoFigure() => Answer("""{ "doc": "a", "text": "they would not say", "value": "refused" }""").Bounds.ShouldBeNull();

    [Fact]
    public void Read_BreakdownsInAnyOrder_HaveOneValue() =>
        Answer("""{ "doc": "a", "text": "x", "value": { "men": 2, "women": 3 } }""").Value
            .ShouldBe(Answer("""{ "doc": "b", "text": "y", "value": { "women": 3, "men": 2 } }""").Value);

    private static GoldAnswer Answer(string json) =>
        GoldReader.Read("""{ "story": "s", "questions": [ { "id": "q", "kind": "quantity", "verdict": "agreed", "answers": [ """ + json + " ] } ] }").Answers.Single();
}
