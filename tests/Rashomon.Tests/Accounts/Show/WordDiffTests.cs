using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rashomon.Accounts.Show;

namespace Rashomon.Tests.Accounts.Show;

public sealed class WordDiffTests
{
    [Fact]
    public void Of_SameWords_AreAllShared() =>
        Shape("The sea took it.", "the sea took it").ShouldBe(["=The sea took it.", "=the sea took it"]);

    [Fact]
    public void Of_OneWordReplaced_DiffersInBoth() =>
        Shape("We lost four boats", "We lost five boats").ShouldBe(["=We lost |~four |=boats", "=We lost |~five |=boats"]);

    [Fact]
    public void Of_WordsLeftOut_AreNamedWhereTheyAreMissing() =>
        Shape("We lost all four boats that night", "We lost four boats")
            .ShouldBe(["=We lost |~all |=four boats |~that night", "=We lost |-all |=four boats|-that night"]);

    [Fact]
    public void Of_Nothing_IsNothing() => WordDiff.Of([]).ShouldBeEmpty();

    [Fact]
    public void Of_EmptyWording_LeavesAllOut() => Shape("one two", "").ShouldBe(["~one two", "-one two"]);

    [Fact]
    public void Of_LongWordings_DifferThroughout()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 2100));

        WordDiff.Of([text, text + " more"])[0].Single().Kind.ShouldBe(WordRunKind.Differs);
    }

    [Fact]
    public void Of_AnyWordings_KeepsEveryWording() => Prop.ForAll(
        Gen.Elements("sea ", "Sea, ", "boat ", "  ", "“five” ", "\n", "x").ListOf(8).Select(parts => string.Concat(parts)).ListOf(3).ToArbitrary(),
        wordings =>
        {
            var runs = WordDiff.Of([.. wordings]);
            foreach (var (wording, own) in wordings.Zip(runs))
                string.Concat(own.Where(run => run.Kind != WordRunKind.LeftOut).Select(run => run.Text)).ShouldBe(wording);
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Shape(params ImmutableArray<string> wordings) => WordDiff.Of(wordings)
        .Select(runs => string.Join('|', runs.Select(run => "=~-"[(int)run.Kind] + run.Text)));
}
