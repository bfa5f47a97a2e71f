using Rashomon.Eval.Measures;

namespace Rashomon.Eval.Tests.Measures;

public sealed class SourceNamesTests
{
    [Theory]
    [InlineData("AP", "The Associated Press", true)]
    [InlineData("Olm", "Una Olm", true)]
    [InlineData("fire chief", "the chief of police", false)]
    [InlineData("Interior Minister Hana Dell", "Dell Group", false)]
    [InlineData("dockworkers' union", "union of dockworkers", true)]
    [InlineData("police officers of Esk", "police in Esk town", true)]
    [InlineData("", "x", false)]
    [InlineData(null, null, false)]
    public void Same_TwoNames_EqualsTheReferenceScorer(string? a, string? b, bool expected)
    {
        SourceNames.Same(a, b).ShouldBe(expected);
        SourceNames.Same(b, a).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Highland News Agency", true)]
    [InlineData("the fire chief", false)]
    [InlineData("newspaper", false)]
    public void IsMedium_Name_GoesByItsWords(string name, bool expected) => SourceNames.IsMedium(name).ShouldBe(expected);
}
