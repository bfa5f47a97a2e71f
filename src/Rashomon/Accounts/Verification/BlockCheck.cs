namespace Rashomon.Accounts.Verification;

/// <summary>Blocks are in order, do not overlap, and together cover all but white space.</summary>
internal static class BlockCheck
{
    public static void Run(Account account, ArticleTexts texts, FaultBook book)
    {
        for (var a = 0; a < account.Articles.Length; a++)
        {
            var article = account.Articles[a];
            // An account of excerpts keeps no blocks; one with a text keeps all of them.
            if (article.Text is { } text)
                Article(article, text, $"articles[{a}]", texts, book);
        }
    }

    private static void Article(AccountArticle article, string text, string path, ArticleTexts texts, FaultBook book)
    {
        var end = 0;
        for (var b = 0; b < article.Blocks.Length; b++)
        {
            var block = article.Blocks[b];
            var at = $"{path}.blocks[{b}]";
            texts.Words(article.Id, block.Span, block.Text, at);
            if (block.Span.Start < end)
                book.Add(FaultKinds.BlocksOverlap, at, $"starts at {block.Span.Start}, before the block above it ends at {end}");
            else
                Gap(text, end, block.Span.Start, at, book);
            end = Math.Max(end, block.Span.End);
        }

        Gap(text, end, text.Length, path + ".blocks", book);
    }

    private static void Gap(string text, int start, int end, string path, FaultBook book)
    {
        if (start >= end || end > text.Length)
            return;
        var gap = text.AsSpan(start, end - start).Trim();
        if (!gap.IsEmpty)
            book.Add(FaultKinds.BlocksLeaveOut, path, $"“{(gap.Length <= 40 ? gap : gap[..40])}” within [{start}, {end}) stands in no block");
    }
}
