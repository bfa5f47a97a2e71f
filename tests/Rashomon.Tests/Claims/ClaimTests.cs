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
    [InlineData("Divers have recovered nine bodies from the mill.", "kill", ArgumentRole.Patient)]
    [InlineData("The bodies of nine people lie in the chapel.", "kill", ArgumentRole.Patient)]
    [InlineData("The flood cost 30 people their lives.", "kill", ArgumentRole.Patient)]
    [InlineData("The village lost six of its people.", "kill", ArgumentRole.Patient)]
    [InlineData("Seven strikers were shot dead on the steps.", "kill", ArgumentRole.Patient)]
    [InlineData("Among the dead are eight children.", "kill", ArgumentRole.Patient)]
    [InlineData("Six of those killed were children.", "kill", ArgumentRole.Patient)]
    [InlineData("Twelve people, not nine, died in the fire.", "kill", ArgumentRole.Patient)]
    [InlineData("The ferry toll rises to 23.", "kill", ArgumentRole.Patient)]
    [InlineData("Nine officers suffered injuries.", "injure", ArgumentRole.Patient)]
    [InlineData("More than 70 people sat in police cells on Thursday evening.", "arrest", ArgumentRole.Patient)]
    [InlineData("Some 40 people are still being looked for.", "missing", ArgumentRole.Patient)]
    [InlineData("Some 40 people have not been found.", "missing", ArgumentRole.Patient)]
    [InlineData("The committee counted 192 survivors.", "rescue", ArgumentRole.Patient)]
    [InlineData("Of the passengers 198 people have been brought ashore.", "rescue", ArgumentRole.Patient)]
    [InlineData("According to the manifest there were 226 persons on board.", "aboard", ArgumentRole.Patient)]
    [InlineData("The ferry was carrying 214 passengers to the island.", "aboard", ArgumentRole.Patient)]
    [InlineData("The floods drove some 40,000 people from their homes.", "displace", ArgumentRole.Patient)]
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
    [InlineData("None of the baker's cousins had been arrested by Monday.", Polarity.Negative)]
    [InlineData("No flood alarm was received in the valley.", Polarity.Negative)]
    [InlineData("Nobody at the mill was charged with arson.", Polarity.Negative)]
    [InlineData("Not one window broke in the mill.", Polarity.Negative)]
    [InlineData("The crew not only repelled the raid on the mill but sank two boats.", Polarity.Positive)]
    [InlineData("Divers found no trace of a leak.", Polarity.Negative)]
    [InlineData("There was no handshake at the door.", Polarity.Negative)]
    [InlineData("The minister described talk of a burst pipe as rumour.", Polarity.Negative)]
    [InlineData("The minister described the pipe as old.", Polarity.Positive)]
    [InlineData("The army rejected claims that its soldiers had fired.", Polarity.Negative)]
    [InlineData("The army rejected the offer of a truce.", Polarity.Positive)]
    [InlineData("No fewer than nine boats sank off the cape.", Polarity.Positive)]
    [InlineData("Nor would he be drawn on the number of dead.", Polarity.Refused)]
    [InlineData("The firm had no comment on the leak.", Polarity.Refused)]
    public void Read_Polarity_IsTold(string text, Polarity expected) => Read(text).First().Polarity.ShouldBe(expected);

    [Theory]
    [InlineData("He left the hall without being searched by the guards.", "searched")]
    [InlineData("The company denied that it had dismissed the guards.", "dismissed")]
    [InlineData("The army rejected claims that its soldiers had fired.", "fired")]
    public void Read_WhatIsDenied_IsNegative(string text, string word) =>
        Read(text).Last(c => c.Figure is null && c.Span.Of(text).Contains(word, StringComparison.Ordinal)).Polarity.ShouldBe(Polarity.Negative);

    [Theory]
    [InlineData("The wave struck 90 bathers, killing at least 11 of them.", "at least 11", true)]
    [InlineData("The ferry sank with 300 people aboard. Nearly 200 were saved.", "Nearly 200", true)]
    [InlineData("Twelve people died. Five of the dead were dockers.", "Five", false)]
    [InlineData("Five officers were hurt, one from a gunshot.", "one", false)]
    public void Read_PartOfASet_IsAllThatTheVerbBefell(string text, string figure, bool all) =>
        Read(text).Single(c => c.Figure?.Quantity.Text == figure).IsAllBefallen.ShouldBe(all);

    [Theory]
    [InlineData("Police questioned three people on Wednesday over the fire that killed nine.", "three")]
    [InlineData("The strike hurt 40 people. The survey put it at 5.9, but the network said it was 6.1.", "6.1")]
    public void Read_WhomTheHarmDidNotBefall_IsNoToll(string text, string figure) =>
        Read(text).Where(c => c.Figure?.Quantity.Text == figure).ShouldAllBe(c => (c.Type == null || c.Type.Name != "kill") && (c.Figure!.Counted == null || c.Figure.Quantity.Text == "three"));

    [Fact]
    public void Read_PastOfOneSubject_IsAskedWithDid() => Read("The tremor shook the mill for a minute.").First().Asked.ShouldBe("Did the tremor shake the mill for a minute?");

    [Fact]
    public void Read_AgeInApposition_KnowsWhatElseThePersonIsCalled() =>
        Read("The captain, a man of 58, is under arrest.").Single(c => c.Predicate == "age").Figure!.Counted!.Companions.ShouldContain("captain");

    [Fact]
    public void Read_NoneOfThem_IsNoToTheClauseAndANought()
    {
        var claims = Read("None of the baker's cousins had been arrested by Monday.").ToList();
        claims.Single(c => c.Figure is null).Polarity.ShouldBe(Polarity.Negative);
        claims.Single(c => c.Figure is not null).Polarity.ShouldBe(Polarity.Positive);
    }

    [Theory]
    [InlineData("The landslide killed 12 people, leaving 31 missing.", "31", "missing")]
    [InlineData("Twelve people were rescued. Forty-six were in hospital.", "Forty-six", "treat")]
    [InlineData("Almost 50 people have needed hospital care.", "Almost 50", "treat")]
    [InlineData("27 remain unaccounted for.", "27", "missing")]
    [InlineData("Two cooks and a driver lost their lives.", "Two", "kill")]
    [InlineData("Two cooks and a driver lost their lives.", "a", "kill")]
    [InlineData("A porter became the ninth person to die.", "ninth", "kill")]
    public void Read_FigureWithAPredicateOfItsOwn_HasIt(string text, string figure, string type) =>
        Read(text).Single(c => c.Figure?.Quantity.Text == figure).Type?.Name.ShouldBe(type);

    [Theory]
    [InlineData("Olan Brask, 43, walked into the shop.", "43", "Olan Brask")]
    [InlineData("The driver, Olan Brask, 58, survived.", "58", "Olan Brask")]
    [InlineData("Captain Runa Velt, who is 56, was charged.", "56", "Runa Velt")]
    [InlineData("An eight-year-old boy was lifted from the ruin.", "eight-year-old", "boy")]
    [InlineData("A boy aged eight was pulled from the rubble.", "eight", "boy")]
    [InlineData("A boy of eight had been pulled from the rubble.", "eight", "boy")]
    public void Read_Age_IsAClaimOfItsOwn(string text, string figure, string whom)
    {
        var claim = Read(text).Single(c => c.Predicate == "age");
        (claim.Figure!.Quantity.Text, claim.Figure.Quantity.Unit, claim.Figure.Quantity.Of).ShouldBe((figure, "a", whom));
        claim.Type.ShouldBeNull();
    }

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
        var text = "The navy captured 23 raiders, and a helicopter chased off another boat.";
        Read(text).Where(c => c.Figure is null).Select(c => c.Span.Of(text)).ShouldBe(["The navy captured 23 raiders", "a helicopter chased off another boat"]);
    }
}
