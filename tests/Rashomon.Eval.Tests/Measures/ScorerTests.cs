using Rashomon.Eval.Accounts;
using Rashomon.Eval.Gold;
using Rashomon.Eval.Measures;

namespace Rashomon.Eval.Tests.Measures;

/// <summary>The expected lines are what the reference scorer, another program in another language, printed for the same files.</summary>
public sealed class ScorerTests
{
    [Theory]
    [InlineData("orrin-mine", "full", "orrin-mine figures=1.000 aligned=1.000 answers=1.000 verdicts=1.000 alarms=1.000 sources=0.750 quotations=1.000 dates=1.000 lineage=1.000 cleaned=1.000 mean=0.975")]
    [InlineData("orrin-mine", "empty", "orrin-mine figures=0.000 aligned=0.000 answers=0.000 verdicts=0.000 alarms=0.000 sources=0.000 quotations=0.000 dates=0.000 lineage=0.000 cleaned=0.000 mean=0.000")]
    [InlineData("orrin-mine", "joined-wrongly", "orrin-mine figures=1.000 aligned=0.625 answers=0.400 verdicts=0.125 alarms=0.333 sources=0.750 quotations=1.000 dates=1.000 lineage=1.000 cleaned=1.000 mean=0.723")]
    [InlineData("orrin-mine", "kept-apart", "orrin-mine figures=1.000 aligned=0.833 answers=1.000 verdicts=0.625 alarms=1.000 sources=0.750 quotations=1.000 dates=1.000 lineage=1.000 cleaned=1.000 mean=0.921")]
    [InlineData("orrin-mine", "misread", "orrin-mine figures=0.625 aligned=0.667 answers=1.000 verdicts=0.750 alarms=1.000 sources=0.250 quotations=1.000 dates=1.000 lineage=1.000 cleaned=1.000 mean=0.829")]
    [InlineData("orrin-mine", "misquoted", "orrin-mine figures=1.000 aligned=1.000 answers=1.000 verdicts=1.000 alarms=1.000 sources=0.750 quotations=0.286 dates=0.600 lineage=0.333 cleaned=1.000 mean=0.797")]
    [InlineData("orrin-mine", "uncleaned", "orrin-mine figures=1.000 aligned=1.000 answers=1.000 verdicts=1.000 alarms=1.000 sources=0.750 quotations=1.000 dates=1.000 lineage=1.000 cleaned=0.300 mean=0.905")]
    [InlineData("orrin-few", "full", "orrin-few figures=1.000 verdicts=1.000 alarms=0.000 cleaned=1.000 mean=0.750")]
    [InlineData("orrin-few", "empty", "orrin-few figures=0.000 verdicts=0.000 cleaned=0.000 mean=0.000")]
    [InlineData("orrin-few", "joined-wrongly", "orrin-few figures=1.000 verdicts=0.500 alarms=0.000 cleaned=1.000 mean=0.625")]
    [InlineData("orrin-few", "kept-apart", "orrin-few figures=1.000 verdicts=1.000 alarms=0.000 cleaned=1.000 mean=0.750")]
    [InlineData("orrin-few", "misread", "orrin-few figures=0.000 verdicts=1.000 alarms=0.000 cleaned=1.000 mean=0.500")]
    [InlineData("orrin-few", "misquoted", "orrin-few figures=1.000 verdicts=1.000 alarms=0.000 cleaned=1.000 mean=0.750")]
    [InlineData("orrin-few", "uncleaned", "orrin-few figures=1.000 verdicts=1.000 alarms=0.000 cleaned=0.500 mean=0.625")]
    public void Of_GoldAndAccount_EqualsTheReferenceScorer(string gold, string account, string expected) =>
        Score(gold, account).ToString().ShouldBe(expected);

    [Fact]
    public void Of_WrongJoin_NamesBothQuestions() =>
        Score("orrin-mine", "joined-wrongly").Notes.ShouldContain(note => note.StartsWith("wrongly joined: trapped", StringComparison.Ordinal) && note.Contains("| depth", StringComparison.Ordinal));

    [Fact]
    public void Of_AccountWithoutArticles_NamesTheMissing() =>
        Score("orrin-mine", "empty").Notes.ShouldContain("articles missing from the account: wire, vale, echo");

    private static Score Score(string gold, string account)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Pairs");
        return Scorer.Of(GoldReader.ReadFile(Path.Combine(folder, gold + ".gold.json")), AccountReader.ReadFile(Path.Combine(folder, account + ".account.json")));
    }
}
