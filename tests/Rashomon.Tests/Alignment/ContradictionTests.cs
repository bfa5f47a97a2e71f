using Rashomon.Accounts;

namespace Rashomon.Tests.Alignment;

/// <summary>Which figures are held against each other.</summary>
public sealed class ContradictionTests
{
    [Theory]
    [InlineData("A fire at the mill killed nine people on Monday.", "A fire at the mill killed twelve people on Monday.", true)]
    [InlineData("The flood killed nine people in Orrin on Monday.", "The floods have killed 8,000 people in the country over the decade.", false)]
    [InlineData("The firm employs 900 people in 14 countries.", "The firm would employ people in 16 countries after the sale.", false)]
    [InlineData("The ferry sank with 90 people aboard, killing 11 of them.", "Fourteen people lost their lives.", true)]
    [InlineData("Seven bathers died; two of them were killed by the mast.", "Seven bathers died.", false)]
    [InlineData("Six of those killed were children.", "Among the dead are eight children.", true)]
    [InlineData("The blast killed 31 people.", "Two nurses were killed in the blast.", false)]
    [InlineData("The blast killed 31 people.", "Twenty-seven shoppers were killed in the blast.", true)]
    [InlineData("Two men were found unhurt in a barn.", "The blast killed three men.", false)]
    [InlineData("There were 22 cars on the deck of the ferry.", "There were 28 lorries and cars on the deck of the ferry.", false)]
    [InlineData("The two bridges over the Orr were closed.", "Twelve bridges over the Orr were closed.", false)]
    [InlineData("The captain called the port three times.", "The door was mended four times.", false)]
    [InlineData("The blast killed 31 people.", "The blast killed seven more.", false)]
    [InlineData("The club scored twelve goals in the cup.", "The club has scored 31 goals since August in the cup.", false)]
    [InlineData("Ada Ruhl caught nine trout in the derby.", "Bo Lind caught twelve trout in the derby.", false)]
    [InlineData("The blast may have killed 40 people.", "The blast killed nine people.", false)]
    [InlineData("Some 40 stalls burned in the hall.", "Sixty-five stalls burned in the hall.", true)]
    [InlineData("The strike killed at least 27 people.", "More than 8,000 people have been killed in the war.", false)]
    [InlineData("There were 233 people on board, the firm said.", "The ferry left with 226 people aboard.", true)]
    [InlineData("Police seized seven rifles from the boat.", "Police seized three other rifles from the boat.", false)]
    [InlineData("The start-up raised $35 million for its servers.", "Most recently, the start-up raised $20 million for its servers.", false)]
    [InlineData("Captain Orm Tell, 56, steered the ferry.", "The ferry is 30 years old.", false)]
    public void Build_TwoFigures_AreHeldAgainstEachOtherOnlyInOneSlot(string first, string second, bool contested)
    {
        var account = AccountBuilder.Build([Some.Article(first), Some.Article(second, outlet: "Hill Gazette")], new());

        account.Questions.Any(question => question is { Kind: QuestionKind.Quantity, Verdict: Verdict.Contested }).ShouldBe(contested);
    }

    [Theory]
    [InlineData("No flood alarm was received at the mill before dawn.", "A flood alarm had been received at the mill at 5 a.m., the inspector found.", true)]
    [InlineData("The price does not include $90m of debt, an analyst said.", "The price includes $90 million of debt.", true)]
    [InlineData("No flood alarm was received at the mill before dawn.", "A letter from the council had been received at the mill in July.", false)]
    [InlineData("The council cannot hold a vote in the mill.", "The council held a vote in the mill on Monday.", false)]
    [InlineData("The ministry denied an offer of boats to Orrin.", "The ministry made an offer of boats to Orrin.", false)]
    [InlineData("The firm does not expect a new boiler.", "The firm bought a new boiler for its mill.", false)]
    public void Build_DenialInTheWordsOfWhatItDenies_IsContested(string first, string second, bool contested)
    {
        var account = AccountBuilder.Build([Some.Article(first), Some.Article(second, outlet: "Hill Gazette")], new());

        account.Questions.Any(question => question is { Kind: QuestionKind.Event, Verdict: Verdict.Contested }).ShouldBe(contested);
    }

