using System.Text;
using System.Text.Json;

namespace Rashomon.Cli.Tests.EndToEnd;

/// <summary>The same reports give the same account, whatever they come in.</summary>
public sealed class FormatsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rashomon").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Compare_LinesOfJson_AskTheQuestionsOfTheFiles()
    {
        // Away from their story.json, which would say more of files than of lines.
        var texts = Repository.Reports("harbour-fire").Where(f => f.EndsWith(".txt", StringComparison.Ordinal)).Select(File.ReadAllText).ToArray();
        var apart = Accounts.Verified([.. texts.Select((text, i) => Written($"{i}.txt", text))]);

        var together = Accounts.Verified(Written("dump.jsonl", string.Join('\n', texts.Select(text => JsonSerializer.Serialize(new { text })).Append("broken"))));

        together.Articles.Select(a => a.File).ShouldBe(texts.Select((_, i) => $"dump.jsonl#{i + 1}"), ignoreOrder: true);
        together.Questions.Select(q => q.Text).Order(StringComparer.Ordinal).ShouldBe(apart.Questions.Select(q => q.Text).Order(StringComparer.Ordinal));
        together.Diagnostics.ShouldContain(d => d.Code == DiagnosticCodes.BrokenRecord && d.Article == $"dump.jsonl#{texts.Length + 1}");
    }

    [Fact]
    public void Compare_Feed_DatesAndNamesItsItems()
    {
        var items = string.Concat(Repository.Reports("harbour-fire").Where(f => f.EndsWith(".txt", StringComparison.Ordinal)).Select((f, i) =>
            $"<item><title>Fire {i}</title><link>https://halen.example/{i}</link><pubDate>Wed, 28 May 2031 10:0{i}:00 GMT</pubDate><source url=\"https://s{i}.example/\">Sarrow Post {i}</source><content:encoded><![CDATA[{File.ReadAllText(f)}]]></content:encoded></item>"));

        var reading = Accounts.Read(Written("feed.xml", $"<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Gathered</title>{items}</channel></rss>"));

        reading.Articles.Select(a => a.Outlet!.Name).ShouldBe(["Sarrow Post 0", "Sarrow Post 1", "Sarrow Post 2"]);
        reading.Articles.ShouldAllBe(a => a.Published!.Basis == "feed" && a.Url!.StartsWith("https://halen.example/"));
    }

    [Fact]
    public void Read_NoteOfADocument_IsOfItsArticle()
    {
        var reading = Accounts.Read(Written("a.jsonl", "{\"title\": \"Fog\", \"text\": \"Fog stopped the ferries of Port Halen on Monday, the line said.\", \"published\": \"someday\"}"));

        reading.Diagnostics.ShouldContain(d => d.Code == DiagnosticCodes.DoubtfulDate && d.Article == reading.Articles.Single().Id);
    }

    private string Written(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }
}
