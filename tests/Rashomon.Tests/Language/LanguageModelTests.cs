using Rashomon.Language;

namespace Rashomon.Tests.Language;

public sealed class LanguageModelTests
{
    private const string Text =
        "The harbour authority of Port Selmer said on Tuesday that two crew members were killed when a barge capsized. " +
        "Ilse Navarro, the captain, who survived, told reporters the pump had failed.\n\n" +
        "“Nobody warned us,” she said. The company, Brightwater Shipping Ltd, has promised an inquiry into its fleet.";

    [Fact]
    public void Annotate_BatchSizes_GiveTheSameResult()
    {
        var model = LanguageModel.Default;
        var tokens = model.Cut(Text, []);
        var whole = model.Annotate(Text, tokens);
        foreach (var size in new[] { 1, 7, 30, 64 })
        {
            var other = model.Annotate(Text, tokens, size);
            other.Heads.ShouldBe(whole.Heads);
            other.Relations.ShouldBe(whole.Relations);
            other.Tags.ShouldBe(whole.Tags);
            other.Names.ShouldBe(whole.Names);
        }
    }

    [Fact]
    public async Task Analyze_ManyThreads_GiveTheSameResult()
    {
        var expected = LanguageModel.Default.Analyze(Text, []);
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => LanguageModel.Default.Analyze(Text, []))));
        foreach (var result in results)
        {
            result.Heads.ShouldBe(expected.Heads);
            result.Relations.ShouldBe(expected.Relations);
            result.Names.ShouldBe(expected.Names);
        }
    }

    [Fact]
    public void Analyze_EverySentence_IsATreeWithOneRoot()
    {
        var read = LanguageModel.Default.Analyze(Text, []);
        foreach (var sentence in read.Sentences)
        {
            var roots = 0;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                roots += read.Heads[i] < 0 ? 1 : 0;
                var steps = 0;
                for (var at = i; at >= 0; at = read.Heads[at])
                {
                    at.ShouldBeInRange(sentence.FirstToken, sentence.EndToken - 1);
                    (++steps).ShouldBeLessThanOrEqualTo(sentence.EndToken - sentence.FirstToken);
                }
            }

            roots.ShouldBe(1);
        }
    }

    [Fact]
    public void Analyze_PassiveClause_FindsSubjectAndNumber()
    {
        const string text = "Two sailors were rescued.";
        var read = LanguageModel.Default.Analyze(text, []);
        read.Relations.ShouldBe(["nummod", "nsubj:pass", "aux:pass", "root", "punct"]);
        read.Heads.ShouldBe([1, 3, 3, -1, 3]);
        read.Lemmas.ShouldBe(["two", "sailor", "be", "rescue", "."]);
        read.Classes[1].ShouldBe(WordClass.Noun);
        read.Tags[3].ShouldBe("VBN");
    }

    [Fact]
    public void Analyze_Names_CoverWholeTokens()
    {
        var read = LanguageModel.Default.Analyze(Text, []);
        read.Names.ShouldNotBeEmpty();
        var last = 0;
        foreach (var name in read.Names)
        {
            name.Span.Start.ShouldBe(read.Tokens[name.FirstToken].Start);
            name.Span.End.ShouldBe(read.Tokens[name.EndToken - 1].End);
            name.FirstToken.ShouldBeGreaterThanOrEqualTo(last);
            last = name.EndToken;
        }

        read.Names.Where(n => n.Type == NameType.Person).Select(n => n.Span.Of(Text)).ShouldContain("Ilse Navarro");
    }

    [Fact]
    public void Analyze_HugeSentence_IsBrokenAndRead()
    {
        var text = string.Join(' ', Enumerable.Repeat("apples and pears", 500));
        var read = LanguageModel.Default.Analyze(text, []);
        read.Tokens.Length.ShouldBe(1500);
        read.Sentences.Max(s => s.EndToken - s.FirstToken).ShouldBeLessThanOrEqualTo(220);
    }
}
