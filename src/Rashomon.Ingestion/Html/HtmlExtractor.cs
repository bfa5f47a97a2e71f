using AngleSharp.Html.Parser;
using Rashomon.Ingestion.PlainText;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.Html;

/// <summary>Finds the article in a page and makes its text: blocks joined by an empty line, white space folded within each.</summary>
internal static class HtmlExtractor
{
    private static readonly HtmlParserOptions ParserOptions = new() { IsScripting = true };

    public static Extraction Extract(string html, ReaderOptions options)
    {
        if (PageTrimmer.Trim(html, options.MaxDepth) is not { } trimmed)
        {
            var stripped = PlainTextExtractor.Extract(TagStripper.Strip(html), options);
            return stripped with
            {
                Diagnostics = [.. stripped.Diagnostics, new(DiagnosticCodes.DeepNesting, Severity.Warning, $"The page nests deeper than {options.MaxDepth} elements: its tags were stripped, and menus may be among its text.")],
            };
        }
        using var document = new HtmlParser(ParserOptions).ParseDocument(trimmed);
        var metadata = PageMetadataReader.Read(document);
        var roles = new ElementRoles();
        var main = MainContent.Find(document, roles, metadata.Body);
        var headline = Headlines.Find(document, metadata);
        var collector = new BlockCollector(roles, main, headline.Element, new(headline.Text, metadata.Title, metadata.JsonTitle));
        if (headline.Text is { Length: > 0 } words && (main is null || headline.Element is null || !main.Contains(headline.Element)))
            collector.Column.Add(words, BlockKind.Headline);
        if (Standfirsts.Find(document, headline.Element, main, metadata.Descriptions, roles) is { } standfirst)
            collector.Column.Add(standfirst, BlockKind.Paragraph);
        var missing = GivenBody.Missing(metadata.Body, main, document.Body).ToList();
        foreach (var paragraph in missing)
            collector.Column.Add(Titles.Folded(paragraph), BlockKind.Paragraph);
        if (main is not null && missing.Count == 0)
            collector.Collect();
        var limit = TextLimit.Of(collector.Column.Text, options.MaxCharacters);
        var classifier = new BlockClassifier(limit.Text, limit.Of(collector.Column.Slices), new(metadata.Authors, metadata.Body));
        return new(limit.Text, classifier.Run(), classifier.Facts)
        {
            Page = metadata with { Title = Titles.Choose(headline.Element is null ? null : headline.Text, metadata), TitleSite = metadata.SiteName is null ? Titles.Site(metadata.PageTitle, headline.Text) : null },
            Diagnostics = limit.Diagnostics,
        };
    }
}
