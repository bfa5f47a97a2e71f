using System.Collections.Immutable;
using Rashomon.Accounts;
using Rashomon.Accounts.Verification;

namespace Rashomon.Tests.Accounts.Verification;

public sealed class AccountVerifierTests
{
    private static readonly Account Sound = FerryAccount.Build();

    [Fact]
    public void Verify_SoundAccount_FindsNothing() => AccountVerifier.Verify(Sound).ShouldBeEmpty();

    [Fact]
    public void Verify_AfterJson_FindsNothing() => AccountVerifier.Verify(AccountJson.Read(AccountJson.Write(Sound))).ShouldBeEmpty();

    [Fact]
    public void Check_SoundAccount_ComparesEverySpanWithWords()
    {
        var result = AccountVerifier.Check(Sound);

        result.SpansChecked.ShouldBe(42);
        result.SpansUnchecked.ShouldBe(0);
    }

    [Fact]
    public void Verify_OtherContract_IsTold() => One(Sound with { Schema = "rashomon/account/9" }).Kind.ShouldBe(FaultKinds.Schema);

    [Fact]
    public void Verify_ClaimWordsChanged_NamesTheClaim()
    {
        var fault = One(WithClaim(4, c => c with { Text = "Deadly clash of the Corvane" }));

        fault.ShouldBe(new(FaultKinds.TextDiffers, "claims[4]", "says “Deadly clash of the Corvane”; [0, 27) of the article reads “Deadly crash of the Corvane”"));
    }

    [Fact]
    public void Verify_SpanOneOff_IsTold() =>
        One(WithClaim(4, c => c with { Span = new(c.Span.Start + 1, c.Span.End + 1) })).Kind.ShouldBe(FaultKinds.TextDiffers);

    [Fact]
    public void Verify_SpanBeyondText_IsTold() =>
        One(WithClaim(4, c => c with { Span = new(0, 100_000) })).Kind.ShouldBe(FaultKinds.SpanOutOfRange);

    [Fact]
    public void Verify_SpanBackwards_IsTold() =>
        One(WithClaim(4, c => c with { Span = new(5, 2) })).Kind.ShouldBe(FaultKinds.SpanOutOfRange);

    [Fact]
    public void Verify_EmptyCitation_IsTold() =>
        One(WithClaim(4, c => c with { Span = new(5, 5), Text = "" })).Kind.ShouldBe(FaultKinds.NotCited);

    [Fact]
    public void Verify_FigureWordsChanged_NamesTheQuantity() =>
        One(WithClaim(2, c => c with { Quantity = c.Quantity! with { Text = "181" } })).Path.ShouldBe("claims[2].quantity");

    [Fact]
    public void Verify_BoundsCrossed_IsTold() =>
        One(WithClaim(2, c => c with { Quantity = c.Quantity! with { Min = 200 } })).Kind.ShouldBe(FaultKinds.Inconsistent);

    [Fact]
    public void Verify_PartOfUnknownClaim_IsTold() =>
        One(WithClaim(2, c => c with { Quantity = c.Quantity! with { PartOf = "nowhere" } })).ShouldBe(
            new(FaultKinds.UnknownId, "claims[2].quantity.partOf", "there is no claim “nowhere”"));

    [Fact]
    public void Verify_ArgumentWordsChanged_NamesTheArgument() =>
        One(WithClaim(4, c => c with { Arguments = [new(ArgumentRole.Patient, "Corvine", FerryAccount.Blog.Of("Corvane"))] }))
            .Path.ShouldBe("claims[4].arguments[0]");

    [Fact]
    public void Verify_ArgumentOfUnknownEntity_IsTold() =>
        One(WithClaim(4, c => c with { Arguments = [new(ArgumentRole.Patient, "Corvane", FerryAccount.Blog.Of("Corvane")) { Entity = "e9" }] }))
            .Path.ShouldBe("claims[4].arguments[0].entity");

    [Fact]
    public void Verify_AttributionOutsideArticle_IsTold() =>
        One(WithClaim(4, c => c with { Attribution = [new("Ruhl", new(9_000, 9_001))] })).Path.ShouldBe("claims[4].attribution[0].span");

    [Fact]
    public void Verify_ClaimIdTwice_IsTold() =>
        AccountVerifier.Verify(Sound with { Claims = Sound.Claims.Add(Sound.Claims[4]) })
            .ShouldContain(f => f.Kind == FaultKinds.DuplicateId && f.Path == "claims[9].id");

    [Fact]
    public void Verify_ClaimOfUnknownArticle_IsTold() =>
        AccountVerifier.Verify(WithClaim(4, c => c with { Article = "nowhere" })).ShouldContain(f => f.Path == "claims[4].article");

    [Fact]
    public void Verify_AnswerOfUnknownClaim_IsTold() =>
        AccountVerifier.Verify(WithAnswer(1, 0, a => a with { Claims = ["nowhere"] }))
            .ShouldContain(new VerificationFault(FaultKinds.UnknownId, "questions[1].answers[0].claims[0]", "there is no claim “nowhere”"));

