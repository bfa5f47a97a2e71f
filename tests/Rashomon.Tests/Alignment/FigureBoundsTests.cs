using FsCheck;
using FsCheck.Fluent;
using Rashomon.Alignment;

namespace Rashomon.Tests.Alignment;

public sealed class FigureBoundsTests
{
    private static Quantity Figure(double? min, double? max, bool soft = false, string? unit = null) => new(min, max, soft, "", new(0, 0)) { Unit = unit };

    [Theory]
    [InlineData(24.0, null, true, 23.0, 23.0, true)]
    [InlineData(24.0, null, true, 19.0, 19.0, false)]
    [InlineData(19.0, null, false, 23.0, 23.0, true)]
    [InlineData(5.0, 5.0, false, 2.0, 2.0, false)]
    [InlineData(5.0, 5.0, false, 2.0, null, true)]
    public void Overlap_SoftBounds_AreWidenedOnce(double? minA, double? maxA, bool soft, double? minB, double? maxB, bool expected)
    {
        FigureBounds.Overlap(Figure(minA, maxA, soft), Figure(minB, maxB)).ShouldBe(expected);
        FigureBounds.Overlap(Figure(minB, maxB), Figure(minA, maxA, soft)).ShouldBe(expected);
    }

    [Fact]
    public void Same_Units_AreConverted()
    {
        FigureBounds.Same(Figure(3, 3, unit: "[mi_i]"), Figure(5, 5, unit: "km")).ShouldBeTrue();
        FigureBounds.Same(Figure(3, 3, unit: "[mi_i]"), Figure(3, 3, unit: "km")).ShouldBeFalse();
        FigureBounds.Same(Figure(.25, .25, unit: "1"), Figure(25, 25, unit: "%")).ShouldBeTrue();
    }

    [Fact]
    public void IsRounding_CoarserFigure_IsOneValue()
    {
        FigureBounds.IsRounding(Figure(6.1, 6.1, unit: "{magnitude}"), Figure(6, 6, soft: true, unit: "{magnitude}")).ShouldBeTrue();
        FigureBounds.IsRounding(Figure(334e6, 334e6, unit: "USD"), Figure(293e6, 293e6, unit: "USD")).ShouldBeFalse();
        FigureBounds.IsRounding(Figure(6, 6), Figure(7, 7)).ShouldBeFalse();
    }

    [Fact]
    public void Overlap_AnyTwo_IsSymmetric() => Check.QuickThrowOnFailure(Prop.ForAll((int a, int b, bool soft) =>
    {
        var (x, y) = (Figure(Math.Abs((double)a), null, soft), Figure(null, Math.Abs((double)b), soft));
        return FigureBounds.Overlap(x, y) == FigureBounds.Overlap(y, x);
    }));
}