    [Fact]
    public void Build_ABodyAndWhoSpeaksForIt_AreOneOriginAtLeast()
    {
        var first = Some.Article("A fire at the mill killed nine people on Monday, Norhaven Police spokesman Ivo Tarn said.");
        var second = Some.Article("Nine people were killed in the mill fire on Monday, Norhaven Police said.", outlet: "Hill Gazette");

        var question = AccountBuilder.Build([first, second], new()).Questions.First(one => one.Kind == QuestionKind.Quantity);
        question.Origins!.AtLeast.ShouldBe(1);
        question.Verdict.ShouldNotBe(Verdict.Corroborated);
    }

    [Fact]
    public void Build_PronounInACopyThatCutTheName_IsTheOneOfTheOriginal()
    {
        const string Copied = "More than ninety firefighters from five districts fought the blaze for nine hours and the smoke could be seen twelve miles away";
        var first = Some.Article($"Fire chief Mara Olven spoke on the quay. {Copied}, she said.", outlet: "Norhaven Press Agency", published: "2026-03-02");
        var second = Some.Article($"Harbour spokesman Ivo Tarn came to the quay. {Copied}, she said.", outlet: "Hill Gazette", published: "2026-03-03");

        var account = AccountBuilder.Build([first, second], new());
        account.Questions.Where(question => question.Verdict == Verdict.Corroborated).ShouldBeEmpty();
    }

    [Fact]
    public void Build_FigureThatItsReportWithdrew_IsRevisedByItsReportAlone()
    {
        var first = Some.Article("Nine people were killed in the mill fire, up from seven on Monday.");
        var second = Some.Article("Twelve people were killed in the mill fire.", outlet: "Hill Gazette");

        var account = AccountBuilder.Build([first, second], new());
        account.Story.Glance.ShouldContain(sentence => sentence.Text.Contains("Twelve", StringComparison.Ordinal));
        account.Story.Glance.ShouldNotContain(sentence => sentence.Text.Contains("“seven”", StringComparison.Ordinal));
        account.Questions.SelectMany(question => question.Relations.Where(relation => relation.Kind == RelationKind.Revises).Select(relation => question.Answers[relation.A].Label))
            .ShouldNotContain("Twelve");
    }

    [Fact]
    public void Build_WhoKilled_IsNotCountedAmongTheDead()
    {
        var account = AccountBuilder.Build([Some.Article("A former docker walked into the mill and shot and killed a man."), Some.Article("A former docker shot a man dead at the mill.", outlet: "Hill Gazette")], new());

        account.Questions.ShouldNotContain(question => question.Text.Contains("docker", StringComparison.Ordinal) && question.Kind == QuestionKind.Quantity);
    }

    [Fact]
    public void Build_NowOfSomethingElse_IsNoNewFigure()
    {
        var first = Some.Article("At least 17 sailors were arrested on the quay.");
        var second = Some.Article("The ministry is now asking from which port the 23 sailors who were arrested came.", outlet: "Hill Gazette");

        AccountBuilder.Build([first, second], new()).Questions.ShouldNotContain(question => question.Verdict == Verdict.Updated);
    }

    [Fact]
    public void Build_OneSpeakerMoreExactLater_TakesNothingBack()
    {
        var first = Some.Article("Up to 400 residents were evacuated from the valley, Mayor Ada Brenn said.", published: "2026-03-03");
        var second = Some.Article("About 350 residents were evacuated from the valley, Mayor Ada Brenn said.", outlet: "Hill Gazette", published: "2026-03-04");

        AccountBuilder.Build([first, second], new()).Questions.ShouldNotContain(question => question.Verdict == Verdict.Updated);
    }

    [Fact]
    public void Build_FigureAndTheOneItReplaced_AreOneQuestionThatIsUpdated()
    {
        var first = Some.Article("Four people were missing late on Tuesday, the harbour master said.", published: "2026-03-03");
        var second = Some.Article("By Wednesday morning the number of missing was now two, down from four on Tuesday night, the harbour master said.", outlet: "Hill Gazette", published: "2026-03-04");

        AccountBuilder.Build([first, second], new()).Questions.ShouldContain(question => question.Verdict == Verdict.Updated);
    }
}
