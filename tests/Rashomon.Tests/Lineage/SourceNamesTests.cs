using Rashomon.Lineage;

namespace Rashomon.Tests.Lineage;

public sealed class SourceNamesTests
{
    [Theory]
    [InlineData("police chief Osric Talmand", "Osric Talmand")]
    [InlineData("Talmand", "Osric Talmand")]
    [InlineData("Col. O. Talmand", "Osric Talmand")]
    [InlineData("Osric Tálmand", "Osric Talmand")]
    [InlineData("Osric Talmandt", "Osric Talmand")]
    [InlineData("AP", "The Associated Press")]
    [InlineData("VMB", "Valley Mining Bureau")]
    [InlineData("Swedish navy", "Sweden navy")]
    public void AreSame_TwoNamesOfOneSource_AreSame(string a, string b)
    {
        SourceNames.AreSame(a, b).ShouldBeTrue();
        SourceNames.AreSame(b, a).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Varnholt", "Varnholt police")]
    [InlineData("Anna Talmand", "Osric Talmand")]
    [InlineData("officials", "authorities")]
    [InlineData("Reuters", "Associated Press")]
    [InlineData("Hansen", "Hanson")]
    public void AreSame_NamesOfTwoSources_AreNot(string a, string b)
    {
        SourceNames.AreSame(a, b).ShouldBeFalse();
        SourceNames.AreSame(b, a).ShouldBeFalse();
    }
}
