using Rashomon.Accounts.Show;
using Rashomon.Cli.Terminal;

namespace Rashomon.Cli.Tests.Terminal;

public sealed class PlotDrawingTests
{
    // 0 to 20, with a fifth of room at the right: the line ends at 23.6.
    private static readonly IntervalScale Scale = IntervalScale.Of([new(0, 20, Approximate: false, Whole: true)])!;

    [Theory]
    [InlineData(10.0, 10.0, false, "        ●           ")]
    [InlineData(5.0, 20.0, false, "    ┣━━━━━━━━━━━┫   ")]
    [InlineData(5.0, null, false, "    ┣━━━━━━━━━━━━━━▶")]
    [InlineData(null, 5.0, false, "◀━━━┫               ")]
    [InlineData(10.0, 10.0, true, "       ╌○╌          ")]
    [InlineData(10.0, null, true, "       ╌○╌╌╌╌╌╌╌╌╌╌▷")]
    [InlineData(null, null, false, "◀━━━━━━━━━━━━━━━━━━▶")]
    [InlineData(20.0, 20.0, false, "                ●   ")]
    [InlineData(0.0, 0.0, false, "●                   ")]
    public void Bar_Bounds_AreDrawn(double? min, double? max, bool soft, string bar) =>
        PlotDrawing.Bar(new(min, max, soft, Whole: true), Scale, 20).ShouldBe(bar);

    [Fact]
    public void Bar_OpenAtTheLastCell_KeepsItsBound() =>
        PlotDrawing.Bar(new(1e6, null, Approximate: false, Whole: true), Scale, 20).ShouldEndWith("┣▶");

    [Fact]
    public void Labels_NarrowLine_LeavesOutWhatCollides() => PlotDrawing.Labels(Scale, 8).Length.ShouldBe(8);

    [Fact]
    public void Axis_Ticks_StandUnderTheirLabels()
    {
        PlotDrawing.Labels(Scale, 20).ShouldBe("0   5   10  15  20  ");
        PlotDrawing.Axis(Scale, 20).ShouldBe("┬───┬───┬───┬───┬───");
    }
}
