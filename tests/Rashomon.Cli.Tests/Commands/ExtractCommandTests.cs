using System.Text.Json;
using Rashomon.Cli.Flow;

namespace Rashomon.Cli.Tests.Commands;

public sealed class ExtractCommandTests
{
    private const string Page = """
        <!doctype html><html lang="en"><head><title>Ferry held in port | Coast Herald</title>
        <meta property="og:site_name" content="Coast Herald"><meta property="og:title" content="Ferry held in port">
        <meta property="article:section" content="Harbours">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry held in port","datePublished":"2031-05-28T09:00:00Z","dateModified":"2031-05-28T14:05:00Z","author":{"name":"Ann Lee"}}</script>
        </head><body><article><h1>Ferry held in port</h1>
        <p>The evening ferry to Esk Island was held in Port Halen on Wednesday after its crew found water in the engine room.</p>
        <h2>Passengers wait</h2><ul><li>Sixty people spent the night in the school hall.</li><li>Two cars were left on the quay.</li></ul>
        <p>The harbour master said the ship would be looked at by divers before it sailed again, and asked travellers for patience.</p>
        <p>Read more: <a href="/x">The storm in pictures</a></p></article></body></html>
        """;

    [Fact]
    public async Task Extract_Text_GivesTitleFactsAndBody()
    {
        var run = await Run(Page, "--format", "text");
        run.Code.ShouldBe(ExitCode.Success);
        run.Output.ShouldStartWith("Ferry held in port\nCoast Herald · 2031-05-28T09:00:00Z · updated 2031-05-28T14:05:00Z · by Ann Lee · Harbours · a.html\n\nThe evening ferry");
        run.Output.ShouldContain("\n- Two cars were left on the quay.\n");
        run.Output.ShouldNotContain("The storm in pictures");
    }

    [Fact]
    public async Task Extract_Explain_SaysWhyEachBlockWasKeptOrDropped()
    {
        var output = (await Run(Page, "--explain")).Output;
        output.ShouldContain("[kept, paragraph: running text of the main column that no rule drops]\nThe evening ferry");
        output.ShouldContain("[dropped, boilerplate: related or read-more link]\nRead more: The storm in pictures");
    }

    [Fact]
    public async Task Extract_Jsonl_IsOneObjectALineWithItsBody()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "a.html"), Page, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "b.html"), Page, TestContext.Current.CancellationToken);
        var lines = (await Run([folder, "--format", "jsonl"])).Output.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(2);
        using var json = JsonDocument.Parse(lines[1]);
        var article = json.RootElement;
        article.GetProperty("file").GetString().ShouldBe("b.html");
        article.GetProperty("title").GetString().ShouldBe("Ferry held in port");
        article.GetProperty("modified").GetString().ShouldBe("2031-05-28T14:05:00Z");
        article.GetProperty("authors")[0].GetString().ShouldBe("Ann Lee");
        article.GetProperty("outlet").GetString().ShouldBe("Coast Herald");
        article.GetProperty("body").GetString()!.Split('\n').ShouldBe([
            "The evening ferry to Esk Island was held in Port Halen on Wednesday after its crew found water in the engine room.", "Passengers wait",
            "Sixty people spent the night in the school hall.", "Two cars were left on the quay.",
            "The harbour master said the ship would be looked at by divers before it sailed again, and asked travellers for patience.",
        ]);
        article.GetProperty("blocks").EnumerateArray().Count(b => !b.GetProperty("kept").GetBoolean()).ShouldBe(2);
    }

    [Fact]
    public async Task Extract_Json_IsAnObjectForOne()
    {
        using var json = JsonDocument.Parse((await Run(Page, "--format", "json")).Output);
        json.RootElement.GetProperty("section").GetString().ShouldBe("Harbours");
        json.RootElement.GetProperty("status").GetString().ShouldBe("current");
    }

    [Fact]
    public async Task Extract_Markdown_MarksHeadingsAndLists()
    {
        var output = (await Run(Page, "--format", "markdown")).Output;
        output.ShouldStartWith("# Ferry held in port\n");
        output.ShouldContain("\n## Passengers wait\n\n- Sixty people");
    }

    [Fact]
    public async Task Extract_Out_WritesTheFile()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "out.txt");
        var run = await Run(Page, "--out", file);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("1 article.");
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldStartWith("Ferry held in port\n");
    }

    [Fact]
    public async Task Extract_NoSuchFile_SaysSoAndEndsWithNoArticle()
    {
        var run = await Run([Path.Combine(Directory.CreateTempSubdirectory().FullName, "none.html")]);
        run.Code.ShouldBe(ExitCode.NoArticle);
        run.Error.ShouldContain(DiagnosticCodes.NoSuchInput);
        run.Error.ShouldContain("none of the inputs holds an article");
    }

    [Fact]
    public async Task Extract_WithdrawnReport_SaysSo()
    {
        var run = await Run("WITHDRAWN: Ferry sinks off Esk\n\nThis report is withdrawn. The ferry was held in port and did not sail; the harbour office said nobody was hurt on Wednesday night.", "--quiet");
        run.Output.ShouldContain("Withdrawn report.");
    }

    private static async Task<(int Code, string Output, string Error)> Run(string page, params string[] options)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "a.html");
        await File.WriteAllTextAsync(file, page, TestContext.Current.CancellationToken);
        return await Run([file, .. options]);
    }

    private static async Task<(int Code, string Output, string Error)> Run(string[] args)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(["extract", .. args], new() { Flow = new LibraryFlow(), Input = Stream.Null, Output = output, Error = error });
        return (code, System.Text.Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
