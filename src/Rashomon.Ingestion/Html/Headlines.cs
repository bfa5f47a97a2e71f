using AngleSharp.Dom;

namespace Rashomon.Ingestion.Html;

/// <summary>Finds a page's headline among its first headings.</summary>
internal static class Headlines
{
    /// <summary>The heading and its words; the title of the page's metadata where no heading fits it.</summary>
    public static (IElement? Element, string? Text) Find(IDocument document, PageMetadata metadata)
    {
        var (best, words, score) = ((IElement?)null, metadata.Title, metadata.Title is null ? -1.0 : 0.3);
        foreach (var heading in document.QuerySelectorAll("h1, [itemprop~=headline], h2").Take(60))
        {
            if (heading.LocalName is "meta" or "title" || InlineText.Of(heading) is not { Length: > 2 and < 400 } text)
                continue;
            var own = metadata.Title is null ? (heading.LocalName == "h1" ? 0.5 : 0) : TitleLikeness.Of(text, metadata.Title);
            // The heading may be worded as the structured data is, while the title for sharing is another.
            if (heading.LocalName == "h1" && metadata.JsonTitle is { } json)
                own = Math.Max(own, TitleLikeness.Of(text, json));
            own += heading.LocalName == "h1" ? 0.1 : heading.LocalName == "h2" ? -0.25 : 0;
            if (own > score)
                (best, words, score) = (heading, text.Replace('\n', ' '), own);
        }
        return (best, words);
    }
}