    [Fact]
    public void Verify_AnswerOfUnknownArticle_IsTold() =>
        One(WithAnswer(1, 0, a => a with { Articles = a.Articles.Add("nowhere") })).Path.ShouldBe("questions[1].answers[0].articles[1]");

    [Fact]
    public void Verify_AnswerWithoutItsClaimsArticle_IsTold() =>
        One(WithAnswer(1, 0, a => a with { Articles = ["blog"] })).Kind.ShouldBe(FaultKinds.Inconsistent);

    [Fact]
    public void Verify_AnswerWithoutClaims_IsTold() =>
        AccountVerifier.Verify(WithAnswer(1, 0, a => a with { Claims = [] })).ShouldContain(f => f.Kind == FaultKinds.NotCited);

    [Fact]
    public void Verify_AnswerWithoutClaimsInJson_IsToldNotThrown() =>
        AccountVerifier.Verify(WithAnswer(1, 0, a => a with { Claims = default })).ShouldContain(f => f.Kind == FaultKinds.Missing);

    [Theory]
    [InlineData(3, 0, FaultKinds.OutOfRange)]
    [InlineData(0, -1, FaultKinds.OutOfRange)]
    [InlineData(1, 1, FaultKinds.Inconsistent)]
    public void Verify_RelationOfNoTwoAnswers_IsTold(int a, int b, string kind) =>
        One(WithQuestion(1, q => q with { Relations = [new(a, b, RelationKind.Same, "")] })).Kind.ShouldBe(kind);

    [Fact]
    public void Verify_QuotationWordsChanged_IsTold() =>
        One(WithQuotation(0, q => q with { Text = q.Text.ToUpperInvariant() })).Path.ShouldBe("quotations[0]");

    [Fact]
    public void Verify_SpeakerOutsideArticle_IsTold() =>
        One(WithQuotation(0, q => q with { SpeakerSpan = new(0, 9_999) })).Path.ShouldBe("quotations[0].speakerSpan");

    [Fact]
    public void Verify_QuotationOfUnknownGroup_IsTold() =>
        AccountVerifier.Verify(WithQuotation(0, q => q with { Group = "g9" })).ShouldContain(f => f.Path == "quotations[0].group");

    [Fact]
    public void Verify_GroupThatLeavesOutItsMember_IsTold() =>
        One(Sound with { QuotationGroups = [Sound.QuotationGroups[0] with { Quotations = ["q1"] }] }).Path.ShouldBe("quotations[2].group");

    [Fact]
    public void Verify_FigureOfGlanceNotCited_NamesTheFigure() =>
        One(WithGlance(1, s => s with { Text = "Reports differ: 23, “Dozens”, ten." })).ShouldBe(
            new(FaultKinds.FigureNotCited, "story.glance[1]", "“10” stands in none of the words that the sentence cites"));

    [Fact]
    public void Verify_VagueFigureOfGlanceNotCited_IsTold() =>
        One(WithGlance(1, s => s with { Text = "Hundreds were hurt." })).Kind.ShouldBe(FaultKinds.FigureNotCited);

    [Fact]
    public void Verify_GlanceWithoutCitation_IsTold() =>
        One(WithGlance(0, s => s with { Reports = [] })).Kind.ShouldBe(FaultKinds.NotCited);

    [Fact]
    public void Verify_CitationOfAnotherArticlesClaim_IsTold() =>
        One(WithGlance(0, s => s with { Reports = [s.Reports[0] with { Claim = "c2" }] })).Kind.ShouldBe(FaultKinds.Inconsistent);

    [Fact]
    public void Verify_TimelineWordsChanged_IsTold() =>
        One(Sound with { Timeline = [Sound.Timeline[0] with { Reports = [Sound.Timeline[0].Reports[0] with { Text = "A refit" }] }, Sound.Timeline[1]] })
            .Path.ShouldBe("timeline[0].reports[0]");

    [Fact]
    public void Verify_LineageOfUnknownArticle_IsTold() =>
        One(Sound with { Lineage = [Sound.Lineage[1] with { SourceArticle = "nowhere" }] }).Path.ShouldBe("lineage[0].sourceArticle");

    [Fact]
    public void Verify_LineageShareOverOne_IsTold() =>
        One(Sound with { Lineage = [Sound.Lineage[1] with { Share = 41 }] }).Kind.ShouldBe(FaultKinds.OutOfRange);

    [Fact]
    public void Verify_MentionWordsChanged_IsTold() =>
        One(Sound with { Entities = [Sound.Entities[0] with { Mentions = [FerryAccount.Courier.Cite("Ada Ruhl") with { Text = "Ida Ruhl" }] }] })
            .Path.ShouldBe("entities[0].mentions[0]");

    [Fact]
    public void Verify_CoverageOfUnknownQuestion_IsTold() =>
        One(Sound with { Coverage = Sound.Coverage with { Questions = Sound.Coverage.Questions.SetItem(0, "nowhere") } }).Path.ShouldBe("coverage.questions[0]");

