using System.Text;
using Rashomon.Ingestion.Inputs;

namespace Rashomon.Ingestion.Tests;

public sealed class InputExpanderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rashomon").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Expand_Folder_TakesArticlesInOrdinalOrder()
    {
        Write("b.txt", "b");
        Write("a.html", "a");
        Write("inner/c.md", "c");
        Write("plain", "d");
        foreach (var skipped in (string[])["story.json", "README.md", ".hidden.txt", ".git/x.txt", "picture.png", "list.csv"])
            Write(skipped, "{\"articles\":{}}");
        var set = new InputExpander().Expand([_folder]);
        set.Documents.Select(d => d.Name).ShouldBe(["a.html", "b.txt", "inner/c.md", "plain"]);
        set.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Expand_AnyOrderOfArguments_GivesTheSame()
    {
        Write("a.txt", "a");
        Write("b.txt", "b");
        string[] paths = [Path.Combine(_folder, "a.txt"), Path.Combine(_folder, "b.txt")];
        new InputExpander().Expand(paths).Documents.Select(d => d.Name).ShouldBe(new InputExpander().Expand(paths.Reverse()).Documents.Select(d => d.Name));
    }

    [Fact]
    public void Expand_SameFileTwice_ReadsItOnce()
    {
        Write("a.txt", "a");
        new InputExpander().Expand([_folder, Path.Combine(_folder, "a.txt")]).Documents.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("*.txt", "a.txt b.txt")]
    [InlineData("**/*.txt", "a.txt b.txt inner/c.txt")]
    [InlineData("inner/?.txt", "c.txt")]
    public void Expand_Pattern_FindsFiles(string pattern, string expected)
    {
        Write("a.txt", "a");
        Write("b.txt", "b");
        Write("inner/c.txt", "c");
        var names = new InputExpander().Expand([Path.Combine(_folder, pattern)]).Documents.Select(d => d.Name);
        string.Join(' ', names).ShouldBe(expected);
    }

    [Fact]
    public void Expand_NoSuchFile_IsSaid() =>
        new InputExpander().Expand([Path.Combine(_folder, "none.txt")]).Diagnostics.Single().Code.ShouldBe(DiagnosticCodes.NoSuchInput);

    [Fact]
    public void Expand_Dash_ReadsTheStream()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Some.Body));
        var document = new InputExpander().Expand(["-"], stream).Documents.Single();
        document.Name.ShouldBe("-");
        new ArticleReader().Read(document).Article!.File.ShouldBeNull();
    }

    [Fact]
    public void Expand_StoryJson_IsGivenToItsFiles()
    {
        Write("a.txt", "a");
        Write("story.json", """{"articles": {"a.txt": {"published": "2024-05-28", "outlet": "Coast Herald", "url": "https://example.com/a", "republishes": "Coast Wire"}}}""");
        new InputExpander().Expand([_folder]).Documents.Single().Given.ShouldBe(new("2024-05-28", "Coast Herald", "https://example.com/a", "Coast Wire"));
    }

    [Fact]
    public void Expand_MetadataFile_GoesBeforeStoryJson()
    {
        Write("a.txt", "a");
        Write("story.json", """{"articles": {"a.txt": {"published": "2024-05-28"}}}""");
        Write("meta.json", """{"articles": {"a.txt": {"published": "2024-06-01"}, "b.txt": {}}}""");
        var set = new InputExpander().Expand([Path.Combine(_folder, "a.txt")], metadataFile: Path.Combine(_folder, "meta.json"));
        set.Documents.Single().Given!.Published.ShouldBe("2024-06-01");
        set.Diagnostics.Single().Message.ShouldContain("b.txt");
    }

    [Theory]
    [InlineData("{\"articles\": {", "line 1")]
    [InlineData("[]", "articles")]
    [InlineData("{\"articles\": {\"a.txt\": 3}}", "a.txt")]
    [InlineData("{\"articles\": {\"a.txt\": {\"published\": \"yesterday\"}}}", "yesterday")]
    [InlineData("{\"articles\": {\"a.txt\": {\"colour\": \"red\"}}}", "colour")]
    [InlineData("{\"articles\": {\"a.txt\": {\"outlet\": 4}}}", "outlet")]
    public void Expand_BadStoryJson_NamesTheProblem(string json, string expected)
    {
        Write("a.txt", "a");
        Write("story.json", json);
        var set = new InputExpander().Expand([_folder]);
        set.Documents.Length.ShouldBe(1);
        var problem = set.Diagnostics.Single();
        problem.Code.ShouldBe(DiagnosticCodes.InvalidMetadata);
        problem.Message.ShouldContain(expected);
    }

    [Fact]
    public void ReadAll_SameBytesTwice_KeepsOne()
    {
        var results = new ArticleReader().ReadAll([Some.Document(Some.Body, "a.txt"), Some.Document(Some.Body, "b.txt")]);
        results.Count(r => r.Article is not null).ShouldBe(1);
        results[1].Diagnostics.Single().Code.ShouldBe(DiagnosticCodes.DuplicateArticle);
        results[1].Diagnostics.Single().Message.ShouldContain("a.txt");
    }

    [Fact]
    public void ReadAll_SameBytesFromTwoOutlets_KeepsBothApart()
    {
        var results = new ArticleReader().ReadAll([Some.Document(Some.Body, "a.txt", new(Outlet: "Coast Herald")), Some.Document(Some.Body, "b.txt", new(Outlet: "Coast Wire"))]);
        results.Select(r => r.Article!.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
        results[1].Has(DiagnosticCodes.DuplicateArticle).ShouldBeTrue();
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
