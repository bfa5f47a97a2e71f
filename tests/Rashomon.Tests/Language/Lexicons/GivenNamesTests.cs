using Rashomon.Language.Lexicons;

namespace Rashomon.Tests.Language.Lexicons;

public sealed class GivenNamesTests
{
    private static readonly GivenNames Names = GivenNames.Default;

    [Theory]
    [InlineData("John", NameGender.Male)]
    [InlineData("Maria", NameGender.Female)]
    [InlineData("josé", NameGender.Male)]
    [InlineData("GORAN", NameGender.Male)]
    [InlineData("Ayşe", NameGender.Female)]
    [InlineData("Fatima", NameGender.Female)]
    [InlineData("Andrea", NameGender.Either)]
    [InlineData("Zzyzx", null)]
    [InlineData("", null)]
    public void GenderOf_Name_AsListed(string name, NameGender? expected) => Names.GenderOf(name).ShouldBe(expected);

    [Fact]
    public void Contains_ListedName_True()
    {
        Names.Contains("Dragan").ShouldBeTrue();
        Names.Contains("Zzyzx").ShouldBeFalse();
        Names.Count.ShouldBeGreaterThan(50_000);
    }

    [Fact]
    public void IsCommon_OnlyNamesOfSeveralLists_True()
    {
        Names.IsCommon("Maria").ShouldBeTrue();
        Names.IsCommon("Zzyzx").ShouldBeFalse();
    }
}