    [Fact]
    public void Verify_CoverageRowTooShort_IsTold() =>
        One(Sound with { Coverage = Sound.Coverage with { Cells = Sound.Coverage.Cells.SetItem(0, [1]) } }).Kind.ShouldBe(FaultKinds.OutOfRange);

    [Fact]
    public void Verify_CoverageMiscounts_IsTold() =>
        One(Sound with { Coverage = Sound.Coverage with { Cells = Sound.Coverage.Cells.SetItem(0, [1, 2, 1]) } }).ShouldBe(
            new(FaultKinds.Inconsistent, "coverage.cells[0][1]", "says 2; the question has 1 claims of that article"));

    [Fact]
    public void Verify_BlocksOverlap_IsTold() =>
        AccountVerifier.Verify(WithBlocks(b => [.. b, b[0]])).ShouldContain(f => f.Kind == FaultKinds.BlocksOverlap);

    [Fact]
    public void Verify_BlocksLeaveWordsOut_NamesThem() =>
        One(WithBlocks(b => b.RemoveAt(1))).ShouldBe(new(
            FaultKinds.BlocksLeaveOut, "articles[0].blocks[1]", "“Twenty-three passengers were hurt when t” within [42, 160) stands in no block"));

    [Fact]
    public void Verify_GivenFilesOfTheAccount_FindsNothing()
    {
        var result = AccountVerifier.Check(Sound, [FerryAccount.Courier.ToArticle(), FerryAccount.Blog.ToArticle()]);

        result.Faults.ShouldBeEmpty();
        result.FilesChecked.ShouldBe(2);
    }

    [Fact]
    public void Check_ExcerptsOfTwoArticlesWithOneHash_ChecksBothByOneFile()
    {
        var twin = Sound.Articles[0] with { Id = "twin", Outlet = new("Tide Mirror") };
        var account = Excerpts.ForSharing(Sound with
        {
            Articles = Sound.Articles.Add(twin),
            Timeline = Sound.Timeline.Add(Sound.Timeline[0] with { Reports = [FerryAccount.Courier.Cite("Ada Ruhl") with { Article = "twin", Text = "Ida Ruhl" }] }),
        });

        One(account, FerryAccount.Courier.ToArticle()).Path.ShouldBe("timeline[2].reports[0]");
    }

    [Fact]
    public void Verify_GivenFileWithOtherBytes_IsTold() =>
        One(Sound, FerryAccount.Courier.ToArticle() with { Hash = "00" }).Kind.ShouldBe(FaultKinds.HashDiffers);

    [Fact]
    public void Verify_GivenFileOfAnotherStory_IsTold() =>
        One(Sound, FerryAccount.Courier.ToArticle() with { Hash = "00", File = "other.txt" }).Kind.ShouldBe(FaultKinds.FileNotInAccount);

    [Fact]
    public void Verify_GivenFileReadAsOtherText_IsTold() =>
        One(Sound, FerryAccount.Courier.ToArticle() with { Text = "Something else." }).Kind.ShouldBe(FaultKinds.StoredTextDiffers);

    [Fact]
    public void Check_ExcerptsWithoutFiles_CountsWhatItCannotCheck()
    {
        var result = AccountVerifier.Check(Excerpts.ForSharing(Sound));

        result.Faults.ShouldBeEmpty();
        result.SpansChecked.ShouldBe(0);
        result.SpansUnchecked.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Verify_ExcerptsWithFileThatSaysOtherwise_IsTold()
    {
        var excerpts = Excerpts.ForSharing(WithClaim(2, c => c with { Text = "The ferry carried 190 people" }));

        One(excerpts, FerryAccount.Courier.ToArticle()).Path.ShouldBe("claims[2]");
    }

    private static VerificationFault One(Account account, params Article[] given) => AccountVerifier.Verify(account, given).ShouldHaveSingleItem();

    private static Account WithClaim(int index, Func<Claim, Claim> change) =>
        Sound with { Claims = Sound.Claims.SetItem(index, change(Sound.Claims[index])) };

    private static Account WithQuestion(int index, Func<Question, Question> change) =>
        Sound with { Questions = Sound.Questions.SetItem(index, change(Sound.Questions[index])) };

    private static Account WithAnswer(int question, int answer, Func<Answer, Answer> change) =>
        WithQuestion(question, q => q with { Answers = q.Answers.SetItem(answer, change(q.Answers[answer])) });

    private static Account WithQuotation(int index, Func<Quotation, Quotation> change) =>
        Sound with { Quotations = Sound.Quotations.SetItem(index, change(Sound.Quotations[index])) };

    private static Account WithGlance(int index, Func<GlanceSentence, GlanceSentence> change) =>
        Sound with { Story = Sound.Story with { Glance = Sound.Story.Glance.SetItem(index, change(Sound.Story.Glance[index])) } };

    private static Account WithBlocks(Func<ImmutableArray<AccountBlock>, ImmutableArray<AccountBlock>> change) =>
        Sound with { Articles = Sound.Articles.SetItem(0, Sound.Articles[0] with { Blocks = change(Sound.Articles[0].Blocks) }) };
}
