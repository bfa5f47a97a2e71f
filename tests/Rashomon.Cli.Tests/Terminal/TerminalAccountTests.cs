using System.Text;
using Rashomon.Accounts;
using Rashomon.Cli.Terminal;
using Rashomon.Tests.Accounts;
using Spectre.Console;

namespace Rashomon.Cli.Tests.Terminal;

public sealed class TerminalAccountTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void Write_Account_ReadsAsKept(int width) => Golden.Match($"ferry-{width}.txt", Text(FerryAccount.Build(), width));

    [Fact]
    public void Write_InFull_ReadsAsKept() => Golden.Match("ferry-100-full.txt", Text(FerryAccount.Build(), 100, full: true));

    [Fact]
    public void Write_WithColor_ReadsAsKept() => Golden.Match("ferry-80-color.txt", Text(FerryAccount.Build(), 80, color: true));

    [Fact]
    public void Write_WithColor_SaysTheSame()
    {
        var colored = System.Text.RegularExpressions.Regex.Replace(
            Text(FerryAccount.Build(), 100, color: true), "\u001B\\[[0-9;]*m", "", default, TimeSpan.FromSeconds(5));

        colored.ShouldBe(Text(FerryAccount.Build(), 100));
    }

    [Fact]
    public void Write_AnyWidth_NothingOverflows()
    {
        for (var width = TerminalPage.LeastWidth; width <= 200; width += 3)
        {
            foreach (var line in Text(Crowded(), width, full: width % 2 == 0).Split('\n'))
                Cells.Of(line).ShouldBeLessThanOrEqualTo(width, line);
        }
    }

    [Fact]
    public void Write_SpacesAtLineEnds_AreNone() =>
        Text(Crowded(), 80).Split('\n').ShouldAllBe(line => !line.EndsWith(" ", StringComparison.Ordinal));

    [Fact]
    public void Write_ArticleWithEscapeSequence_DoesNotPassItOn()
    {
        var account = FerryAccount.Build();
        account = account with { Story = account.Story with { Headline = "\u001B]0;owned\u0007Ferry \u202Eright-to-left" } };

        Text(account, 80).ShouldStartWith("\uFFFD]0;owned\uFFFDFerry \uFFFDright-to-left\n");
    }

    [Fact]
    public void Write_EmptyAccount_SaysWhatItRestsOn()
    {
        var account = FerryAccount.Build() with
        {
            Claims = [],
            Questions = [],
            Quotations = [],
            QuotationGroups = [],
            Timeline = [],
            Lineage = [],
            Wording = [],
            Diagnostics = [],
            Coverage = new([], [], []),
        };

        Text(account, 80).ShouldContain("3 reports, 3 outlets named, 2 to 3 origins: Ada Ruhl, Bo Lind.");
    }

    // Wide letters, words longer than a line, many articles.
    private static Account Crowded()
    {
        var account = FerryAccount.Build();
        var endless = new string('x', 300);
        return account with
        {
            Story = account.Story with { Headline = endless + " 渡船が桟橋に衝突した " + endless, Places = [endless, "港"] },
            Articles =
            [
                .. account.Articles.Select(a => a with { Outlet = new("渡船新聞" + endless), Url = "https://ferry.example/" + endless }),
                .. Enumerable.Range(0, 40).Select(i => account.Articles[0] with { Id = "more" + i }),
            ],
            Questions = [.. account.Questions.Select(q => q with { Text = endless + " " + q.Text, Reason = "桟橋" + endless })],
            Coverage = account.Coverage with
            {
                Articles = [.. account.Coverage.Articles, .. Enumerable.Range(0, 40).Select(i => "more" + i)],
                Cells = [.. account.Coverage.Cells.Select(row => row.AddRange(Enumerable.Repeat(0, 40)))],
            },
            Diagnostics = [new("RSH0000", Severity.Error, endless, endless)],
        };
    }

    private static string Text(Account account, int width, bool full = false, bool color = false)
    {
        using var writer = new StringWriter(new StringBuilder()) { NewLine = "\n" };
        var console = AnsiConsole.Create(new()
        {
            Ansi = color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        TerminalAccount.Write(account, console, width, full);
        return writer.ToString();
    }
}
