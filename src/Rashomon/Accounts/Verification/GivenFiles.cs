namespace Rashomon.Accounts.Verification;

/// <summary>Finds which given article is which of the account's, by the hash of its bytes.</summary>
internal static class GivenFiles
{
    /// <summary>Matches by hash; what matches none is a fault.</summary>
    /// <returns>Given articles by the account's article id.</returns>
    public static Dictionary<string, Article> Match(Account account, IReadOnlyList<Article> given, FaultBook book)
    {
        var matched = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var article in given)
        {
            // Two outlets may have published the same bytes: the file is both articles.
            var twins = account.Articles.Where(a => string.Equals(a.Hash, article.Hash, StringComparison.OrdinalIgnoreCase)).ToList();
            twins.ForEach(twin => matched.TryAdd(twin.Id, article));
            if (twins.Count > 0)
                continue;

            var named = Named(account, article.File);
            if (named >= 0)
            {
                book.Add(FaultKinds.HashDiffers, $"articles[{named}].hash",
                    $"{article.File} has the SHA-256 {article.Hash}, not {account.Articles[named].Hash}: the file is not the one that was read");
            }
            else
            {
                book.Add(FaultKinds.FileNotInAccount, "articles", $"{article.Label} (SHA-256 {article.Hash}) is none of the account's articles");
            }
        }

        return matched;
    }

    private static int Named(Account account, string? file)
    {
        for (var i = 0; i < account.Articles.Length; i++)
        {
            if (SameFile(account.Articles[i].File, file))
                return i;
        }

        return -1;
    }

    // The account may have been made from another folder: the name without folders decides.
    private static bool SameFile(string? a, string? b) =>
        a is not null && b is not null && string.Equals(LastPart(a), LastPart(b), StringComparison.Ordinal);

    private static string LastPart(string file) => file[(file.LastIndexOf('/') + 1)..];
}
