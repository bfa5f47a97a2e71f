using Rashomon.Accounts;
using Rashomon.Accounts.Verification;

namespace Rashomon.Tests.Accounts;

public sealed class GlanceSourceTests
{
    [Fact]
    public void Build_SourceNamedWithAFigure_IsCitedWhereItIsNamed()
    {
        var account = Account("Nine people were killed when the ferry Tern sank off Marrow, Seven Hills Hospital said.");

        account.Story.Glance.ShouldContain(sentence => sentence.Text.Contains("Seven Hills Hospital, Morning Ledger") && sentence.Reports.Any(report => report.Text == "Seven Hills Hospital"));
        AccountVerifier.Verify(account).ShouldBeEmpty();
    }

    [Fact]
    public void Build_SourceWithAFigureThatStandsElsewhere_IsLeftOut()
    {
        var account = Account("The two sailors, who said nine people were killed when the ferry Tern sank off Marrow, were rowed ashore.");

        account.Story.Glance.ShouldContain(sentence => sentence.Text.Contains("“nine” (Morning Ledger)"));
        AccountVerifier.Verify(account).ShouldBeEmpty();
    }

    private static Account Account(string first) => AccountBuilder.Build(
        [
            Some.Article(first, published: "2026-03-03"),
            Some.Article("Twelve people were killed when the ferry Tern sank off Marrow, harbour master Ada Ruhl said.", outlet: "Hill Gazette", published: "2026-03-03"),
        ],
        new());
}
