using Rashomon.Accounts.Show;

namespace Rashomon.Tests.Accounts.Show;

public sealed class TextTests
{
    [Theory]
    [InlineData(19.0, 19.0, false, null, "19")]
    [InlineData(13001.0, null, false, null, "13,001 or more")]
    [InlineData(null, 4.0, false, null, "up to 4")]
    [InlineData(3.0, 6.0, true, null, "about 3 to 6")]
    [InlineData(2.5, 2.5, true, "km", "about 2.5 km")]
    [InlineData(40.0, 40.0, false, "%", "40%")]
    [InlineData(null, null, false, null, "no figure")]
    public void Bounds_Figure_SaysWhatItCommitsTo(double? min, double? max, bool soft, string? unit, string expected) =>
        FigureText.Bounds(min, max, soft, unit).ShouldBe(expected);

    [Fact]
    public void Bounds_ExclusiveMinimum_IsMoreThan() =>
        FigureText.Bounds(new Quantity(2.5e9, null, false, "more than 2.5bn", new(0, 5)) { MinExclusive = true, Unit = "EUR" })
            .ShouldBe("more than 2,500,000,000 EUR");

    [Theory]
    [InlineData(950, "950")]
    [InlineData(13000, "13k")]
    [InlineData(2_500_000, "2.5M")]
    public void Short_Number_FitsAnAxis(double value, string expected) => FigureText.Short(value).ShouldBe(expected);

    [Fact]
    public void Of_Interval_IsAsExactAsMeant()
    {
        DateText.Of(TimeInterval.Day(new(2031, 5, 7))).ShouldBe("7 May 2031");
        DateText.Of(TimeInterval.Month(2031, 5)).ShouldBe("May 2031");
        DateText.Of(TimeInterval.Year(2031)).ShouldBe("2031");
        DateText.Of(TimeInterval.Between(new(2031, 5, 28), new(2031, 5, 30))).ShouldBe("28 to 30 May 2031");
        DateText.Of(TimeInterval.Between(new(2030, 12, 30), new(2031, 1, 2))).ShouldBe("30 December 2030 to 2 January 2031");
        DateText.Of(new TimeInterval(new(2031, 5, 28, 14, 5, 0), new(2031, 5, 28, 14, 5, 0), TimePrecision.Instant)).ShouldBe("28 May 2031, 14:05");
    }

    [Fact]
    public void Counts_Account_NamesReportsOutletsAndOrigins()
    {
        BasisText.Counts(SomeAccount.Pier()).ShouldBe("5 reports, 4 outlets named, 2 to 4 origins");
        BasisText.Dates(SomeAccount.Pier()).ShouldBe("published 27 to 28 May 2031 (1 carries no date)");
    }

    [Fact]
    public void Of_UntracedOrigins_AreNotCounted() => BasisText.Of(new Origins(0, 0, [], 2)).ShouldBe("origin unknown");

    [Theory]
    [InlineData(0, 2, "at most 2 origins")]
    [InlineData(1, 1, "1 origin")]
    [InlineData(2, 4, "2 to 4 origins")]
    public void Of_Origins_SaysAtLeastAndAtMost(int least, int most, string expected) =>
        BasisText.Of(new Origins(least, most, [], 0)).ShouldBe(expected);

    [Fact]
    public void Origin_SameAsTheSourceNamed_IsNotSaidAgain()
    {
        var report = new SomeReport("r1", "Courier").Paragraph("It sank.");

        SourceText.Origin(report.Claim("It sank.", "harbour police"), "Courier").ShouldBeNull();
        SourceText.Origin(report.Claim("It sank."), "Courier").ShouldBeNull();
        SourceText.Origin(report.Claim("It sank.") with { Origin = "Coast Wire" }, "Courier").ShouldBe("origin: Coast Wire");
        SourceText.Origin(report.Claim("It sank.") with { Origin = null }, "Courier").ShouldBe("origin unknown");
    }

    [Fact]
    public void Articles_SameOutletTwice_AreNumbered()
    {
        var index = new AccountIndex(SomeAccount.Of(new SomeReport("r1", "Courier").Paragraph("One."), new SomeReport("r2", "Courier").Paragraph("Two.")));

        index.Articles.Select(shown => shown.Name).ShouldBe(["Courier (1)", "Courier (2)"]);
    }

    [Fact]
    public void Letter_ManyAnswers_GoOnAfterZ() =>
        new[] { 0, 25, 26, 52 }.Select(Labels.Letter).ShouldBe(["A", "Z", "A2", "A3"]);
}
