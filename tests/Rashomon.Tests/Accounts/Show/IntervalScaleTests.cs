using FsCheck;
using FsCheck.Fluent;
using Rashomon.Accounts.Show;

namespace Rashomon.Tests.Accounts.Show;

public sealed class IntervalScaleTests
{
    [Fact]
    public void Of_NoBounds_IsNull() => IntervalScale.Of([new(null, null, false, true)]).ShouldBeNull();

    [Fact]
    public void Of_SmallCounts_StartsAtZeroWithWholeTicks()
    {
        var scale = IntervalScale.Of([Count(2, 2), Count(5, null)]).ShouldNotBeNull();

        scale.Low.ShouldBe(0);
        scale.Ticks.Select(tick => tick.Label).ShouldBe(["0", "2", "4"]);
    }

    [Fact]
    public void Of_OnlyZero_StillHasALine()
    {
        var scale = IntervalScale.Of([Count(0, 0)]).ShouldNotBeNull();

        scale.Position(0).ShouldBe(0);
        scale.Ticks.Select(tick => tick.Label).ShouldBe(["0", "1"]);
    }

    [Fact]
    public void OfDays_SeveralYears_NamesTheYears()
    {
        var scale = IntervalScale.OfDays([Days(2008, 2008), Days(2031, 2031)]).ShouldNotBeNull();

        scale.Ticks.ShouldAllBe(tick => tick.Label.Length == 4 && tick.Label.StartsWith("20", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_ValuesCloseTogetherFarFromZero_ShowsTheDifference()
    {
        var scale = IntervalScale.Of([Count(1000, 1000), Count(1020, 1020)]).ShouldNotBeNull();

        (scale.Position(1020) - scale.Position(1000)).ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public void Of_ValuesOrdersApart_IsLogarithmic()
    {
        var scale = IntervalScale.Of([Count(3, 3), Count(40_000, 40_000)]).ShouldNotBeNull();

        scale.IsLogarithmic.ShouldBeTrue();
        scale.Position(3).ShouldBeGreaterThan(0);
        scale.Position(40_000).ShouldBeLessThan(1);
    }

    [Fact]
    public void Of_OpenBar_LeavesRoomForTheArrow() =>
        IntervalScale.Of([Count(51, null)]).ShouldNotBeNull().Position(51).ShouldBeLessThan(0.9);

    [Fact]
    public void OfDays_OneDay_StandsInTheMiddle()
    {
        var day = new DateOnly(2031, 5, 27).DayNumber;

        var scale = IntervalScale.OfDays([new(day, day, false, true)]).ShouldNotBeNull();

        scale.Position(day).ShouldBe(0.5);
        scale.Ticks.Select(tick => tick.Label).ShouldBe(["26 May", "27 May", "28 May"]);
    }

    [Fact]
    public void Of_AnyBars_KeepsOrderAndFewTicks() => Prop.ForAll(
        Gen.Choose(-1000, 2_000_000).ListOf(4).ToArbitrary(),
        values =>
        {
            var scale = IntervalScale.Of(values.Select(value => Count(value, value))).ShouldNotBeNull();
            var ordered = values.Order().ToList();
            scale.High.ShouldBeGreaterThan(scale.Low);
            ordered.Select(value => scale.Position(value)).ShouldBeInOrder();
            ordered.ShouldAllBe(value => scale.Position(value) >= 0 && scale.Position(value) <= 1);
            scale.Ticks.Length.ShouldBeInRange(2, 9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void SoftMax_SoftCount_IsATenthButAtLeastOneMore()
    {
        new IntervalBar(30, 30, true, Whole: true).SoftMax.ShouldBe(33);
        new IntervalBar(3, 3, true, Whole: true).SoftMax.ShouldBe(4);
        new IntervalBar(0.5, 0.5, true, Whole: false).SoftMax!.Value.ShouldBe(0.55, 1e-9);
        new IntervalBar(30, 30, false, Whole: true).SoftMax.ShouldBe(30);
    }

    [Fact]
    public void SoftMin_SmallSoftCount_IsNotBelowZero() => new IntervalBar(0, 0, true, Whole: true).SoftMin.ShouldBe(0);

    private static IntervalBar Days(int first, int last) =>
        new(new DateOnly(first, 1, 1).DayNumber, new DateOnly(last, 12, 31).DayNumber, Approximate: false, Whole: true);

    private static IntervalBar Count(double? min, double? max) => new(min, max, Approximate: false, Whole: true);
}
