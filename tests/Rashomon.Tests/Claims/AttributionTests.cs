using Rashomon.Annotation;
using Rashomon.Claims.Attributions;
using Rashomon.Language;
using Rashomon.Quotations;

namespace Rashomon.Tests.Claims;

public sealed class AttributionTests
{
    private static readonly IAnnotator[] Reader =
    [
        new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), new NameAnnotator(), new NameChainAnnotator(), new QuotedRunAnnotator(), new SpeechAnnotator(), new QuotationAnnotator(), new AttributionAnnotator(),
    ];

    [Theory]
    [InlineData("Mara Velt said that nine boats sank.", "nine boats sank", "Mara Velt")]
    [InlineData("Nine boats sank, Mara Velt said.", "Nine boats sank", "Mara Velt")]
    [InlineData("Nine boats sank, said Mara Velt.", "Nine boats sank", "Mara Velt")]
    [InlineData("According to the coast guard, nine boats sank.", "nine boats sank", "coast guard")]
    [InlineData("Nine boats sank, according to the coast guard.", "Nine boats sank", "coast guard")]
    [InlineData("The Daily Anchor reported that nine boats sank.", "nine boats sank", "Daily Anchor")]
    [InlineData("Witnesses said nine boats sank.", "nine boats sank", "Witnesses")]
    [InlineData("Two people briefed on the search said nine boats sank.", "nine boats sank", "people briefed on the search")]
    [InlineData("By noon, she said. Police arrived. Nine boats sank, they said.", "Nine boats sank", "Police")]
    [InlineData("Police said roads were shut. Nine boats had sunk and one man was hurt, they said.", "one man was hurt", "Police")]
    [InlineData("A survey shows nine boats sank.", "nine boats sank", "survey")]
    [InlineData("In Ostrel, police chief Ivo Tarn said nine boats sank.", "nine boats sank", "Ivo Tarn")]
    [InlineData("The state insurer put the losses at 85 million crowns.", "85 million crowns", "state insurer")]
    [InlineData("The ministry now counts 437 injured.", "437 injured", "ministry")]
    [InlineData("The insurer raised its estimate of losses to 140 million crowns.", "140 million crowns", "insurer")]
    [InlineData("Police estimated the crowd at 12,000, the organisers at 60,000.", "60,000", "organisers")]
    [InlineData("Police estimated the crowd at 12,000, the organisers at 60,000.", "12,000", "Police")]
    [InlineData("Olan Brask spoke to the crew. Around 90 men slept there, by his reckoning.", "Around 90 men slept there", "Olan Brask")]
    [InlineData("Twice we asked the Interior Ministry how many were on duty. It refused to say that nine boats sank.", "nine boats sank", "Interior Ministry")]
    [InlineData("Police chief Ivo Tarn came. He put the number of rounds at 40 and said nine boats sank.", "nine boats sank", "Ivo Tarn")]
    [InlineData("Nine boats sank, Mara Velt told reporters in the capital, Ostrel.", "Nine boats sank", "Mara Velt")]
    public void AttributionsOf_AttributedClaim_NamesItsSource(string text, string claim, string source) =>
        Chain(text, claim).ShouldBe([source]);

    [Theory]
    [InlineData("Nine boats sank. Mara Velt said she was sorry.", "Nine boats sank")]
    [InlineData("Mara Velt said she was sorry. Nine boats sank on Monday.", "Nine boats sank")]
    [InlineData("Nine boats sank near the port.", "Nine boats sank")]
    [InlineData("We can confirm that nine boats sank.", "nine boats sank")]
    public void AttributionsOf_OutletsOwnVoice_IsEmpty(string text, string claim) => Chain(text, claim).ShouldBeEmpty();

    [Fact]
    public void AttributionsOf_WhatOneSaysAnotherSaid_GoesFromTheInnermostOut() =>
        Chain("The ministry said Mara Velt had told the crews that nine boats sank.", "nine boats sank").ShouldBe(["Mara Velt", "ministry"]);

    [Fact]
    public void AttributionsOf_EmbeddedPassage_EndsWithTheOutlet()
    {
        const string Text = "According to Reuters:\n\nNine boats sank, Mara Velt said. Ten were found.";
        Chain(Text, "Nine boats sank").ShouldBe(["Mara Velt", "Reuters"]);
        Chain(Text, "Ten were found").ShouldBe(["Reuters"]);
    }

    [Fact]
    public void AttributionsOf_SecondSentenceOfAQuotation_KeepsTheSpeaker() =>
        Chain("“The sea rose,” said Mara Velt. “Nine boats sank.”", "Nine boats sank").ShouldBe(["Mara Velt"]);

    [Fact]
    public void IsHearsay_Reportedly_IsToldWithoutASource()
    {
        const string Text = "Nine boats reportedly sank near the port.";
        var layer = Some.Document(Text, Reader).Get<AttributionLayer>();
        layer.IsHearsay(new(0, Text.Length - 1)).ShouldBeTrue();
        layer.AttributionsOf(new(0, Text.Length - 1)).ShouldBeEmpty();
    }

    [Fact]
    public void Innermost_Denial_IsMarked()
    {
        const string Text = "Mara Velt denied that nine boats sank.";
        Some.Document(Text, Reader).Get<AttributionLayer>().Innermost(new(22, 37))?.Denied.ShouldBeTrue();
    }

    [Fact]
    public void AttributionsOf_RoleNamesABody_KeepsTheAffiliation()
    {
        const string Text = "The spokesman for the Red Cross, Col. Ivo Tarn, said nine boats sank.";
        var link = Some.Document(Text, Reader).Get<AttributionLayer>().AttributionsOf(new(53, 68)).Single();
        link.Source.ShouldBe("Ivo Tarn");
        link.Affiliation.ShouldBe("Red Cross");
    }

    private static List<string> Chain(string text, string claim)
    {
        var at = text.IndexOf(claim, StringComparison.Ordinal);
        return [.. Some.Document(text, Reader).Get<AttributionLayer>().AttributionsOf(new(at, at + claim.Length)).Select(l => l.Source)];
    }
}
