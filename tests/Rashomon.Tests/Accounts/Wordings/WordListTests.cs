using Rashomon.Accounts.Wordings;

namespace Rashomon.Tests.Accounts.Wordings;

public sealed class WordListTests
{
    [Fact]
    public void Names_OfLoadedWords_StandInAFrame() =>
        LoadedWords.Names.Where(word => !Frames.All.Any(frame => frame.Families.Keys.Any(term => WordLines.Plain(term) == WordLines.Plain(word)))).ShouldBeEmpty();

    [Fact]
    public void Terms_OfEveryFrame_AreOfSeveralFamilies() =>
        Frames.All.ShouldAllBe(frame => frame.Families.Values.Distinct().Count() > 1);

    [Theory]
    [InlineData("plunge", true)]
    [InlineData("storm.v", true)]
    [InlineData("storm", false)]
    [InlineData("storm.n", false)]
    [InlineData("arrest", false)]
    public void Names_HoldForTheirWordClass(string name, bool loaded) => LoadedWords.Names.Contains(name).ShouldBe(loaded);

    [Fact]
    public void Qualities_AreNoNames() => LoadedWords.Names.ShouldNotContain("brutal");
}
