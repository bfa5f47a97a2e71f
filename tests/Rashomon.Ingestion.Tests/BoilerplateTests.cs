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
    [InlineData("[Support the Lantern! Our readers keep it going, and we sell no advertising.]", "donation or membership appeal")]
    [InlineData("Donate to the Lantern online or at the kiosk by the bridge.", "donation or membership appeal")]
    [InlineData("Liked this? Put a coin in the jar at the counter.", "donation or membership appeal")]
    [InlineData("The opinions in this magazine are the authors' own and not those of the publisher.", "disclaimer")]
    [InlineData("This report is for general information only.", "disclaimer")]
    [InlineData("The content of this page does not constitute investment advice.", "disclaimer")]
    [InlineData("Quotes are delayed by at least 20 minutes.", "disclaimer")]
    [InlineData("Also in this edition: The last ferry home", "related or read-more link")]
    [InlineData("Earlier columns: Salt and rope", "related or read-more link")]
    [InlineData("From the archive: Who built the pier? | Letters | A winter on the island", "list of other pieces")]
    [InlineData("Get the Lantern harbour letter, free every Friday.", "newsletter prompt")]
    [InlineData("Our reporters walk the quay each night so that you know. SIGN UP", "button at the end of a prompt")]
    [InlineData("The writer owns no shares in the companies mentioned.", "disclosure of interests")]
    [InlineData("The Lantern earns a commission when readers buy through links.", "disclosure of interests")]
    [InlineData("Forward this newsletter to a neighbour.", "note to readers")]
    [InlineData("To stop receiving these letters, write to the office.", "note to readers")]
    [InlineData("To hear this clip you must enable JavaScript.", "note on the page's technology")]
    [InlineData("Follow the Halen Gazette on your phone", "app or social media prompt")]
    [InlineData("Switch on harbour alerts to hear it before the others.", "app or social media prompt")]
    [InlineData("Tap the star to follow Norland shipping in the Gazette app.", "app or social media prompt")]
    [InlineData("The Gazette on your tablet: download the free edition tonight.", "app or social media prompt")]
    [InlineData("Our app has a new map. Try it and tell us how you like it.", "app or social media prompt")]
    [InlineData("Every Sunday we send the best of our columns to readers at sea.", "newsletter prompt")]
    [InlineData("The Gazette by post: all the tides and times, every Thursday.", "newsletter prompt")]
    [InlineData("Salt and Rope: our monthly letter from the pier. Join 300 readers.", "newsletter prompt")]
    [InlineData("Do you get our Monday e-mail? Tides, births and deaths.", "newsletter prompt")]
    [InlineData("Get Gazette Extra for an ad-free month.", "subscription prompt")]
    [InlineData("Missed the regatta? Catch up on Halen Replay.", "subscription prompt")]
    [InlineData("[The Gazette has no backers. Give three crowns a month.]", "donation or membership appeal")]
    [InlineData("The Gazette is made in one kitchen. If you can spare a coin, you know where we live.", "donation or membership appeal")]
    [InlineData("Read on Monday: who sold the pier?", "related or read-more link")]
    [InlineData("Video: Why boats float, shown with a spoon", "related or read-more link")]
    [InlineData("Listen to this article (4 min 2 s)", "page control")]
    [InlineData("Print | Save this page | Report a mistake", "page control")]
    [InlineData("Copyright Longwire 2024. For use by clients of Longwire only.", "copyright notice")]
    [InlineData("For use by subscribers of Longwire only.", "copyright notice")]
    [InlineData("Comments are open to members only.", "comment prompt")]
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
    [InlineData("Support the town received from the state fell to 3 million in May.")]
    [InlineData("Donations to the shelter doubled after the storm.")]
    [InlineData("The author of the report held shares in the ferry company until May.")]
    [InlineData("Prices are delayed increases that the council had promised to stop.")]
    [InlineData("The opinions in this town are divided over the new pier.")]
    [InlineData("The broker earned a commission of 2 percent on the sale.")]
    [InlineData("Download speeds on mobile networks fell by a tenth in May.")]
    [InlineData("Tap water alerts were lifted in three districts on Monday.")]
    [InlineData("The vote was held by post. Results came in a week later and free of errors.")]
    [InlineData("Every Friday the clinic sends its figures to the ministry by e-mail.")]
    [InlineData("Members of the guild were asked to pay their fees in silver, it said.")]
    [InlineData("[The governor would not answer questions on the dam.]")]
    [InlineData("Copyright rules were changed in 2019. They have not been changed since.")]
    [InlineData("Police seized his phone. Nobody had used it since Sunday.")]
    public void Read_NewsSentence_StaysAParagraph(string line) => Some.Article(Some.Body + "\n\n" + line + "\n\n" + Some.Third + " It was late.").KindOf(line).ShouldBe(BlockKind.Paragraph);

    [Theory]
    [InlineData("In other news\n- Bridge toll rises again\n- Owl found in town hall")]
    [InlineData("MORE HARBOUR NEWS\nBridge toll rises again\nOwl found in town hall")]
    [InlineData("Most read today\n* Bridge toll rises again\n* Owl found in town hall")]
    public void Read_TitlesBelowALinkHeading_AreBoilerplate(string links)
    {
        var article = Some.Article("Trawlers collide\n\n" + Some.Body + "\n\n" + links);
        article.Texts(BlockKind.Paragraph).ShouldBe([Some.Lead, Some.Second, Some.Third]);
        article.Blocks.Where(b => b.IsBody).Count().ShouldBe(3);
    }

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
