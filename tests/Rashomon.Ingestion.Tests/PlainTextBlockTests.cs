namespace Rashomon.Ingestion.Tests;

public class PlainTextBlockTests
{
    [Fact]
    public void Read_HeadlineAndParagraphs_TellsThemApart()
    {
        var article = Some.Article("Trawlers collide off Port Halen\n\n" + Some.Body);
        article.Title.ShouldBe("Trawlers collide off Port Halen");
        article.KindOf("Trawlers collide off Port Halen").ShouldBe(BlockKind.Headline);
        article.Texts(BlockKind.Paragraph).ShouldBe([Some.Lead, Some.Second, Some.Third]);
    }

    [Fact]
    public void Read_OneSentenceALineWithoutHeadline_HasNoTitle()
    {
        var article = Some.Article(Some.Lead + "\n" + Some.Second + "\n" + Some.Third);
        article.Title.ShouldBeNull();
        article.Texts(BlockKind.Paragraph).ShouldBe([Some.Lead, Some.Second, Some.Third]);
    }

    [Fact]
    public void Read_ShortSentenceLine_StaysAParagraph() =>
        Some.Article(Some.Lead + "\nWhy not?\nNo one knew.\n" + Some.Second).Texts(BlockKind.Paragraph).ShouldContain("Why not?");

    [Fact]
    public void Read_StandfirstAndSubheading_AreSubheadings()
    {
        var article = Some.Article("Trawlers collide off Port Halen\n\nFog and missing lights blamed as crews search the bay until dawn\n" + Some.Lead + "\n\nA long night\n\n" + Some.Second);
        article.Texts(BlockKind.Subheading).ShouldBe(["Fog and missing lights blamed as crews search the bay until dawn", "A long night"]);
    }

    [Fact]
    public void Read_WrappedLines_JoinsThem()
    {
        const string wrapped = "Two trawlers collided off the small town of Port Halen on Monday and\neleven sailors were pulled from the water by crews of the coast guard\nand by fishermen who had heard the crash from the harbour wall at\nnight, the harbour master said.\n\nNo one was reported missing.";
        Some.Article(wrapped).Texts(BlockKind.Paragraph).Length.ShouldBe(2);
    }

    [Fact]
    public void Read_QuotationOverTwoLines_IsOneParagraph()
    {
        var article = Some.Article(Some.Lead + "\n“The fog came down in minutes.\nWe heard the other ship before we saw it,” said Ann Lee.\n" + Some.Second);
        article.Texts(BlockKind.Paragraph)[1].ShouldBe("“The fog came down in minutes.\nWe heard the other ship before we saw it,” said Ann Lee.");
    }

    [Fact]
    public void Read_QuotationThatNeverCloses_DoesNotEatTheArticle() =>
        Some.Article(Some.Lead + "\n“The fog came down in minutes, she said.\n" + Some.Second + "\n" + Some.Third).Texts(BlockKind.Paragraph).Length.ShouldBe(4);

    [Fact]
    public void Read_SentenceBrokenByEmptyLine_IsOneParagraph() =>
        Some.Article(Some.Lead + "\n\nThere is no sign that the ferry company\n\nwas told of the danger.").Texts(BlockKind.Paragraph)[1].ShouldEndWith("was told of the danger.");

    [Fact]
    public void Read_Bullets_AreOneList() =>
        Some.Article(Some.Lead + "\n\n- eleven sailors rescued\n- two boats damaged\n\n" + Some.Second).Texts(BlockKind.List).ShouldBe(["- eleven sailors rescued\n- two boats damaged"]);

    [Theory]
    [InlineData("Boats lie in the harbour of Port Halen, Norland, during the storm, via the AP.")]
    [InlineData("Sailors in the harbour of Port Halen after the crash. (AP Photo/Ann Lee)")]
    [InlineData("Ann Lee, left, and Tom Ray at the harbour wall.")]
    [InlineData("Photo: Coast Herald")]
    [InlineData("The harbour of Port Halen in an undated handout photo")]
    public void Read_LineBelowPicture_IsCaption(string line) => Some.Article(Some.Body + "\n\n" + line + "\n\n" + Some.Third).KindOf(line).ShouldBe(BlockKind.Caption);

    [Fact]
    public void Read_CaptionAfterDateStamp_IsToldFromIt()
    {
        const string caption = "Coast guard divers during a search near the harbour wall of Port Halen, Norland, May 3, 2024.";
        var article = Some.Article(" date 2024-05-03 " + caption + "\n\n" + Some.Body);
        article.KindOf(caption).ShouldBe(BlockKind.Caption);
        article.Texts(BlockKind.Dateline).ShouldBe(["date 2024-05-03"]);
        article.Published!.ToString().ShouldBe("2024-05-03");
        article.Title.ShouldBeNull();
    }

    [Fact]
    public void Read_PresentTenseSceneAmongPast_IsCaption()
    {
        const string scene = "Fishermen carry an injured sailor as rain falls over the harbour.";
        var article = Some.Article(string.Join('\n', Some.Lead, "The crew was taken to a hospital, police said.", scene, Some.Second, Some.Third, "The wreck was towed away on Tuesday, officials said."));
        article.KindOf(scene).ShouldBe(BlockKind.Caption);
    }

    [Fact]
    public void Read_NewsInPresentTense_StaysAParagraph() =>
        Some.Article("Fishermen carry on as the price of fuel rises.\nThe fleet stands at forty boats in the harbour.\nThe union fights for aid in court.\nTowns gather money for crews.\nA vote is planned.").Texts(BlockKind.Caption).ShouldBeEmpty();
}
