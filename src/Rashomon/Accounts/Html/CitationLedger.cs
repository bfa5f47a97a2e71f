using System.Globalization;
using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>Keeps what the page cites, so that the articles at its end can highlight it and link back.</summary>
internal sealed class CitationLedger(AccountIndex index)
{
    private readonly Dictionary<(string Article, Span Span), CitedSpan> _cited = [];
    private readonly List<(string Article, CitedSpan Cited)> _order = [];

    /// <summary>Notes that <paramref name="citer"/> cites the words.</summary>
    /// <returns>Null where the account does not hold the article: there is nothing to link to.</returns>
    public CitedSpan? Cite(string article, Span span, string text, Citer citer)
    {
        if (index.Article(article) is not { } shown)
            return null;
        if (!_cited.TryGetValue((article, span), out var cited))
        {
            var anchor = string.Create(CultureInfo.InvariantCulture, $"s{shown.Number}-{span.Start}-{span.End}");
            cited = new(anchor, _cited.Count + 1, span, text);
            _cited.Add((article, span), cited);
            _order.Add((article, cited));
        }

        cited.AddCiter(citer);
        return cited;
    }

    /// <summary>What is cited of an article, by start, longest first.</summary>
    public List<CitedSpan> Of(string article) =>
    [
        .. _order.Where(entry => string.Equals(entry.Article, article, StringComparison.Ordinal))
            .Select(entry => entry.Cited)
            .OrderBy(cited => cited.Span),
    ];

    /// <summary>Ids of highlights that stand in pieces, in page order.</summary>
    public IEnumerable<string> SplitAnchors => _order.Where(entry => entry.Cited.IsSplit).Select(entry => entry.Cited.Anchor);
}
