using System.Collections.Immutable;

namespace Rashomon.Accounts.Verification;

/// <summary>A citation's words stand where it says, and its ids resolve.</summary>
internal sealed class CitationCheck(ArticleTexts texts, AccountIds ids, FaultBook book)
{
    /// <summary>Checks each citation of a list.</summary>
    /// <param name="citations">What is cited.</param>
    /// <param name="path">Where the citations stand in the account.</param>
    /// <param name="needed">Whether citing nothing is a fault.</param>
    public void All(ImmutableArray<Citation> citations, string path, bool needed)
    {
        citations = book.Present(citations, path);
        if (needed && citations.IsEmpty)
            book.Add(FaultKinds.NotCited, path, "nothing is cited");
        for (var i = 0; i < citations.Length; i++)
            One(citations[i], $"{path}[{i}]");
    }

    private void One(Citation citation, string path)
    {
        if (ids.Resolve(ids.Articles, citation.Article, "article", path + ".article") is not null)
            texts.Words(citation.Article, citation.Span, citation.Text, path);
        if (citation.Claim is null || ids.Resolve(ids.Claims, citation.Claim, "claim", path + ".claim") is not { } claim)
            return;
        if (!string.Equals(claim.Article, citation.Article, StringComparison.Ordinal))
            book.Add(FaultKinds.Inconsistent, path, $"cites {citation.Article} for a claim of {claim.Article}");
    }
}
