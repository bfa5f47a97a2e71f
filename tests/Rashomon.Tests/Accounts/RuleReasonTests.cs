using Rashomon.Accounts;
using Rashomon.Accounts.Html;
using Rashomon.Accounts.Ledger;

namespace Rashomon.Tests.Accounts;

public sealed class RuleReasonTests
{
    [Theory]
    [InlineData(FigureRule.Range, "no best is picked")]
    [InlineData(FigureRule.Acled, "ACLED codebook")]
    [InlineData(FigureRule.Ucdp, "best is the value that most origins give: “Seven” from at least 1, the lower where several have as many; after the UCDP GED codebook")]
    [InlineData(FigureRule.Majority, "no best: no value has more origins")]
    public void Build_Rule_GivesItsReasonInEveryForm(FigureRule rule, string expected)
    {
        var account = AccountBuilder.Build(
            [
                Some.Article("Seven sailors were killed when the ferry Tern sank off Marrow, harbour master Ada Ruhl said.", published: "2026-03-03"),
                Some.Article("Nine sailors were killed when the ferry Tern sank off Marrow, union leader Bo Lind said.", outlet: "Hill Gazette", published: "2026-03-03"),
            ],
            new() { Rule = rule });

        account.Questions.Single(question => question.Answers.Length == 2).RuleReason.ShouldNotBeNull().ShouldContain(expected);
        System.Net.WebUtility.HtmlDecode(AccountHtml.Render(account)).ShouldContain(expected);
        FigureLedger.Rows(account)[0].Derived.ShouldNotBeNull().ShouldContain(expected);
    }
}
