using System.Text;

namespace Rashomon.Storage.Searching;

/// <summary>Writes terms in the language of FTS5. Every word is quoted, so that nothing that a person types is taken for an operator.</summary>
internal static class FtsQuery
{
    /// <summary>The query for one kind; null where nothing of that kind can fit.</summary>
    public static string? Of(SearchRequest request, SearchKind kind)
    {
        var wanted = request.Terms.Where(term => !term.IsExcluded).ToArray();
        if (wanted.Length == 0)
            return null;
        var query = new StringBuilder();
        var open = false;
        foreach (var term in wanted)
        {
            if (Term(term, kind) is not { } text)
                return null;
            if (term.IsAlternative && query.Length > 0)
            {
                query.Append(" OR ");
            }
            else
            {
                query.Append(open ? ") AND (" : "(");
                open = true;
            }

            query.Append(text);
        }

        query.Append(')');
        foreach (var term in request.Terms.Where(term => term.IsExcluded))
        {
            if (Term(term, kind) is { } text)
                query.Insert(0, '(').Append(") NOT ").Append(text);
        }

        return query.ToString();
    }

    private static string? Term(SearchTerm term, SearchKind kind)
    {
        var column = (term.Field, kind) switch
        {
            (null, _) => "",
            ("title", SearchKind.Article) => "title : ",
            ("text", _) => "text : ",
            ("speaker", SearchKind.Quotation) => "speaker : ",
            _ => null,
        };
        return column is null ? null : column + "\"" + term.Text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" + (term.IsPrefix ? "*" : "");
    }
}
