using Rashomon.Annotation;
using Rashomon.Claims.Attributions;
using Rashomon.Language;
using Rashomon.Quotations;

namespace Rashomon.Tests.Lineage;

/// <summary>An invented landslide as two agencies report it, for others to draw on.</summary>
internal static class SomeWire
{
    public const string Opening = "A hillside above the mining town of Varnholt gave way before dawn on Thursday and buried eleven houses under mud and broken pines.";
    public const string Rescue = "Rescue crews dug with shovels through the morning because the only road into the valley had been cut in three places by the slide.";
    public const string School = "Families who had slept in the gymnasium of the lower school were given blankets and soup while engineers measured the cracks above the quarry.";
    public const string Rain = "Nearly a month of rain had fallen on the district in four days, filling the old shafts that riddle the slope behind the railway station.";
    public const string Quoted = "“We heard the mountain groan and then the lights went out along the whole of the upper street,” Mayor Elda Brusk said.";
    public const string Company = "The Tarnow mining company, which closed its last pit nine years ago, declined to discuss the drainage tunnels that it had promised to keep open.";
    public const string Other = "Insurers put the damage in the valley at a sum that would exceed the reserves which the cooperative had set aside after the flood.";
    public const string Power = "Electricity was restored to the lower town by noon, but the pumping station stayed dark and residents queued for water at two tankers.";

    public static string Joined(params ReadOnlySpan<string> paragraphs) => string.Join("\n\n", paragraphs);

    public static AnnotatedDocument Bare(string outlet, string text, string? title = null, string? published = "2026-05-14") =>
        new(Some.Article(text, title, outlet, published));

    public static AnnotatedDocument Read(Article article) => new AnnotationPipeline(
        new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), new NameAnnotator(), new NameChainAnnotator(), new QuotedRunAnnotator(), new SpeechAnnotator(), new QuotationAnnotator(), new AttributionAnnotator()).Annotate(article);

    /// <summary>An article whose last block has another kind.</summary>
    public static Article Ending(this Article article, BlockKind kind) =>
        article with { Blocks = [.. article.Blocks[..^1], article.Blocks[^1] with { Kind = kind }] };

    public static Span Find(this AnnotatedDocument document, string words)
    {
        var start = document.Text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, $"'{words}' does not stand in the article");
        return new(start, start + words.Length);
    }
}
