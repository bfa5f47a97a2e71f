using System.Text.Json;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Places;
using Rashomon.Stories;
using Rashomon.Times;

namespace Rashomon.Tests.Stories;

public sealed class StoryDocumentReaderTests
{
    private const string Text = "Mayor Helen Norwood closed the old bridge in Oslo on 4 March 2026.\n\nEngineers had found 17 cracks in two piers.\n\nThe closure will last until May, Norwood told the council.";

    private static readonly AnnotationPipeline Pipeline = new(new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new TimeAnnotator(), new NameAnnotator(), new PlaceAnnotator());

    [Fact]
    public void Read_Report_TakesLemmasNamesPlacesAndDays()
    {
        var document = StoryDocumentReader.Read(Pipeline.Annotate(Some.Article(Text, title: "Bridge closed after cracks")));

        document.Words.ShouldContain(term => term.Text == "bridge" && term.Count == 2 && term.InLead);
        document.Words.ShouldContain(term => term.Text == "17");
        document.Words.ShouldContain(term => term.Text == "closure" && !term.InLead);
        document.Words.ShouldNotContain(term => term.Text == "the" || term.Text == "tell");
        document.Names.ShouldContain(term => term.Text == "helen norwood");
        document.Names.ShouldContain(term => term.Text == "norwood" && term.Count == 2);
        document.Places.ShouldContain(term => term.Text == "oslo" && term.InLead);
        document.Times.ShouldContain(term => term.Text == "2026-03-04");
        document.Title.ShouldBe("Bridge closed after cracks");
        document.PublishedAt.ShouldBe(new DateTimeOffset(2026, 3, 3, 12, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Read_WithoutNamesPlacesAndTimes_TakesWordsAlone()
    {
        var document = StoryDocumentReader.Read(Some.Document(Text, new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator()));

        document.Words.ShouldContain(term => term.Text == "norwood");
        document.Names.ShouldBeEmpty();
        document.Places.ShouldBeEmpty();
        document.Times.ShouldBeEmpty();
    }

    [Fact]
    public void StoryDocument_AsJson_ComesBackTheSame()
    {
        var document = SomeEvent.Quake.Report(3, 1.25);

        var again = JsonSerializer.Deserialize<StoryDocument>(JsonSerializer.Serialize(document))!;

        JsonSerializer.Serialize(again).ShouldBe(JsonSerializer.Serialize(document));
        again.Words.ShouldBe(document.Words);
        again.PublishedAt.ShouldBe(document.PublishedAt);
    }
}
