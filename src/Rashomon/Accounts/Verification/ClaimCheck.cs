namespace Rashomon.Accounts.Verification;

/// <summary>A claim's words, figure, arguments and sources stand in its article.</summary>
internal static class ClaimCheck
{
    public static void Run(Account account, ArticleTexts texts, AccountIds ids, FaultBook book)
    {
        for (var i = 0; i < account.Claims.Length; i++)
        {
            var claim = account.Claims[i];
            var path = $"claims[{i}]";
            if (ids.Resolve(ids.Articles, claim.Article, "article", path + ".article") is null)
                continue;
            texts.Words(claim.Article, claim.Span, claim.Text, path);
            Figure(claim, path + ".quantity", texts, ids, book);
            for (var a = 0; a < claim.Arguments.Length; a++)
            {
                var argument = claim.Arguments[a];
                texts.Words(claim.Article, argument.Span, argument.Text, $"{path}.arguments[{a}]");
                ids.Entity(argument.Entity, $"{path}.arguments[{a}]");
            }

            for (var a = 0; a < claim.Attribution.Length; a++)
            {
                // A source is named in full though its span may cover a pronoun: only its place can be checked.
                var link = claim.Attribution[a];
                texts.Inside(claim.Article, link.Span, $"{path}.attribution[{a}].span");
                ids.Entity(link.Entity, $"{path}.attribution[{a}]");
            }
        }
    }

    private static void Figure(Claim claim, string path, ArticleTexts texts, AccountIds ids, FaultBook book)
    {
        if (claim.Quantity is not { } quantity)
            return;
        texts.Words(claim.Article, quantity.Span, quantity.Text, path);
        if (quantity is { Min: { } min, Max: { } max } && min > max)
            book.Add(FaultKinds.Inconsistent, path, "its least value is greater than its greatest");
        if (quantity.PartOf is not null)
            ids.Resolve(ids.Claims, quantity.PartOf, "claim", path + ".partOf");
    }
}
