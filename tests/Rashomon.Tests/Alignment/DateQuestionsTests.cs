using Rashomon.Accounts;

namespace Rashomon.Tests.Alignment;

public sealed class DateQuestionsTests
{
    [Fact]
    public void Build_VerbAndNounDatedAlike_AreAskedForOnce()
    {
        var question = Dates("Orrin declared independence in 2008.", "Talks failed after the 2008 declaration of independence by Orrin.").ShouldHaveSingleItem();

        question.Answers.ShouldHaveSingleItem().Label.ShouldBe("2008");
        question.Text.ShouldStartWith("When ");
    }

    [Fact]
    public void Build_OneHappeningDatedDifferently_IsContested() =>
        Dates("The ferry Tern sank off Marrow on 18 November 2008.", "The ferry Tern sank off Marrow on 19 November 2008.").ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Contested);

    [Fact]
    public void Build_CopiesOfOneSentencePublishedOnTwoDays_AreNotContested()
    {
        var first = Some.Article("The ferry Tern sank off Marrow today with forty lorries aboard.", published: "2026-03-03");
        var second = Some.Article("The ferry Tern sank off Marrow today with forty lorries aboard.", outlet: "Hill Gazette", published: "2026-03-04");

        AccountBuilder.Build([first, second], new()).Questions.ShouldNotContain(question => question.Verdict == Verdict.Contested);
    }

    [Fact]
    public void Build_OtherThingsOfTheSameDay_AreNotAskedFor() =>
        Dates("Police raided the mill on Monday.", "The council of Orrin raised its budget on Monday.").ShouldBeEmpty();

    [Fact]
    public void Build_OneClauseWithTwoDates_GivesQuestionsOfTheirOwnIds()
    {
        var questions = Dates("Ada Ruhl won the Marrow regatta in 2001 and in 2005.", "Ada Ruhl won the Marrow regatta in 2001. Ada Ruhl won the Marrow regatta in 2005.");

        questions.Length.ShouldBe(2);
        questions.Select(question => question.Id).ShouldBeUnique();
    }

    private static Question[] Dates(string first, string second) =>
        [.. AccountBuilder.Build([Some.Article(first, published: "2026-03-03"), Some.Article(second, outlet: "Hill Gazette", published: "2026-03-03")], new()).Questions.Where(question => question.Kind == QuestionKind.Date)];
}
