using Rashomon.Eval.Stories;

namespace Rashomon.Eval.Tests.Stories;

public sealed class GroupScoreTests
{
    private static readonly Dictionary<string, string> Stories = new(StringComparer.Ordinal) { ["a"] = "1", ["b"] = "1", ["c"] = "1", ["d"] = "2" };

    [Fact]
    public void Of_GroupsLikeTheStories_IsOne()
    {
        var score = GroupScore.Of(Stories, Stories);

        score.F1.ShouldBe(1);
        score.PairF1.ShouldBe(1);
    }

    [Fact]
    public void Of_EverythingInOneGroup_LosesPrecisionAlone()
    {
        var score = GroupScore.Of(Stories.Keys.ToDictionary(id => id, _ => "all", StringComparer.Ordinal), Stories);

        // Three articles of four with 3 of 4 of their story, one with 1 of 4; 3 of 6 pairs.
        score.Precision.ShouldBe(.625);
        score.Recall.ShouldBe(1);
        score.PairPrecision.ShouldBe(.5);
        score.PairRecall.ShouldBe(1);
    }

    [Fact]
    public void Of_EveryArticleAlone_LosesRecallAlone()
    {
        var score = GroupScore.Of(Stories.Keys.ToDictionary(id => id, id => id, StringComparer.Ordinal), Stories);

        score.Precision.ShouldBe(1);
        score.Recall.ShouldBe(.5);
        score.PairRecall.ShouldBe(0);
    }

    [Fact]
    public void Of_SomeArticlesScored_CountsThemAgainstAll()
    {
        var score = GroupScore.Of(Stories.Keys.ToDictionary(id => id, _ => "all", StringComparer.Ordinal), Stories, id => id == "d");

        score.Precision.ShouldBe(.25);
        score.Recall.ShouldBe(1);
    }
}
