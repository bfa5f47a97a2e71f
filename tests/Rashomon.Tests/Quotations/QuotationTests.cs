using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Quotations;

namespace Rashomon.Tests.Quotations;

public sealed class QuotationTests
{
    private static readonly IAnnotator[] Reader =
        [new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), new NameAnnotator(), new NameChainAnnotator(), new QuotedRunAnnotator(), new SpeechAnnotator(), new QuotationAnnotator()];

    [Theory]
    [InlineData("“We lost the harbour,” said Mara Velt, the mayor of Ostrel.", "Mara Velt")]
    [InlineData("“We lost the harbour,” Mara Velt told reporters.", "Mara Velt")]
    [InlineData("“We lost the harbour,” Mara Velt says to the crew from behind a heap of nets.", "Mara Velt")]
    [InlineData("“We lost the harbour,” Mara Velt said when asked about the crew.", "Mara Velt")]
    [InlineData("Mara Velt, the mayor of Ostrel, said: “We lost the harbour.”", "Mara Velt")]
    [InlineData("Mayor Mara Velt arrived. “We lost the harbour,” she said.", "Mara Velt")]
    [InlineData("Mayor Mara Velt arrived. “We lost the harbour,” the mayor said.", "Mara Velt")]
    [InlineData("Mara Velt arrived at noon. “We lost the harbour,” Velt said.", "Mara Velt")]
    [InlineData("The spokesman for the fleet, Col. Ivo Tarn, said: “We lost the harbour.”", "Ivo Tarn")]
    [InlineData("“We lost the harbour,” said a senior officer.", "senior officer")]
    [InlineData("“We lost the harbour,” the ministry said in a statement.", "ministry")]
    [InlineData("“We lost the harbour,” according to Mara Velt.", "Mara Velt")]
    [InlineData("“We lost the harbour,” said Mr Tarn's deputy, Mara Velt, in Norrish.", "Mara Velt")]
    [InlineData("“We lost the harbour,” the orchestra's conductor, Mara Velt, told this newspaper.", "Mara Velt")]
    public void Annotate_DirectQuotation_HasItsSpeaker(string text, string speaker)
    {
        var quotation = Read(text).Single();
        quotation.Kind.ShouldBe(QuotationKind.Direct);
        quotation.Speaker?.Name.ShouldBe(speaker);
        quotation.Text.TrimEnd(',', '.').ShouldBe("We lost the harbour");
    }

    [Fact]
    public void Annotate_ReportingClauseThatTheParserJoinsToWhatIsSaid_HasItsSpeaker() =>
        Read("Ivo Tarn met the crew. “We knew the gate would not last, and we went in,” harbour chief Mara Velt told Hill News in Norrish.").Single().Speaker?.Name.ShouldBe("Mara Velt");

    [Theory]
    [InlineData("Mara Velt called the plan “reckless” and left.", "reckless", "Mara Velt")]
    [InlineData("The council said it was “deeply worried” over the dam.", "deeply worried", "council")]
    [InlineData("Mara Velt accused the fleet of “robbing” the port.", "robbing", "Mara Velt")]
    [InlineData("The port was, said Ivo Tarn, “beyond repair” by noon.", "beyond repair", "Ivo Tarn")]
    [InlineData("The 'great flood', as Mara Velt described it, took weeks to pass.", "great flood", "Mara Velt")]
    public void Annotate_WordsWithinTheWritersSentence_AreMixed(string text, string words, string speaker)
    {
        var quotation = Read(text).Single();
        quotation.Kind.ShouldBe(QuotationKind.Mixed);
        quotation.Text.ShouldBe(words);
        quotation.Speaker?.Name.ShouldBe(speaker);
        quotation.Content?.Contains(quotation.Span).ShouldBeTrue();
    }

    [Theory]
    [InlineData("The so-called “tulip boats” were tied up at the quay.")]
    [InlineData("The trawler “Evening Star” was towed away on Monday.")]
    [InlineData("Crews loaded a `mother boat' at dawn.")]
    public void Annotate_TermsAndNamesBetweenMarks_AreNoQuotation(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void Annotate_BrokenByTheCue_GivesTwoRunsOfOneSpeaker()
    {
        var quotations = Read("“We lost the harbour,” Mara Velt said, “and we lost the town.”");
        quotations.Select(q => q.Text).ShouldBe(["We lost the harbour,", "and we lost the town."]);
        quotations.ShouldAllBe(q => q.Speaker!.Name == "Mara Velt");
    }

    [Fact]
    public void Annotate_SentenceAfterAQuotation_KeepsItsSpeaker()
    {
        var quotations = Read("“We lost the harbour,” said Mara Velt. “Nobody came to help us.”");
        quotations.Length.ShouldBe(2);
        quotations[1].Speaker?.Name.ShouldBe("Mara Velt");
        quotations[1].Kind.ShouldBe(QuotationKind.Direct);
    }

    [Fact]
    public void Annotate_ParagraphsReopen_AllHaveTheSpeakerAtTheEnd()
    {
        var quotations = Read("“We ran to the port.\n\n“Nobody was there for us,” said Mara Velt.");
        quotations.Length.ShouldBe(2);
        quotations.ShouldAllBe(q => q.Speaker!.Name == "Mara Velt");
    }

    [Theory]
    [InlineData("“We lost the harbour,” Mara Velt wrote on Twitter.", "Twitter")]
    [InlineData("“We lost the harbour,” Mara Velt told Reuters.", "Reuters")]
    [InlineData("“We lost the harbour,” Mara Velt told parliament, according to Reuters.", "Reuters")]
    [InlineData("According to Reuters:\n\n“We lost the harbour,” Mara Velt said.", "Reuters")]
    public void Annotate_MediumNamed_IsVia(string text, string via) => Read(text).Single().Via.ShouldBe(via);

    [Fact]
    public void Annotate_NeverOpened_IsIndirect()
    {
        var quotation = Read("Mara Velt said that the sea took everything.”").Single();
        quotation.Kind.ShouldBe(QuotationKind.Indirect);
        quotation.Speaker?.Name.ShouldBe("Mara Velt");
    }

    [Fact]
    public void Annotate_SpansOfEveryQuotation_AreFoundInTheText()
    {
        const string Text = "“We ran,” said Mara Velt. He called it “odd”, she wrote on Twitter: ‘No.’";
        Read(Text).ShouldAllBe(q => q.Span.Of(Text) == q.Text && (q.CueSpan == null || q.CueSpan.Value.Of(Text) == q.Cue));
    }

    [Fact]
    public void Annotate_HostileText_TakesTimeInProportion()
    {
        var text = string.Concat(Enumerable.Repeat("\"Ada Quill\" 'said' “Bo”, said Velt ", 3_000));
        Read(text).ShouldAllBe(q => q.Span.End <= text.Length);
    }

    private static ImmutableArray<Quotation> Read(string text) => Some.Document(text, Reader).Get<QuotationLayer>().Quotations;
}
