namespace Rashomon.Ingestion.Tests;

public class DateTests
{
    [Theory]
    [InlineData("date 2024-05-03", "2024-05-03")]
    [InlineData("May 3, 2024 2:27 PM", "2024-05-03T14:27:00")]
    [InlineData("05.23.24 4:15 PM", "2024-05-23T16:15:00")]
    [InlineData("23.05.2024", "2024-05-23")]
    [InlineData("3rd May 2024", "2024-05-03")]
    [InlineData("Friday, 3 May 2024", "2024-05-03")]
    [InlineData("Updated 3 May 2024 14:05 BST", "2024-05-03T14:05:00+01:00")]
    [InlineData("Published: May 3, 2024 at 9:05 a.m. EDT", "2024-05-03T09:05:00-04:00")]
    [InlineData("5/23/2024", "2024-05-23")]
    public void Read_StampOnItsOwnLine_DatesTheArticle(string stamp, string expected)
    {
        var article = Some.Article("Trawlers collide off Port Halen\n\n" + stamp + "\n" + Some.Body);
        article.Published!.ToString().ShouldBe(expected);
        article.Published.Basis.ShouldBe("text");
        article.KindOf(stamp).ShouldBe(BlockKind.Dateline);
    }

    [Theory]
    [InlineData("May 3, 2024 2:27 PM ")]
    [InlineData("date 2024-05-03 ")]
    [InlineData("Updated 3 May 2024 14:05 BST ")]
    [InlineData("03/05/2024 - ")]
    public void Read_StampBeforeTheFirstSentence_IsItsOwnBlock(string stamp)
    {
        var article = Some.Article(stamp + Some.Body);
        article.Texts(BlockKind.Dateline).ShouldBe([stamp.Trim()]);
        article.Texts(BlockKind.Paragraph)[0].ShouldBe(Some.Lead);
    }

    [Fact]
    public void Read_DateThatOpensASentence_IsNoStamp() =>
        Some.Article("May 3, 2024 was the day when the boats collided off the coast of Norland.\n\n" + Some.Second).Texts(BlockKind.Dateline).ShouldBeEmpty();

    [Fact]
    public void Read_YearsInTheBody_GiveNoDate()
    {
        var result = Some.Read(Some.Body + "\n\nThe harbour was built in 1998 and closed on June 4, 2001.");
        result.Article!.Published.ShouldBeNull();
        result.Has(DiagnosticCodes.NoDate).ShouldBeTrue();
    }

    [Fact]
    public void Read_GivenDate_GoesFirst()
    {
        var article = Some.Article("date 2024-05-03 " + Some.Body, given: new(Published: "2024-06-01"));
        article.Published!.ToString().ShouldBe("2024-06-01");
        article.Published.Basis.ShouldBe("given");
    }

    [Fact]
    public void Read_AmbiguousStamp_SaysSo() => Some.Read("05/03/2024\n\n" + Some.Body).Has(DiagnosticCodes.DoubtfulDate).ShouldBeTrue();

    [Fact]
    public void Read_PublishedAndUpdated_TakesPublished() =>
        Some.Article("Trawlers collide off Port Halen\n\nUpdated 4 May 2024 14:05 BST\nPublished 3 May 2024 09:00 BST\n\n" + Some.Body).Published!.Date.ShouldBe(new DateOnly(2024, 5, 3));

    [Fact]
    public void Read_NameAndDateLine_IsAStampOfThatOutlet()
    {
        var article = Some.Article("Trawlers collide off Port Halen\n\nBy [Coast Wire](#)\n\nHarbour Digest, May 3, 2024\n\n[Coast Wire](#) 2 May 2024\n\n" + Some.Body);
        article.Published!.Date.ShouldBe(new DateOnly(2024, 5, 3));
        article.Byline.ShouldBe(["Coast Wire"]);
        article.Texts(BlockKind.Dateline).Length.ShouldBe(2);
    }
}
