using Rashomon.Language.Networks;

namespace Rashomon.Tests.Language;

public sealed class VectorMathTests
{
    [Theory]
    [InlineData(1e-9f)]
    [InlineData(1e-6f)]
    [InlineData(0.3f)]
    [InlineData(0.70710677f)]
    [InlineData(0.9999f)]
    [InlineData(1f)]
    [InlineData(1.4142135f)]
    [InlineData(2f)]
    [InlineData(12345f)]
    public void Log_AnySize_IsTheLogarithm(float x) => VectorMath.Log(x).ShouldBe(MathF.Log(x), 3e-6f);

    [Theory]
    [InlineData(-80f)]
    [InlineData(-1f)]
    [InlineData(0f)]
    [InlineData(2.5f)]
    public void Exp_OneNumber_IsThePower(float x) => VectorMath.Exp(x).ShouldBe(MathF.Exp(x), MathF.Exp(x) * 1e-5f);
}
