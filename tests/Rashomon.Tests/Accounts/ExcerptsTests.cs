using System.Text;
using Rashomon.Accounts;

namespace Rashomon.Tests.Accounts;

public sealed class ExcerptsTests
{
    [Fact]
    public void ForSharing_Account_KeepsNoTextAndNoBlocks() =>
        Excerpts.ForSharing(FerryAccount.Build()).Articles.ShouldAllBe(a => a.Text == null && a.Blocks.IsEmpty && a.Hash.Length == 64);

    [Fact]
    public void ForSharing_ClaimOfNoQuestion_IsLeftOut()
    {
        var account = FerryAccount.Build();
        var alone = FerryAccount.Courier.Claim("alone", "No one was killed");

        Excerpts.ForSharing(account with { Claims = account.Claims.Add(alone) }).Claims.ShouldBe(account.Claims);
    }

    [Fact]
    public void ForSharing_WholeOfAShownPart_IsKept()
    {
        var account = FerryAccount.Build();
        var whole = FerryAccount.Courier.Claim("whole", "No one was killed");
        var part = account.Claims[0] with { Quantity = account.Claims[0].Quantity! with { PartOf = "whole" } };

        Excerpts.ForSharing(account with { Claims = account.Claims.SetItem(0, part).Add(whole) }).Claims.ShouldContain(whole);
    }

    [Fact]
    public void ForSharing_QuotationShownNowhere_IsLeftOut() =>
        Excerpts.ForSharing(FerryAccount.Build()).Quotations.Select(q => q.Id).ShouldBe(["q1", "q2"]);

    [Fact]
    public void ForSharing_SentenceCitedNowhere_IsNotInTheJson() =>
        Encoding.UTF8.GetString(AccountJson.Write(Excerpts.ForSharing(FerryAccount.Build()))).ShouldNotContain("No one was killed");

    [Fact]
    public void ForSharing_Excerpts_ChangesNothing()
    {
        var once = Excerpts.ForSharing(FerryAccount.Build());

        AccountJson.Write(Excerpts.ForSharing(once)).ShouldBe(AccountJson.Write(once));
    }
}
