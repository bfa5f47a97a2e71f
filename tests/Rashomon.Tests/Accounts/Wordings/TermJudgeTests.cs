using System.Collections.Immutable;
using Rashomon.Accounts.Wordings;

namespace Rashomon.Tests.Accounts.Wordings;

public sealed class TermJudgeTests
{
    [Fact]
    public void Judge_TermsThatReportsChooseDifferently_AreASet() =>
        Judge(Happening("a", "arrest"), Happening("b", "detain")).ShouldBe(["arrest 1, detain 1"]);

    [Fact]
    public void Judge_OneReportThatUsesBoth_ChoosesNothing() =>
        Judge(Happening("a", "arrest"), Happening("a", "detain"), Happening("b", "arrest")).ShouldBeEmpty();

    [Fact]
    public void Judge_LoadedTermThatAnotherReportDoesWithout_IsASet() =>
        Judge(Happening("a", "arrest"), Happening("a", "nab"), Happening("b", "arrest")).ShouldBe(["arrest 2, nab 1"]);

    [Fact]
    public void Judge_CopiesOfOneText_CountOnce() =>
        Judge(Happening("a", "arrest"), Happening("b", "arrest", root: "a"), Happening("c", "arrest", root: "a"), Happening("d", "detain")).ShouldBe(["arrest 1, detain 1"]);

    [Fact]
    public void Judge_CopyThatChangesTheTerm_ChoosesIt() =>
        Judge(Happening("a", "arrest"), Happening("b", "detain", root: "a")).ShouldBe(["arrest 1, detain 1"]);

    [Fact]
    public void Judge_TermsOfDifferentFrames_AreNoSet() =>
        Judge(Happening("a", "arrest"), Happening("b", "plunge")).ShouldBeEmpty();

    [Fact]
    public void Judge_VagueTermsAlone_AreNoSet() =>
        Judge(Happening("a", "operation.n"), Happening("b", "action.n")).ShouldBeEmpty();

    [Fact]
    public void Judge_LoadedModifier_MakesAnotherTerm()
    {
        var brutal = Happening("b", "attack") with { Term = "brutal attack", LoadedModifiers = ["brutal"] };

        Judge(Happening("a", "attack"), brutal).ShouldBe(["attack 1, brutal attack 1"]);
    }

    [Theory]
    [InlineData(6, 1)]
    [InlineData(7, 0)]
    public void Judge_StorysHappening_IsNamedByAThirdOfItsReports(int articles, int sets) =>
        TermJudge.Judge(new TermSet(TermSource.Story, FrameKind.Happening, "the happening", [Happening("a", "raid"), Happening("b", "attack")]) { Articles = articles }).Count().ShouldBe(sets);

    [Fact]
    public void Judge_StorysTermsOfOneSentence_LoseTheRarer() =>
        TermJudge.Judge(new TermSet(TermSource.Story, FrameKind.Happening, "the happening", [Happening("a", "raid"), Happening("b", "raid"), Happening("b", "attack")]) { Articles = 2 }).ShouldBeEmpty();

    private static IEnumerable<string> Judge(params ImmutableArray<TermUse> uses) =>
        TermJudge.Judge(new(TermSource.Happening, FrameKind.Happening, "the happening", uses)).Select(found => string.Join(", ", found.Terms.Select(term => $"{term.Name} {term.Voices}")));

    private static TermUse Happening(string article, string name, string? root = null) =>
        new(WordLines.Plain(name), new(article, new(0, name.Length), name)) { Names = [name, WordLines.Plain(name)], Sentence = 0, Root = root ?? article };
}
