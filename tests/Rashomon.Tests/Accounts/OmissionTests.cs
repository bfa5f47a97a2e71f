using Rashomon.Accounts;
using Rashomon.Accounts.Verification;

namespace Rashomon.Tests.Accounts;

public sealed class OmissionTests
{
    private const string Toll = "Seven sailors were killed when the ferry Tern sank off Marrow, ";

    [Fact]
    public void Build_ToldByTwoOrigins_IsAnOmissionOfTheReportWithoutIt()
    {
        var account = Account(Toll + "harbour master Ada Ruhl said.", Toll + "union leader Bo Lind said.");

        var omission = account.Coverage.Omissions.ShouldHaveSingleItem();
        omission.Article.ShouldBe(account.Articles.Single(article => article.Outlet?.Name == "Fen Post").Id);
        var question = account.Questions.Single(one => one.Id == omission.Questions[0]);
        question.Origins!.AtLeast.ShouldBeGreaterThanOrEqualTo(2);
        AccountVerifier.Verify(account).ShouldBeEmpty();
    }

    [Fact]
    public void Build_ToldByOneOrigin_IsNoOmission() =>
        Account(Toll + "harbour master Ada Ruhl said.", Toll + "harbour master Ada Ruhl said.").Coverage.Omissions.ShouldBeEmpty();

    [Fact]
    public void Verify_OmissionOfWhatTheArticleAnswers_IsAFault()
    {
        var account = Account(Toll + "harbour master Ada Ruhl said.", Toll + "union leader Bo Lind said.");
        var omission = account.Coverage.Omissions[0];

        AccountVerifier.Verify(account with { Coverage = account.Coverage with { Omissions = [omission with { Article = account.Questions.Single(one => one.Id == omission.Questions[0]).Answers[0].Articles[0] }] } })
            .ShouldContain(fault => fault.Kind == FaultKinds.Inconsistent);
    }

    [Fact]
    public void Build_ClaimInTwoAnswers_CountsOnceInItsArticle()
    {
        var account = Account("Early on Monday morning, around 1:30 a.m., the ferry Tern sank off Marrow.", "The ferry Tern sank off Marrow on Monday at 1:30 a.m.");

        account.Questions.ShouldContain(question => question.Answers.SelectMany(answer => answer.Claims).GroupBy(id => id).Any(claim => claim.Count() > 1));
        AccountVerifier.Verify(account).ShouldBeEmpty();
    }

    private static Account Account(string first, string second) => AccountBuilder.Build(
        [
            Some.Article(first, published: "2026-03-03"),
            Some.Article(second, outlet: "Hill Gazette", published: "2026-03-03"),
            Some.Article("The council of Orrin met on Tuesday to talk about the lighthouse.", outlet: "Fen Post", published: "2026-03-03"),
        ],
        new());
}
