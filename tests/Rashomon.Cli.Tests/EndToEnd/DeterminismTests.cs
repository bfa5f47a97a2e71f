using Rashomon.Accounts;
using Rashomon.Accounts.Html;

namespace Rashomon.Cli.Tests.EndToEnd;

/// <summary>The same reports give the same bytes.</summary>
public sealed class DeterminismTests
{
    public static TheoryData<string> Stories => [.. Repository.Stories];

    [Theory, MemberData(nameof(Stories))]
    public void Compare_FilesInAnyOrder_GivesTheSameBytes(string story)
    {
        var expected = AccountJson.Write(Accounts.OfSample(story));
        string[] files = Repository.Reports(story);

        foreach (var order in new[] { files, [.. files.Reverse()], [.. files.Skip(2), .. files.Take(2)] })
            AccountJson.Write(Accounts.Verified(order)).AsSpan().SequenceEqual(expected).ShouldBeTrue(string.Join(' ', order));
    }

    [Fact]
    public async Task Compare_InProcessesOfTheirOwn_GivesTheSameBytes()
    {
        var story = Repository.Stories.First();
        string[] files = Repository.Reports(story);
        var expected = System.Text.Encoding.UTF8.GetString(AccountJson.Write(Accounts.OfSample(story)));

        (await BuiltProgram.Run(["compare", .. files, "--format", "json"])).Output.ShouldBe(expected);
        (await BuiltProgram.Run(["compare", .. files.Reverse(), "--format", "json"])).Output.ShouldBe(expected);
    }

    [Theory, MemberData(nameof(Stories))]
    public void Render_AccountReadBack_IsTheSamePage(string story)
    {
        var account = Accounts.OfSample(story);

        AccountHtml.Render(AccountJson.Read(AccountJson.Write(account))).ShouldBe(AccountHtml.Render(account));
    }
}
