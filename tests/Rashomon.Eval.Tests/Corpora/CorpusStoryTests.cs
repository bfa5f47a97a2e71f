using Rashomon.Eval.Corpora;

namespace Rashomon.Eval.Tests.Corpora;

public sealed class CorpusStoryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rashomon-corpora-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ReadAll_CorporaOfSeveralStories_GivesOneOfEachByTurns()
    {
        File.WriteAllLines(Path.Combine(_folder, "ecbplus_dev_docs.jsonl"), [.. "aabc".Select((story, i) => $$"""{"id":"{{i}}","topic":1,"subtopic":"{{story}}","text":"Something happened."}""")]);
        File.WriteAllText(Path.Combine(_folder, "basil_dev.jsonl"), """{"doc":"9","story":"z","title":"Fire","date":"2031-05-02","outlet":"The Quay","text":"A shed burned."}""");

        var stories = CorpusStory.ReadAll(_folder);

        stories.Select(story => story.Name).ShouldBe(["a", "z", "b", "c"]);
        stories[0].Texts.Length.ShouldBe(2);
        CorpusArticles.Read(stories[1].Texts[0]).Outlet!.Name.ShouldBe("The Quay");
    }

    [Fact]
    public void ReadAll_EmptyFolder_IsNone() => CorpusStory.ReadAll(_folder).ShouldBeEmpty();
}
