namespace Rashomon.Ingestion.Tests;

public class BoilerplateTests
{
    [Theory]
    [InlineData("Morning News Emails", "newsletter prompt")]
    [InlineData("Get our daily headlines and long reads, sent to your phone every evening.", "newsletter prompt")]
    [InlineData("The Harbour Newsletter Sign up to get the best stories of the week. Sign Up Now", "newsletter prompt")]
    [InlineData("SUBSCRIBE", "subscription prompt")]
    [InlineData("Subscribe to continue reading this article.", "newsletter prompt")]
    [InlineData("Share this article on Facebook", "share note")]
    [InlineData("Facebook Twitter WhatsApp Email", "share note")]
    [InlineData("If you enjoy our reporting, please consider a donation.", "donation or membership appeal")]
    [InlineData("We ask Coast Herald readers to support our friends in their work.", "donation or membership appeal")]
    [InlineData("Note to readers: please tell a friend about our page.", "note to readers")]
    [InlineData("© 2024 Coast Herald. All rights reserved.", "copyright notice")]
    [InlineData("Disclaimer: the views are the author's own.", "disclaimer")]
    [InlineData("The views expressed in this article are those of the author.", "disclaimer")]
    [InlineData("Contact us at desk@coastherald.com.", "contact line")]
    [InlineData("For media inquiries: press@coastherald.com", "contact line")]
    [InlineData("READ MORE: How the storm changed the coast", "related or read-more link")]
    [InlineData("Related: A history of the harbour", "related or read-more link")]
    [InlineData("Tags: harbour, storm", "topic or region tag")]
    [InlineData("Region: [Coast](#)", "link on a line of its own")]
    [InlineData("This website uses cookies to improve your visit.", "cookie note")]
    [InlineData("Advertisement", "advertisement label")]
    [InlineData("Article continues below advertisement", "advertisement label")]
    [InlineData("Join the conversation", "comment prompt")]
    [InlineData("12 comments", "comment prompt")]
    [InlineData("4 min read", "reading time")]
    [InlineData("1 of 5", "picture gallery control")]
    [InlineData("Hide caption", "picture gallery control")]
    [InlineData("Follow us on Twitter and Facebook", "app or social media prompt")]
    [InlineData("[Join the Harbour Club](#)", "link on a line of its own")]
    [InlineData("* * *", "separator")]
    public void Read_PromptOnItsOwnLine_IsBoilerplateWithReason(string line, string reason)
    {
        var article = Some.Article(Some.Body + "\n\n" + line + "\n\n" + Some.Second + " It was late.");
        article.KindOf(line).ShouldBe(BlockKind.Boilerplate);
        article.ReasonOf(line).ShouldBe(reason);
    }

    [Theory]
    [InlineData("The latest in a series of storms killed three people.")]
    [InlineData("Share prices fell by a tenth after the crash.")]
    [InlineData("Lawmakers who support the bill were backed by the unions in their work.")]
    [InlineData("Voters have until Friday to sign up for the election in the town.")]
    [InlineData("Contact between the US and the island resumed on Monday.")]
    [InlineData("Copyright law was changed in 2019 after a long debate.")]
    [InlineData("Police read more than 300 messages found on the phone.")]
    [InlineData("Follow-up searches found nothing.")]
    [InlineData("\"Sign up for the course and you will see,\" she told the court.")]
    [InlineData("Reuters reported that the ferry had sunk.")]
    [InlineData("By the end of the night, she said, it was over.")]
    [InlineData("By Friday, 30 people had died.")]
    [InlineData("Related costs rose to $3 million, the town said.")]
    [InlineData("More than 40 boats were lost.")]
    [InlineData("It was quiet.")]
    public void Read_NewsSentence_StaysAParagraph(string line) => Some.Article(Some.Body + "\n\n" + line + "\n\n" + Some.Third + " It was late.").KindOf(line).ShouldBe(BlockKind.Paragraph);

    [Fact]
    public void Read_PromptBetweenSentences_SplitsTheParagraph()
    {
        var article = Some.Article(Some.Lead + " Sign up for our daily newsletter here. " + Some.Second);
        article.Texts(BlockKind.Paragraph).ShouldBe([Some.Lead, Some.Second]);
        article.Texts(BlockKind.Boilerplate).ShouldBe(["Sign up for our daily newsletter here."]);
    }

    [Fact]
    public void Read_PromptThatRunsIntoASentence_LeavesTheSentence()
    {
        var article = Some.Article(Some.Lead + " Sign up for our free morning newsletter " + Some.Second);
        article.Texts(BlockKind.Paragraph).ShouldBe([Some.Lead, Some.Second]);
        article.Texts(BlockKind.Boilerplate).ShouldBe(["Sign up for our free morning newsletter"]);
    }

    [Fact]
    public void Read_SampleButtonsInsideParagraph_AreCutOut() =>
        Some.Article(Some.Lead + " View Sample Sign Up Now " + Some.Second).Texts(BlockKind.Paragraph).ShouldBe([Some.Lead, Some.Second]);

    [Theory]
    [InlineData("\n\nSubscribe to continue reading this article.", true)]
    [InlineData("\n\nThe town council then...", true)]
    [InlineData("", false)]
    public void Read_SignsOfACut_AreTold(string end, bool expected) =>
        Some.Article(Some.Body + end).MayBeCutShort.ShouldBe(expected);

    [Fact]
    public void Read_FewWords_MayBeCutShort() => Some.Article("Two boats sank.\n\nNo one died.").MayBeCutShort.ShouldBeTrue();
}
