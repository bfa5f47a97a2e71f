using Rashomon.Language.Names;
using Rashomon.Language.Networks;

namespace Rashomon.Tests.Language;

public sealed class NameMemoryTests
{
    /// <summary>Outside, then begin, inside, end and single of two types.</summary>
    private const int Labels = 9;

    private const int SingleOfFirst = 4;

    private const int SingleOfSecond = 8;

    [Fact]
    public void Settle_SameWordReadOtherwise_FollowsTheSureMentions()
    {
        using var scores = Scores("Orlen sold what ORLEN had to Orlen", (0, SingleOfFirst, 6), (3, SingleOfFirst, 5), (6, SingleOfFirst, 0.8f), (6, SingleOfSecond, 1));
        Best(scores, 6).ShouldBe(SingleOfFirst);
        Best(scores, 0).ShouldBe(SingleOfFirst);
        Best(scores, 3).ShouldBe(SingleOfFirst);
    }

    [Fact]
    public void Settle_SureOfAnotherType_KeepsIt()
    {
        using var scores = Scores("Orlen sold Orlen", (0, SingleOfFirst, 4), (2, SingleOfSecond, 12));
        Best(scores, 2).ShouldBe(SingleOfSecond);
    }

    [Fact]
    public void Settle_PlaceInTheName_IsLeftAlone()
    {
        const int beginOfFirst = 1;
        using var scores = Scores("Orlen Bank met Orlen", (0, beginOfFirst, 6), (3, SingleOfFirst, 6));
        Best(scores, 0).ShouldBe(beginOfFirst);
        Best(scores, 3).ShouldBe(SingleOfFirst);
    }

    [Theory]
    [InlineData("Orlen sold a barge")]
    [InlineData("orlen sold orlen")]
    public void Settle_NoCapitalisedWordTwice_ChangesNothing(string text)
    {
        using var scores = Scores(text, (0, SingleOfFirst, 2));
        scores[0].ToArray().ShouldBe([0, 0, 0, 0, 2, 0, 0, 0, 0]);
    }

    private static RowBuffer Scores(string text, params (int Word, int Label, float Score)[] given)
    {
        var words = new List<Span>();
        foreach (var word in text.Split(' '))
            words.Add(new(words.Count == 0 ? 0 : words[^1].End + 1, (words.Count == 0 ? 0 : words[^1].End + 1) + word.Length));
        var scores = new RowBuffer(words.Count, Labels);
        scores.Span.Clear();
        foreach (var (word, label, score) in given)
            scores[word][label] = score;
        NameMemory.Settle(text, words.ToArray(), scores);
        return scores;
    }

    private static int Best(RowBuffer scores, int word)
    {
        var row = scores[word].ToArray();
        return Array.IndexOf(row, row.Max());
    }
}
