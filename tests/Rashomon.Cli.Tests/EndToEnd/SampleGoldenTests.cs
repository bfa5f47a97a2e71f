using System.Text;
using System.Text.RegularExpressions;
using Rashomon.Accounts;
using Rashomon.Accounts.Html;

namespace Rashomon.Cli.Tests.EndToEnd;

/// <summary>What the program makes of the samples, kept in full: a change of the engine shows as a change of these files.</summary>
public sealed partial class SampleGoldenTests
{
    public static TheoryData<string> Stories => [.. Repository.Stories];

    [Theory, MemberData(nameof(Stories))]
    public async Task Compare_Sample_PrintsTheKeptText(string story)
    {
        var (code, output, error) = await BuiltProgram.Run(["compare", Repository.Sample(story), "--width", "100"]);

        code.ShouldBe(ExitCode.Success, error);
        Golden.Match(story + ".txt", output);
    }

    [Theory, MemberData(nameof(Stories))]
    public void Compare_Sample_GivesTheKeptJson(string story) =>
        Golden.Match(story + ".json", Encoding.UTF8.GetString(AccountJson.Write(Accounts.OfSample(story))));

    [Theory, MemberData(nameof(Stories))]
    public void Compare_Sample_GivesTheKeptPage(string story) =>
        Golden.Match(story + ".html", Lined(AccountHtml.Render(Accounts.OfSample(story))));

    // The style sheet has tests of its own, and one element a line makes a change readable.
    private static string Lined(string page) => BlockStart().Replace(Style().Replace(page, "<style></style>"), "\n$0").ReplaceLineEndings("\n");

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Style();

    [GeneratedRegex(@"(?<=>)<(?:p|li|tr|h[1-6]|section|article|details|svg|g|table|ul|ol|div|figure|dl|dt|dd|blockquote)\b", RegexOptions.CultureInvariant)]
    private static partial Regex BlockStart();
}
