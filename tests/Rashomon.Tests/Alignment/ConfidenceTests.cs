using Rashomon.Accounts;
using Rashomon.Accounts.Verification;
using Rashomon.Alignment;

namespace Rashomon.Tests.Alignment;

public sealed class ConfidenceTests
{
    [Fact]
    public void Build_FiguresOfTwoReports_CarryJoinAndBasis()
    {
        var question = Toll();

        var join = question.Joins.ShouldHaveSingleItem();
        question.Answers.SelectMany(answer => answer.Claims).ShouldBe([join.A, join.B], ignoreOrder: true);
        join.Confidence.Basis.ShouldContain("same happening");
        question.Confidence.ShouldBe(join.Confidence);
        question.Confidence!.Score.ShouldBeInRange(.01, .99);
    }

    [Fact]
    public void Build_RelationOfTwoAnswers_CarriesTheSurenessOfTheirJoin()
    {
        var question = Toll();

        question.Relations.ShouldHaveSingleItem().Confidence.ShouldBe(question.Confidence);
    }

    [Fact]
    public void Build_OneReport_JoinsNothing() =>
        AccountBuilder.Build([Some.Article("Seven sailors were killed when the ferry Tern sank off Marrow.", published: "2026-03-03")], new()).Questions.ShouldAllBe(question => question.Confidence == null);

    [Fact]
    public void Apply_Threshold_HidesBelowAndSaysHowMany()
    {
        var account = Account();
        var below = account.Questions.Count(question => question.Confidence?.Score < .995);

        var shown = LeastSure.Apply(account, .995);

        below.ShouldBeGreaterThan(0);
        shown.Hidden.ShouldBe(new Hidden(.995, below));
        shown.Questions.ShouldAllBe(question => question.Confidence == null);
        shown.Coverage.Questions.ShouldBe(shown.Questions.Select(question => question.Id));
        shown.Claims.ShouldBe(account.Claims);
        AccountVerifier.Verify(shown).ShouldBeEmpty();
    }

    [Fact]
    public void Apply_ZeroThreshold_ChangesNothing()
    {
        var account = Account();

        LeastSure.Apply(account, 0).ShouldBeSameAs(account);
    }

    [Fact]
    public void Verify_ScoreOutOfRange_IsAFault()
    {
        var account = Account();
        var wrong = account.Questions.First(question => question.Confidence is not null);

        AccountVerifier.Verify(account with { Questions = account.Questions.Replace(wrong, wrong with { Confidence = new(1.2, "too sure") }) })
            .ShouldContain(fault => fault.Kind == FaultKinds.OutOfRange);
    }

    [Fact]
    public void Of_AnyKind_GrowsWithTheProbability()
    {
        foreach (var kind in new[] { "figure", "figure-by-rule", "event", "date", "unheard" })
        {
            var scores = Enumerable.Range(0, 21).Select(i => Calibration.Default.Of(kind, i / 20.0)).ToList();
            scores.ShouldBe(scores.Order());
            scores.ShouldAllBe(score => score >= .01 && score <= .99);
        }
    }

    [Fact]
    public void Of_NoCurve_IsAsGiven() => new Calibration([]).Of("figure", .42).ShouldBe(.42);

    private static Question Toll() => Account().Questions.First(question => question.Confidence is not null);

    private static Account Account() => AccountBuilder.Build(
        [
            Some.Article("Seven sailors were killed when the ferry Tern sank off Marrow.", published: "2026-03-03"),
            Some.Article("Nine sailors were killed when the ferry Tern sank off Marrow.", outlet: "Hill Gazette", published: "2026-03-03"),
        ],
        new());
}
