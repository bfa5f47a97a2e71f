using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Rashomon.Storage.Searching;

/// <summary>Reads what a person types into a search: words, "phrases", beginnings*, -excluded, OR, and fields. Nothing typed is wrong: what is no field is a word.</summary>
internal static partial class QueryReader
{
    public static SearchRequest Read(string text)
    {
        var request = new SearchRequest();
        var terms = ImmutableArray.CreateBuilder<SearchTerm>();
        var alternative = false;
        foreach (Match piece in Piece().Matches(text))
        {
            if (piece.Value is "OR" or "|")
            {
                alternative = terms.Count > 0;
                continue;
            }

            var field = piece.Groups["field"].Value.ToLowerInvariant();
            var words = piece.Groups["phrase"].Success ? piece.Groups["phrase"].Value : piece.Groups["word"].Value;
            if (field.Length > 0 && Filtered(request, field, words) is { } filtered)
                request = filtered;
            else
                Add(terms, field, piece, words, alternative);
            alternative = false;
        }

        return request with { Terms = terms.ToImmutable() };
    }

    private static void Add(ImmutableArray<SearchTerm>.Builder terms, string field, Match piece, string words, bool alternative)
    {
        var isField = field is "title" or "text" or "speaker";
        // A colon that names no field belongs to the words: "12:30".
        var text = isField || field.Length == 0 ? words : field + " " + words;
        if (!text.Any(char.IsLetterOrDigit))
            return;
        terms.Add(new(text)
        {
            IsPrefix = piece.Groups["star"].Success,
            IsExcluded = piece.Groups["not"].Success,
            IsAlternative = alternative,
            Field = isField ? field : null,
        });
    }

    /// <summary>The request with a filter more; null where the field is none or its value cannot be read.</summary>
    private static SearchRequest? Filtered(SearchRequest request, string field, string value) => field switch
    {
        "outlet" => request with { Outlet = value },
        "place" => request with { Place = value },
        "name" => request with { Name = value },
        "story" => request with { Story = value },
        "after" when GivenTime.Start(value) is { } from => request with { From = from },
        "before" when GivenTime.Start(value) is { } to => request with { To = to.AddSeconds(-1) },
        "on" when GivenTime.Start(value) is { } day => request with { From = day, To = GivenTime.End(value) },
        "in" when Kind(value) is { } kind => request with { Kinds = kind },
        _ => null,
    };

    private static SearchKind? Kind(string value) => value.ToLowerInvariant() switch
    {
        "articles" or "article" => SearchKind.Article,
        "claims" or "claim" => SearchKind.Claim,
        "quotations" or "quotation" or "quotes" => SearchKind.Quotation,
        _ => null,
    };

    [GeneratedRegex("(?<not>-(?=[^\\s-]))?(?:(?<field>[A-Za-z]{2,10}):)?(?:[\"“”](?<phrase>[^\"“”]*)[\"“”]?|(?<word>[^\\s\"“”]+?))(?<star>\\*)?(?=\\s|$|[\"“”])", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
