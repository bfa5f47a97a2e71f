using Rashomon.Language;

namespace Rashomon.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Mayor Dana Orrel didn't resign.", "Mayor|Dana|Orrel|did|n't|resign|.")]
    [InlineData("They cannot pay $4.5m, she said.", "They|can|not|pay|$|4.5|m|,|she|said|.")]
    [InlineData("The U.N. envoy's plane left at 10:30 a.m. on Friday.", "The|U.N.|envoy|'s|plane|left|at|10:30|a.m.|on|Friday|.")]
    [InlineData("“We’re fine,” said Mr. Tolan.", "“|We|’re|fine|,|”|said|Mr.|Tolan|.")]
    [InlineData("About 1,250 people (mostly students) marched.", "About|1,250|people|(|mostly|students|)|marched|.")]
    public void Analyze_NewsSentence_CutsIntoSyntacticWords(string text, string expected) =>
        Words(text).ShouldBe(expected);

    [Fact]
    public void Analyze_TitlesAndInitials_DoNotEndSentences()
    {
        const string text = "Sen. Ada P. Quill met Dr. Osei in St. Brennan on Monday. They spoke for an hour.";
        var read = LanguageModel.Default.Analyze(text, []);
        read.Sentences.Select(s => s.Span.Of(text)).ShouldBe(
            ["Sen. Ada P. Quill met Dr. Osei in St. Brennan on Monday.", "They spoke for an hour."]);
    }

    [Theory]
    [InlineData("The strike is over.The mayor thanked both sides.", "The strike is over.|The mayor thanked both sides.")]
    [InlineData("PORT SELMER, June 3 (Nordpress) — Two people died on Friday. A third was hurt.", "PORT SELMER, June 3 (Nordpress) —|Two people died on Friday.|A third was hurt.")]
    [InlineData("Calder Bay (Nordpress) - A ferry sank - and nobody knows why.", "Calder Bay (Nordpress) -|A ferry sank - and nobody knows why.")]
    [InlineData("Nobody knows - or says - why it sank.", "Nobody knows - or says - why it sank.")]
    [InlineData("“It was dark. We saw nothing,” Mrs. Abara said. Police left at 5 p.m. on Sunday.", "“It was dark.|We saw nothing,” Mrs. Abara said.|Police left at 5 p.m. on Sunday.")]
    [InlineData("The U.S. envoy met Gen. Harro Vance Jr. in Calder Bay. Talks ended early.", "The U.S. envoy met Gen. Harro Vance Jr. in Calder Bay.|Talks ended early.")]
    [InlineData("Who pays? Nobody knows! The fund holds $3.5 million, No. 2 in the region.", "Who pays?|Nobody knows!|The fund holds $3.5 million, No. 2 in the region.")]
    [InlineData("Brightwater Shipping Co. said profits rose 4.2 percent in Q3. Shares fell.", "Brightwater Shipping Co. said profits rose 4.2 percent in Q3.|Shares fell.")]
    [InlineData("DOZENS HURT IN CALDER BAY FERRY FIRE\nRescuers worked all night. No one is missing.", "DOZENS HURT IN CALDER BAY FERRY FIRE|Rescuers worked all night.|No one is missing.")]
    [InlineData("Dr. A. B. Orrel, 62, of St. Brennan, died. He was chairman of Orrel & Sons Inc. from 1990 to 2004.", "Dr. A. B. Orrel, 62, of St. Brennan, died.|He was chairman of Orrel & Sons Inc. from 1990 to 2004.")]
    [InlineData("See https://example.org/a-b?c=d&e=f. It was updated.", "See https://example.org/a-b?c=d&e=f.|It was updated.")]
    public void Analyze_NewsText_SplitsSentences(string text, string expected) =>
        string.Join('|', LanguageModel.Default.Analyze(text, []).Sentences.Select(s => s.Span.Of(text))).ShouldBe(expected);

    [Fact]
    public void Analyze_Regions_SentencesStayWithinOne()
    {
        const string text = "Ferry sinks off Calder Bay\nTwelve people were rescued\nThe cause is not known.";
        var ends = new[] { 0, text.IndexOf('\n') + 1, text.LastIndexOf('\n') + 1, text.Length };
        Span[] regions = [.. ends.Zip(ends.Skip(1), (a, b) => new Span(a, b))];
        var read = LanguageModel.Default.Analyze(text, regions);
        foreach (var sentence in read.Sentences)
            regions.Count(r => r.Contains(sentence.Span)).ShouldBe(1);
        read.Sentences.Length.ShouldBeGreaterThanOrEqualTo(3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n \t ")]
    public void Analyze_NothingToRead_GivesNoTokens(string text)
    {
        var read = LanguageModel.Default.Analyze(text, []);
        read.Tokens.ShouldBeEmpty();
        read.Sentences.ShouldBeEmpty();
        read.Names.ShouldBeEmpty();
    }

    [Fact]
    public void Analyze_AnyCharacters_TokensCoverAllButBlanks()
    {
        var random = new Random(7);
        const string alphabet = "ab Z.9,'’\"“-–()\n\t$%é\u200B\uD83D\uDE00@/:";
        for (var round = 0; round < 25; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 200)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            var read = LanguageModel.Default.Analyze(text, []);
            var covered = new bool[text.Length];
            var last = 0;
            foreach (var token in read.Tokens)
            {
                token.IsEmpty.ShouldBeFalse();
                token.Start.ShouldBeGreaterThanOrEqualTo(last);
                last = token.End;
                covered.AsSpan(token.Start, token.Length).Fill(true);
            }

            covered.SequenceEqual(text.Select(c => !char.IsWhiteSpace(c) && c != '\u200B')).ShouldBeTrue($"round {round}");
        }
    }

    [Fact]
    public void MergedTokens_CliticsAndHyphens_AreOneWord()
    {
        const string text = "The well-known minister didn't answer.";
        var read = LanguageModel.Default.Analyze(text, []);
        read.MergedTokens().Select(m => text[read.Tokens[m.First].Start..read.Tokens[m.End - 1].End])
            .ShouldBe(["The", "well-known", "minister", "didn't", "answer", "."]);
    }

    private static string Words(string text) => string.Join('|', LanguageModel.Default.Analyze(text, []).Tokens.Select(t => t.Of(text)));
}
