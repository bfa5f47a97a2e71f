using System.Collections.Immutable;

namespace Rashomon.Accounts.Verification;

/// <summary>Checks that an account's citations are what they claim to be. It does not check that anything cited is true.</summary>
public static class AccountVerifier
{
    /// <summary>The faults of <see cref="Check"/>.</summary>
    /// <param name="account">The account.</param>
    /// <param name="given">Articles read from files that are said to be the account's; null for none.</param>
    /// <returns>Empty where everything holds that can be checked.</returns>
    public static ImmutableArray<VerificationFault> Verify(Account account, IReadOnlyList<Article>? given = null) =>
        Check(account, given).Faults;

    /// <summary>
    /// Checks every span's words against the stored text (for an account of excerpts, against the given articles), every id,
    /// the figures of the glance, the blocks' cover and the given articles' hashes.
    /// </summary>
    /// <param name="account">The account.</param>
    /// <param name="given">Articles read from files that are said to be the account's; null for none.</param>
    public static VerificationResult Check(Account account, IReadOnlyList<Article>? given = null)
    {
        var book = new FaultBook();
        if (!string.Equals(account.Schema, Account.SchemaName, StringComparison.Ordinal))
            book.Add(FaultKinds.Schema, "schema", $"is “{account.Schema}”; this program checks “{Account.SchemaName}”");
        var files = GivenFiles.Match(account, given ?? [], book);
        var texts = new ArticleTexts(account, files, book);
        var ids = new AccountIds(account, book);
        BlockCheck.Run(account, texts, book);
        ClaimCheck.Run(account, texts, ids, book);
        QuestionCheck.Run(account, ids, book);
        QuotationCheck.Run(account, texts, ids, book);
        StoryCheck.Run(account, new CitationCheck(texts, ids, book), ids, book);
        CoverageCheck.Run(account, ids, book);
        return new(book.Faults, texts.Checked, texts.Unchecked, files.Values.Distinct().Count());
    }
}
