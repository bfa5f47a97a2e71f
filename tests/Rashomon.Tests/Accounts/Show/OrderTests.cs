using Rashomon.Accounts.Show;

namespace Rashomon.Tests.Accounts.Show;

public sealed class OrderTests
{
    [Fact]
    public void Questions_AnyOrder_ContestedComesFirstAndHeadlinesLast()
    {
        var index = new AccountIndex(SomeAccount.Pier() with { Questions = [.. SomeAccount.Pier().Questions.Reverse()] });

        index.Questions.Select(group => group.Verdict).ShouldBe(QuestionOrder.Verdicts);
        index.QuestionNumber(index.Questions[0].Questions[0].Id).ShouldBe(1);
    }

    [Fact]
    public void Verdicts_Order_NamesEveryVerdict() =>
        QuestionOrder.Verdicts.ShouldBe(Enum.GetValues<Verdict>(), ignoreOrder: true);

    [Fact]
    public void Quotations_BySpeaker_WhomMostQuoteComesFirstAndUnnamedLast()
    {
        var speakers = SpeakerQuotations.Of(SomeAccount.Pier());

        speakers.Select(speaker => speaker.Speaker).ShouldBe(["Mira Vold", "Jon Arke", null]);
        speakers[0].Sets.Single().Quotations.Length.ShouldBe(3);
        speakers[0].Singles.ShouldBeEmpty();
    }

    [Fact]
    public void Coverage_Rows_StandInTheOrderShown() =>
        CoverageRow.Of(new(SomeAccount.Pier())).Select(row => row.Number).ShouldBe(Enumerable.Range(1, 9));

    [Fact]
    public void Plot_OtherUnit_IsToldButNotDrawn()
    {
        var report = new SomeReport("r1").Paragraph("It drifted 12 km. It drifted 14 km. It drifted 7 miles.");
        var near = report.Figure("It drifted 12 km.", "12 km", 12, 12);
        var far = report.Figure("It drifted 14 km.", "14 km", 14, 14);
        var miles = report.Figure("It drifted 7 miles.", "7 miles", 7, 7);
        near = near with { Quantity = near.Quantity! with { Unit = "km" } };
        far = far with { Quantity = far.Quantity! with { Unit = "km" } };
        miles = miles with { Quantity = miles.Quantity! with { Unit = "[mi_i]" } };
        var question = SomeAccount.Question("How far?", Verdict.Compatible, QuestionKind.Quantity, ("km", [near, far]), ("miles", [miles]));

        var plot = QuestionPlot.Of(question, new(SomeAccount.Of(report) with { Claims = [near, far, miles], Questions = [question] }));

        plot.Unit.ShouldBe("km");
        plot.Rows.Select(row => row.Bar is null).ShouldBe([false, false, true]);
        plot.Rows[2].Bounds.ShouldBe("7 mi");
    }
}
