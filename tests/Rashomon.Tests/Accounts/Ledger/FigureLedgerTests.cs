using Rashomon.Accounts.Ledger;

namespace Rashomon.Tests.Accounts.Ledger;

public sealed class FigureLedgerTests
{
    private static readonly LedgerRow[] Rows = [.. FigureLedger.Rows(FerryAccount.Build())];

    [Fact]
    public void Rows_Account_HasOneRowAFigure() => Rows.Select(r => r.Claim).ShouldBe(["c1", "c2", "c3", "c4", "c5", "c6"]);

    [Fact]
    public void Rows_FigureOfASpeaker_HasWhatARecorderNeeds()
    {
        var row = Rows[2];

        row.ShouldSatisfyAllConditions(
            () => row.What.ShouldBe("injure"),
            () => row.Counted.ShouldBe("passenger"),
            () => row.Min.ShouldBe(9),
            () => row.Max.ShouldBe(9),
            () => row.Soft.ShouldBeFalse(),
            () => row.Words.ShouldBe("Nine"),
            () => row.Speaker.ShouldBe("Bo Lind"),
            () => row.Affiliation.ShouldBe("ferry union"),
            () => row.Via.ShouldBe("Channel Four"),
            () => row.Origin.ShouldBe("Bo Lind"),
            () => row.Article.ShouldBe("gazette"),
            () => row.Sentence.ShouldBe("Nine passengers were hurt"),
            () => row.SentenceSpan.ShouldBe(FerryAccount.Gazette.Of("Nine passengers were hurt")),
            () => row.Question.ShouldBe("How many people were hurt?"),
            () => row.Verdict.ShouldBe("contested"),
            () => row.Relation.ShouldBe("contradicts “23”"),
            () => row.File.ShouldBe("gazette.txt"));
    }

    [Fact]
    public void Rows_OpenSoftFigure_LeavesTheOpenEndEmpty()
    {
        Rows[1].Max.ShouldBeNull();
        Rows[1].Soft.ShouldBeTrue();
    }

    [Fact]
    public void Rows_OwnVoice_HasNoSpeaker() => Rows[3].Speaker.ShouldBeNull();

    [Fact]
    public void Rows_ClaimInTwoQuestions_NamesBoth()
    {
        var account = FerryAccount.Build();
        var second = account.Questions[1] with { Id = "again", Text = "How many were hurt on Tuesday?", Verdict = Verdict.SingleReport };

        FigureLedger.Rows(account with { Questions = account.Questions.Add(second) })[0].Question
            .ShouldBe("How many people were hurt? | How many were hurt on Tuesday?");
    }
}
