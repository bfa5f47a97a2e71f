using Rashomon.Alignment;

namespace Rashomon.Tests.Alignment;

public sealed class AnswerComparerTests
{
    private static readonly AnswerComparer Comparer = Compare("why shut harbour", "storm warning", "warn storm tonight", "buy fuel cheap", "purchase fuel", "harbour dredge", "harbour paint");

    [Fact]
    public void AreSame_WordsInCommon_AreTheSame() => Comparer.AreSame(0, 1).ShouldBeTrue();

    [Fact]
    public void AreSame_WordsOfOneSense_AreTheSame() => Comparer.AreSame(2, 3).ShouldBeTrue();

    [Fact]
    public void AreSame_NothingInCommon_AreNot() => Comparer.AreSame(0, 2).ShouldBeFalse();

    [Fact]
    public void Probability_WordOfTheQuestionInCommon_TellsLess() =>
        Comparer.Probability(4, 5).ShouldBeLessThan(Compare("why shut quay", "harbour dredge", "harbour paint", "storm warning", "storm tonight", "fuel cheap", "purchase fuel").Probability(0, 1));

    [Fact]
    public void Probability_OtherWayRound_IsTheSame() => Comparer.Probability(1, 4).ShouldBe(Comparer.Probability(4, 1));

    [Fact]
    public void Probability_AnswerWithoutWords_IsOfNone() => Compare("who", "", "ferry").AreSame(0, 1).ShouldBeFalse();

    private static AnswerComparer Compare(string question, params string[] answers) => new(Words(question), [.. answers.Select(Words)]);

    private static AnswerWords Words(string lemmas) => new([.. lemmas.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
