using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Rashomon.Ingestion.Html;

/// <summary>
/// Finds the standfirst that a page sets between its headline and the element with its body, where that element does not hold it. What the page gives as its
/// description is what tells it from the other lines there.
/// </summary>
internal static class Standfirsts
{
    private const int MostElements = 400;

    /// <summary>The standfirst's words; null where none is found outside <paramref name="main"/>.</summary>
    public static string? Find(IDocument document, IElement? headline, IElement? main, ImmutableArray<string> descriptions, ElementRoles roles)
    {
        if (headline is null || main is null || descriptions.IsEmpty || main.Contains(headline))
            return null;
        var after = false;
        var seen = 0;
        foreach (var element in document.QuerySelectorAll("h1, h2, h3, p, div, span, ul, [itemprop~=headline]"))
        {
            after |= element == headline;
            if (!after || element == headline || headline.Contains(element))
                continue;
            if (main.Contains(element) || ++seen > MostElements)
                return null;
            if (roles.Box(element) is null && Described.Words(element) is { } words && Described.Fits(words, descriptions))
                return Described.Has(main, descriptions) ? null : words;
        }
        return null;
    }
}
