using System.Text.Json;

namespace Rashomon.Cli.Tests.Commands;

public sealed class AnnotateCommandTests
{
    private const string Text = "OSTREL (Reuters) - Pavel Vance said on Tuesday that two people had died in Oslo. He left.\n";

    [Fact]
    public async Task Annotate_Json_HasEveryLayerWithSpansOfTheText()
    {
        var run = await CliRun.Of("annotate", Kept("a.txt", Text), "--input", "text", "--format", "json", "--published", "2031-05-28");

        run.Code.ShouldBe(ExitCode.Success, run.Error);
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        var text = root.GetProperty("text").GetString()!;
        text.ShouldBe(Text);
        foreach (var layer in new[] { "sentences", "tokens", "names", "quantities", "times", "places", "quotations", "claims" })
        {
            foreach (var item in root.GetProperty(layer).EnumerateArray().Where(i => i.TryGetProperty("text", out _)))
            {
                var span = item.GetProperty("span");
                text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()].ShouldBe(item.GetProperty("text").GetString());
            }
        }

        root.GetProperty("names").EnumerateArray().ShouldContain(n => n.GetProperty("text").GetString() == "Pavel Vance" && n.GetProperty("type").GetString() == "person");
        root.GetProperty("times")[0].GetProperty("value").GetString().ShouldBe("2031-05-27");
        root.GetProperty("quantities").EnumerateArray().ShouldContain(q => q.GetProperty("min").GetDouble() == 2);
        root.GetProperty("places").EnumerateArray().ShouldContain(p => p.GetProperty("text").GetString() == "Oslo" && p.GetProperty("country").GetString() == "NO");
    }

    [Fact]
    public async Task Annotate_SeveralInputs_GiveOneObjectALine()
    {
        var run = await CliRun.Of("annotate", Kept("a.txt", Text), Kept("b.txt", Text), "--input", "text", "--format", "json");

        run.Output.TrimEnd('\n').Split('\n').Length.ShouldBe(2);
    }

    [Fact]
    public async Task Annotate_ConlluGiven_KeepsWordsAndSentences()
    {
        const string Words = "# newpar\n1\tAnna\t_\t_\t_\t_\t_\t_\t_\t_\n2\tVelt\t_\t_\t_\t_\t_\t_\t_\t_\n3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n3\tdid\t_\t_\t_\t_\t_\t_\t_\t_\n4\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n5\tleave\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n6\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
        var run = await CliRun.Of("annotate", Kept("a.conllu", Words), "--input", "conllu", "--format", "conllu");

        var rows = run.Output.Split('\n').Where(l => l.Contains('\t')).Select(l => l.Split('\t')).ToList();
        rows.Select(r => r[0]).ShouldBe(["1", "2", "3-4", "3", "4", "5", "6"]);
        rows[0][9].ShouldBe("NER=B-PER");
        rows[1][9].ShouldBe("NER=I-PER");
        rows[5][3].ShouldBe("VERB");
        rows.Count(r => r[6] == "0").ShouldBe(1);
    }

    [Fact]
    public async Task Annotate_GivenNames_ResolvesTheseAlone()
    {
        var start = Text.IndexOf("Oslo", StringComparison.Ordinal);
        var names = Kept("names.json", $$"""[{"start": {{start}}, "end": {{start + 4}}, "type": "place"}]""");
        var run = await CliRun.Of("annotate", Kept("a.txt", Text), "--input", "text", "--format", "json", "--given", names);

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("names").EnumerateArray().Single().GetProperty("text").GetString().ShouldBe("Oslo");
        json.RootElement.GetProperty("places").EnumerateArray().Single().GetProperty("precision").GetString().ShouldBe("settlement");
    }

    [Theory]
    [InlineData("--published", "yesterday")]
    [InlineData("--format", "xml")]
    public async Task Annotate_OptionThatCannotBe_SaysSo(string option, string value) =>
        (await CliRun.Of("annotate", Kept("a.txt", Text), option, value)).Code.ShouldBe(ExitCode.Usage);

    [Fact]
    public async Task Annotate_NoText_SaysSo() =>
        (await CliRun.Of("annotate", Kept("a.txt", " \n"), "--input", "text")).Code.ShouldBe(ExitCode.NoArticle);

    [Fact]
    public async Task Annotate_Text_DrawsATree() =>
        (await CliRun.Of("annotate", Kept("a.txt", Text), "--input", "text")).Output.ShouldContain("└ ");

    private static string Kept(string name, string text)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
