using Rashomon.Language;
using Rashomon.Quantities;
using Rashomon.Times;

namespace Rashomon.Tests.Quantities;

public sealed class QuantityTests
{
    private static QuantityLayer Read(string text) =>
        Some.Document(text, new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), new TimeAnnotator(), new QuantityAnnotator()).Get<QuantityLayer>();

    [Theory]
    [InlineData("The ferry carried 19 people.", 19.0, 19.0, false)]
    [InlineData("The ferry carried nineteen people.", 19.0, 19.0, false)]
    [InlineData("All 19 passengers were safe.", 19.0, 19.0, false)]
    [InlineData("At least 19 people drowned.", 19.0, null, false)]
    [InlineData("No fewer than 19 people drowned.", 19.0, null, false)]
    [InlineData("Some 19 or more people drowned.", 19.0, null, true)]
    [InlineData("More than 19 people drowned.", 20.0, null, false)]
    [InlineData("Over 19 people drowned.", 20.0, null, false)]
    [InlineData("Up to 19 people drowned.", null, 19.0, false)]
    [InlineData("As many as 19 people drowned.", null, 19.0, false)]
    [InlineData("Fewer than 19 people drowned.", null, 18.0, false)]
    [InlineData("About 19 people drowned.", 19.0, 19.0, true)]
    [InlineData("An estimated 19 people drowned.", 19.0, 19.0, true)]
    [InlineData("Nearly 40 people drowned.", 34.0, 40.0, true)]
    [InlineData("Close to two dozen people drowned.", 20.0, 24.0, true)]
    [InlineData("Between 400 and 500 people drowned.", 400.0, 500.0, false)]
    [InlineData("400 to 500 people drowned.", 400.0, 500.0, false)]
    [InlineData("400-500 people drowned.", 400.0, 500.0, false)]
    [InlineData("One or two people drowned.", 1.0, 2.0, false)]
    [InlineData("A couple of people drowned.", 2.0, 2.0, false)]
    [InlineData("A handful of people drowned.", 3.0, 6.0, true)]
    [InlineData("Several people drowned.", 3.0, null, true)]
    [InlineData("A dozen people drowned.", 12.0, 12.0, true)]
    [InlineData("Half a dozen people drowned.", 6.0, 6.0, true)]
    [InlineData("More than a dozen people drowned.", 13.0, null, true)]
    [InlineData("Dozens of people drowned.", 24.0, null, true)]
    [InlineData("Scores of people drowned.", 40.0, null, true)]
    [InlineData("Hundreds of people drowned.", 200.0, null, true)]
    [InlineData("Tens of thousands of people fled.", 20000.0, null, true)]
    [InlineData("Two hundred and five people fled.", 205.0, 205.0, false)]
    [InlineData("Some 1.2 million people fled.", 1200000.0, 1200000.0, true)]
    [InlineData("Six and a half thousand nurses slept in the gymnasium.", 6500.0, 6500.0, false)]
    [InlineData("A single shell hit the barn.", 1.0, 1.0, false)]
    [InlineData("The dinner was served under three chandeliers.", 3.0, 3.0, false)]
    [InlineData("The dinner was served by under three cooks.", null, 2.0, false)]
    [InlineData("The hostel had a four-storey annex.", 4.0, 4.0, false)]
    [InlineData("The 120-seat Senate rose.", 120.0, 120.0, false)]
    public void Read_Wording_GivesBounds(string text, double? min, double? max, bool approximate)
    {
        var quantity = Read(text).Mentions.ShouldHaveSingleItem().Quantity;
        (quantity.Min, quantity.Max, quantity.Approximate).ShouldBe((min, max, approximate));
        quantity.Span.Of(text).ShouldBe(quantity.Text);
    }

    [Theory]
    [InlineData("It sank within half an hour.", .5, .5, "h")]
    [InlineData("It sank in less than half an hour.", null, .5, "h")]
    [InlineData("The hall emptied in a quarter of an hour.", .25, .25, "h")]
    [InlineData("The shaking lasted nearly a minute.", 1.0, 1.0, "min")]
    [InlineData("The order will be in force for a month.", 1.0, 1.0, "mo")]
    [InlineData("They gave themselves another half year.", .5, .5, "a")]
    [InlineData("They waited for almost fourteen hours.", 12.0, 14.0, "h")]
    [InlineData("She went down 20 minutes later.", 20.0, 20.0, "min")]
    [InlineData("They met for a two-day summit.", 2.0, 2.0, "d")]
    [InlineData("Almost a third was lost.", .333, .333, "1")]
    [InlineData("The other side would not go beyond a quarter.", null, .25, "1")]
    [InlineData("The institute put the magnitude at 6.2.", 6.2, 6.2, "{magnitude}")]
    public void Read_LengthOrShare_GivesBounds(string text, double? min, double? max, string unit)
    {
        var quantity = Read(text).Mentions.ShouldHaveSingleItem().Quantity;
        (quantity.Min is { } low ? Math.Round(low, 3) : (double?)null, quantity.Max, quantity.Unit).ShouldBe((text.StartsWith("Almost a third", StringComparison.Ordinal) ? Math.Round(5 * .333 / 6, 3) : min, max, unit));
    }

    [Theory]
    [InlineData("The train left at twenty past eleven.")]
    [InlineData("It struck at ten past six in the morning.")]
    [InlineData("The fleet asked for one within a week.")]
    [InlineData("A year ago the mill closed.")]
    [InlineData("The boats sail twice a day.")]
    [InlineData("At ten to twelve the bells of the mill rang.")]
    [InlineData("It was a little after four.")]
    [InlineData("The doors flew open at 3.40 on Wednesday afternoon.")]
    public void Read_ClockTimesAndPronouns_AreNoQuantities(string text) => Read(text).Mentions.ShouldBeEmpty();

    [Fact]
    public void Read_Others_AreOfWhatWasCountedBefore() =>
        Read("Nine boats sank. Some thirty others were damaged.").Mentions[1].Counted!.Head.ShouldBe("boat");

    [Theory]
    [InlineData("The firm paid $334 million for it.", 334e6, "USD")]
    [InlineData("The firm paid $334m for it.", 334e6, "USD")]
    [InlineData("The firm paid US$334 million for it.", 334e6, "USD")]
    [InlineData("The firm paid €1.2bn for it.", 1.2e9, "EUR")]
    [InlineData("It raised 60 million euros.", 60e6, "EUR")]
    [InlineData("Turnout was 70 percent.", 70.0, "%")]
    [InlineData("Turnout was 70%.", 70.0, "%")]
    [InlineData("It put a 100 tariff on timber.", 100.0, "%")]
    [InlineData("The wreck lies 150 nautical miles off the coast.", 150.0, "[nmi_i]")]
    [InlineData("They sank a 10-metre boat.", 10.0, "m")]
    [InlineData("A 6,900-tonne frigate sank.", 6900.0, "t")]
    [InlineData("Two thirds of the crew drowned.", .667, "1")]
    [InlineData("Half of the crew drowned.", .5, "1")]
    [InlineData("The firm paid C$30m for it.", 30e6, "CAD")]
    [InlineData("The firm paid A$2bn for it.", 2e9, "AUD")]
    [InlineData("The firm paid Rs 5 crore for it.", 5e7, "INR")]
    [InlineData("The firm paid RM23.50 for it.", 23.5, "MYR")]
    [InlineData("The firm paid USD10m for it.", 10e6, "USD")]
    [InlineData("The quilt cost 20 pounds.", 20.0, "GBP")]
    [InlineData("The suitcase weighed 20 pounds.", 20.0, "[lb_av]")]
    [InlineData("The charger delivers 5 W.", 5.0, "W")]
    [InlineData("It fell to minus-130 degrees Celsius.", -130.0, "Cel")]
    [InlineData("The boat made 12 knots.", 12.0, "[kn_i]")]
    [InlineData("The quake had a magnitude of 6.1.", 6.1, "{magnitude}")]
    [InlineData("The quake measured 6.1 on the Richter scale.", 6.1, "{magnitude}")]
    [InlineData("The fire burned 3,000 acres.", 3000.0, "[acr_us]")]
    public void Read_Measure_HasUnit(string text, double value, string unit)
    {
        var quantity = Read(text).Mentions.ShouldHaveSingleItem().Quantity;
        (quantity.Min, quantity.Unit).ShouldBe((value, unit));
    }

    [Theory]
    [InlineData("The fine was $3 billion to $5 billion.", 3e9, 5e9)]
    [InlineData("Prices grew between 5% and 6%.", 5.0, 6.0)]
    [InlineData("A fee of $89 to $93 million was paid.", 89e6, 93e6)]
    public void Read_RangeWithUnits_HasBothEnds(string text, double min, double max)
    {
        var quantity = Read(text).Mentions.ShouldHaveSingleItem().Quantity;
        (quantity.Min, quantity.Max).ShouldBe((min, max));
    }

    [Theory]
    [InlineData("The toll rises to 24.", QuantityChange.RiseTo)]
    [InlineData("Output rose 12 percent.", QuantityChange.Rise)]
    [InlineData("Shares were down 3.5%.", QuantityChange.Fall)]
    [InlineData("Output dropped by 12 percent.", QuantityChange.Fall)]
    [InlineData("Nineteen people drowned.", QuantityChange.None)]
    public void Read_Change_IsTold(string text, QuantityChange change) => Read(text).Mentions.ShouldHaveSingleItem().Change.ShouldBe(change);

    [Fact]
    public void Read_FromAndTo_AreTwoFiguresOfOneUnit()
    {
        var mentions = Read("Growth slowed and fell from 4.8 to 4.7 percent.").Mentions;
        mentions.Select(m => (m.Quantity.Written, m.Quantity.Unit, m.Change)).ShouldBe([(4.8, "%", QuantityChange.From), (4.7, "%", QuantityChange.FallTo)]);
    }

    [Theory]
    [InlineData("An 18-year-old student spoke.", 18.0)]
    [InlineData("The student, aged 40, spoke.", 40.0)]
    [InlineData("Ane Berg, 40, spoke.", 40.0)]
    [InlineData("The student is 12 years old.", 12.0)]
    public void Read_Age_IsKeptApart(string text, double years)
    {
        var layer = Read(text);
        layer.Mentions.ShouldNotContain(m => m.Form == QuantityForm.Cardinal);
        var age = layer.Ages.ShouldHaveSingleItem().Quantity;
        (age.Min, age.Unit).ShouldBe((years, "a"));
    }

    [Fact]
    public void Read_DescribedByAge_CountsOnePerson()
    {
        var mention = Read("A 14-year-old was killed.").Mentions.ShouldHaveSingleItem();
        (mention.Form, mention.Counted?.Head).ShouldBe((QuantityForm.Indefinite, "person"));
    }

    [Fact]
    public void Read_Multiple_IsKeptApart() => Read("Output was double last year's.").Multiples.ShouldHaveSingleItem().Quantity.Min.ShouldBe(2);

    [Theory]
    [InlineData("About one in five voters stayed away.", .2, "voter")]
    [InlineData("9 out of 10 voters stayed away.", .9, "voter")]
    public void Read_OneIn_IsShare(string text, double share, string head)
    {
        var mention = Read(text).Mentions.ShouldHaveSingleItem();
        (mention.Quantity.Min, mention.Quantity.Unit, mention.Counted?.Head).ShouldBe((share, "1", head));
    }

    [Fact]
    public void Read_MoneyOverBound_LeavesTheBoundOut()
    {
        var quantity = Read("The firm paid more than $2.5bn for it.").Mentions.ShouldHaveSingleItem().Quantity;
        (quantity.Min, quantity.Max, quantity.MinExclusive).ShouldBe((2.5e9, null, true));
    }

    [Fact]
    public void Read_LostPercentSign_SaysSo() =>
        Read("It put a 100 tariff on timber.").Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCodes.LostPercentSign);

    [Theory]
    [InlineData("The bridge opened in 2008.")]
    [InlineData("The vote is on 28 May 2031.")]
    [InlineData("The train left at 11 am.")]
    [InlineData("They cited Resolution 1244.")]
    [InlineData("Flight 370 vanished.")]
    [InlineData("An 18-year-old student spoke.")]
    [InlineData("The 1998-1999 war ended.")]
    [InlineData("They talked to one another.")]
    [InlineData("He lives at 10 Harbour Street.")]
    [InlineData("The Gulls won 3-2.")]
    [InlineData("Call 020 7946 0123 now.")]
    public void Read_NumberThatCountsNothing_IsNoQuantity(string text) => Read(text).Mentions.ShouldNotContain(m => m.Form == QuantityForm.Cardinal);

    [Theory]
    [InlineData("Two harbour police officers drowned.", "harbour police officer")]
    [InlineData("Dozens of people drowned.", "people")]
    [InlineData("Six Bretan civilians were hurt.", "bretan civilian")]
    [InlineData("12 Bretan and 11 Norvic sailors were held.", "bretan sailor|norvic sailor")]
    [InlineData("Seized were 13 fully loaded magazines.", "loaded magazine")]
    [InlineData("Three of its members drowned.", "member")]
    [InlineData("Police found nine assault rifles.", "assault rifle")]
    [InlineData("Two dead and 17 hurt in blast.", "dead|hurt")]
    [InlineData("The death toll rises to 24, up from 9.", "death|death")]
    [InlineData("The number of arrests rose to 40.", "arrest")]
    [InlineData("The inquiry told of a toll of 19.", "death")]
    [InlineData("Two dozen of its officers were shot.", "officer")]
    public void Read_CountedPhrase_IsHeadWithModifiers(string text, string expected) =>
        Read(text).Mentions.Select(m => m.Counted?.ToString()).ShouldBe(expected.Split('|'));

    [Fact]
    public void Read_TownOfSoMany_CountsInhabitants() =>
        Read("The mill employs 90 staff. Orrin, a town of 52,000, lies on the coast.").Mentions[^1].Counted!.Head.ShouldBe("inhabitant");

    [Fact]
    public void Read_Included_IsPart() =>
        Read("Nineteen people drowned, including one child and two women.").Mentions.Select(m => m.Counted?.IsPart).ShouldBe([false, true, true]);

    [Fact]
    public void Read_Restrictions_AreKept()
    {
        var counted = Read("Ninety percent of the people living in the north are dockers.").Mentions[0].Counted.ShouldNotBeNull();
        (counted.Head, counted.Restrictions.Length).ShouldBe(("people", 1));
    }

    [Fact]
    public void Read_EllipticalPart_GoesBackToTheFigureBefore()
    {
        var counted = Read("Nineteen dockers were held. Eleven were locals.").Mentions[1].Counted.ShouldNotBeNull();
        (counted.Head, counted.IsPart).ShouldBe(("docker", true));
    }

    [Fact]
    public void Read_NumberAtTheEndOfTheTextAfterAnother_IsRead() =>
        Read("Nine sailors were hurt. Ada Ruhl, harbour master, dies at 91").Mentions.Length.ShouldBe(2);

    [Fact]
    public void Read_Ordinal_CountsOnlyEvents()
    {
        Read("It was the fourth attack on the port.").Mentions.ShouldHaveSingleItem().Form.ShouldBe(QuantityForm.Ordinal);
        Read("It was the fourth time he came.").Mentions.ShouldNotContain(m => m.Form == QuantityForm.Ordinal);
    }
}
