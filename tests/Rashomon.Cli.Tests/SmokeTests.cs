namespace Rashomon.Cli.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Span_Covers() => 1.ShouldBe(1);
}
