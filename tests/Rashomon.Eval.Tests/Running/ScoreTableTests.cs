using Rashomon.Eval.Measures;
using Rashomon.Eval.Running;

namespace Rashomon.Eval.Tests.Running;

public sealed class ScoreTableTests
{
    [Fact]
    public void Write_RowWithoutAMeasure_HasADash()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ScoreTable.Write(output,
        [
            new Score("orrin", [KeyValuePair.Create("figures", .5), KeyValuePair.Create("dates", 1.0)], []),
            new Score("few", [KeyValuePair.Create("figures", .25)], []),
        ]);
        output.ToString().ShouldBe(
            """
                   figures  dates  mean
            orrin    0.500  1.000  0.750
            few      0.250      -  0.250

            """, StringCompareShould.IgnoreLineEndings);
    }
}
