using Rashomon.Claims;
using Rashomon.Language;
using Rashomon.Quantities;
using Rashomon.Times;

namespace Rashomon.Tests.Claims;

public sealed class ClaimTests
{
    private static IEnumerable<ClaimMention> Read(string text) =>
        Some.Document(text, new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), new TimeAnnotator(), new QuantityAnnotator(), new ClaimAnnotator()).Get<ClaimLayer>().Claims;

    [Theory]
    [InlineData("Nineteen people were arrested on Monday.", "arrest", ArgumentRole.Patient)]
    [InlineData("Police arrested 19 people on Monday.", "arrest", ArgumentRole.Patient)]
    [InlineData("The fire killed nine dockers.", "kill", ArgumentRole.Patient)]
    [InlineData("Nine people died in the fire.", "kill", ArgumentRole.Patient)]
    [InlineData("The flood claimed 30 lives.", "kill", ArgumentRole.Patient)]
    [InlineData("The town mourned nine dead.", "kill", ArgumentRole.Patient)]
    [InlineData("The detention of two officials angered the town.", "arrest", ArgumentRole.Patient)]
    [InlineData("Five officers and six guests were wounded.", "injure", ArgumentRole.Patient)]
    [InlineData("Two officers were shot and injured.", "injure", ArgumentRole.Patient)]
    [InlineData("The navy seized seven rifles, three pistols and a radio.", "confiscate", ArgumentRole.Patient)]
    [InlineData("The convoy was supported by 70 trucks.", "recognize", ArgumentRole.Agent)]
    public void Read_Figure_HasItsHappening(string text, string type, ArgumentRole role)
    {
        var figures = Read(text).Where(c => c.Figure is not null).ToList();
        figures.ShouldNotBeEmpty();
        foreach (var claim in figures)
            (claim.Type?.Name, claim.Role).ShouldBe((type, role));
    }

    [Theory]
    [InlineData("The mayor did not sign the order on Monday.", Polarity.Negative)]
    [InlineData("The ministry declined to give the number of people arrested.", Polarity.Refused)]
    [InlineData("The mayor signed the order on Monday.", Polarity.Positive)]
    public void Read_Polarity_IsTold(string text, Polarity expected) => Read(text).First().Polarity.ShouldBe(expected);

    [Fact]
    public void Read_NoCasualtiesReported_IsNeverZero()
    {
        var claim = Read("No injuries were reported.").Single(c => c.Figure is not null);
        claim.Polarity.ShouldBe(Polarity.NotReported);
    }

    [Theory]
    [InlineData("Rebels reportedly took the bridge.", Certainty.Reported)]
    [InlineData("Rebels may have taken the bridge.", Certainty.Possible)]
    [InlineData("The firm will close the plant.", Certainty.Planned)]
    [InlineData("If the firm closes the plant, workers lose.", Certainty.Conditional)]
    public void Read_Certainty_IsTold(string text, Certainty expected) => Read(text).First().Certainty.ShouldBe(expected);

    [Fact]
    public void Split_CoordinatedClauses_AreApart()
    {
        var text = "The navy captured 23 raiders and a helicopter chased off another boat.";
        Read(text).Where(c => c.Figure is null).Select(c => c.Span.Of(text)).ShouldBe(["The navy captured 23 raiders", "a helicopter chased off another boat"]);
    }
}
