namespace Rashomon.Ingestion.Tests;

public class PlainTextHeadTests
{
    private const string Title = "Two trawlers meet in the fog";

    private static Article Read(string head, string? outlet = null, string after = "") =>
        Some.Article(head + "\n\n" + Some.Body + after, given: outlet is null ? null : new(Outlet: outlet));

    [Theory]
    [InlineData("Skerry Nyheter | In English\n\n" + Title + "\n\nBy Ann Lee", "Skerry Nyheter")]
    [InlineData("Il Faro di Halen\nEnglish pages\n\n" + Title + "\n\nBy Ann Lee", "Il Faro di Halen")]
    [InlineData("Rope and Anchor\nThe quarterly of the Pilots' Guild\n\n" + Title + "\n\n3 May 2024", "Rope and Anchor")]
    [InlineData("The Halen Gazette\nPort Halen, Norland\n\n" + Title + "\n\nBy Ann Lee", "The Halen Gazette")]
    [InlineData("The Halen Gazette\n\nAbroad\n\n" + Title + "\n\nBy Ann Lee", "The Halen Gazette")]
    [InlineData("The Evening Gull\n\nAbroad\n\n" + Title + "\n\nBy Ann Lee", "The Evening Gull")]
    [InlineData("SKERRY CALLER\n3 May 2024\n\n" + Title + "\n\nBy Ann Lee", "SKERRY CALLER")]
    public void Read_NameAndItsLinesAboveTheHeadline_TellsThemApart(string head, string outlet)
    {
        var article = Read(head);
        (article.Title, article.Outlet?.Name).ShouldBe((Title, outlet));
        article.Texts(BlockKind.Headline).ShouldBe([Title]);
        article.Texts(BlockKind.Subheading).ShouldBeEmpty();
    }

    [Fact]
    public void Read_NameThatTheUserGives_IsNoTitle()
    {
        var article = Read("HALEN AND SONS\nNewsroom\n\n" + Title + "\n\nPort Halen, 3 May 2024, 16:00", "Halen and Sons");
        (article.Title, article.Published!.Date).ShouldBe((Title, new DateOnly(2024, 5, 3)));
    }

    [Theory]
    [InlineData("\n\nThe Skerry Caller has seen the log of the harbour office.")]
    [InlineData("\n\nThe mate told the Caller that nobody was on the bridge.")]
    public void Read_NameThatTheTextUsesOfItself_IsTheOutlet(string after)
    {
        var article = Read("The Skerry Caller\n\n" + Title + "\n\nBy Ann Lee", after: after);
        (article.Title, article.Outlet?.Name).ShouldBe((Title, "The Skerry Caller"));
    }

    [Fact]
    public void Read_NameInCapitals_IsWrittenAsTheTextWritesIt() =>
        Read("SKERRY CALLER\n\n" + Title + "\n\nBy Ann Lee", after: "\n\n[Skerry Caller lives on your gifts.]").Outlet!.Name.ShouldBe("Skerry Caller");

    [Theory]
    [InlineData("Storm Hits Skerry\n\nThousands were without power after a night of wind")]
    [InlineData("Hurricane Ida\n\nHow the night of the storm went in Port Halen\n\nBy Ann Lee")]
    public void Read_HeadlineWithASecondLine_StaysTheTitle(string head) =>
        Read(head, after: "\n\nIt was the worst storm since Hurricane Ida.").Title.ShouldBe(head.Split('\n')[0]);

    [Theory]
    [InlineData("From COAST PRESS AGENCY\nThursday, 2 May 2024")]
    [InlineData("COAST PRESS AGENCY\n\nThursday, 2 May 2024")]
    public void Read_AgencyBelowTheHeadline_IsACreditAndTheDateTheDate(string lines)
    {
        var article = Read("The Halen Gazette\n\n" + Title + "\n\n" + lines);
        article.AgencyCredits.Select(a => a.ToUpperInvariant()).ShouldBe(["COAST PRESS AGENCY"]);
        article.Published.ShouldBe(new PublicationTime(new(2024, 5, 2), null, null, "text"));
        article.Outlet!.Name.ShouldBe("The Halen Gazette");
    }

    [Theory]
    [InlineData("From our correspondent Ann Lee in Port Halen\n3 May 2024", "Ann Lee")]
    [InlineData("3 May 2024, by Skerry collective", "Skerry collective")]
    [InlineData("By Ann Lee, 3 May 2024", "Ann Lee")]
    [InlineData("Osvald Rimm\nHalen, 3 May 2024", "Osvald Rimm")]
    [InlineData("By the night shift\nPosted 3 May 2024, 09:12", "the night shift")]
    [InlineData("By Ann Lee, special correspondent, Halen\n\n3 May 2024", "Ann Lee")]
    [InlineData("By Ann Lee in Port Halen and Bo Stone in Skerry\n3 May 2024", "Ann Lee, Bo Stone")]
    public void Read_LinesBelowTheHeadline_GiveWriterAndDate(string lines, string authors)
    {
        var article = Read(Title + "\n\n" + lines);
        string.Join(", ", article.Byline).ShouldBe(authors);
        (article.Title, article.Published?.Date, article.Published?.Basis).ShouldBe((Title, new DateOnly(2024, 5, 3), "text"));
        article.Texts(BlockKind.Paragraph).ShouldBe([Some.Lead, Some.Second, Some.Third]);
    }

    [Fact]
    public void Read_LineThatStartsWithFrom_IsNoCredit() =>
        Read(Title + "\n\nFrom Port Halen to the capital, ships lay still").KindOf("From Port Halen to the capital, ships lay still").ShouldBe(BlockKind.Subheading);

    [Theory]
    [InlineData("HALEN, Norland, May 3 (Longwire) - ", "Longwire")]
    [InlineData("HALEN (Norland) - ", null)]
    public void Read_NameInADatedDateline_IsAnAgency(string dateline, string? agency) =>
        Some.Article(Title + "\n\n" + dateline + Some.Body, given: new(Outlet: "Halen Gazette")).AgencyCredits.ShouldBe(agency is null ? [] : [agency]);

    [Fact]
    public void Read_AgencyOfTheDatelineOnALineOfItsOwn_IsACredit()
    {
        var article = Some.Article("The Halen Gazette\n\n" + Title + "\n\nLONGWIRE\n\nHALEN, Norland, May 3 (Longwire) - " + Some.Body);
        article.KindOf("LONGWIRE").ShouldBe(BlockKind.Credit);
        article.AgencyCredits.Length.ShouldBe(1);
    }
}
