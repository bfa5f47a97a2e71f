namespace Rashomon.Accounts.Verification;

/// <summary>The coverage table's rows and columns resolve, and each cell counts the claims that are there.</summary>
internal static class CoverageCheck
{
    public static void Run(Account account, AccountIds ids, FaultBook book)
    {
        if (!book.Present(account.Coverage, "coverage"))
            return;
        var coverage = account.Coverage;
        var questions = book.Present(coverage.Questions, "coverage.questions");
        var articles = book.Present(coverage.Articles, "coverage.articles");
        var cells = book.Present(coverage.Cells, "coverage.cells");
        for (var a = 0; a < articles.Length; a++)
            ids.Resolve(ids.Articles, articles[a], "article", $"coverage.articles[{a}]");
        if (cells.Length != questions.Length)
            book.Add(FaultKinds.OutOfRange, "coverage.cells", $"has {cells.Length} rows for {questions.Length} questions");

        if (!coverage.Omissions.IsDefault)
            Omissions(coverage, ids, book);
        for (var q = 0; q < questions.Length; q++)
        {
            var question = ids.Resolve(ids.Questions, questions[q], "question", $"coverage.questions[{q}]");
            if (q >= cells.Length)
                continue;
            var row = book.Present(cells[q], $"coverage.cells[{q}]");
            if (row.Length != articles.Length)
                book.Add(FaultKinds.OutOfRange, $"coverage.cells[{q}]", $"has {row.Length} cells for {articles.Length} articles");
            else if (question is not null)
                Count(question, [.. articles], [.. row], q, ids, book);
        }
    }

    private static void Omissions(Coverage coverage, AccountIds ids, FaultBook book)
    {
        for (var o = 0; o < coverage.Omissions.Length; o++)
        {
            var (omission, path) = (coverage.Omissions[o], $"coverage.omissions[{o}]");
            ids.Resolve(ids.Articles, omission.Article, "article", path + ".article");
            var questions = book.Present(omission.Questions, path + ".questions");
            for (var q = 0; q < questions.Length; q++)
            {
                if (ids.Resolve(ids.Questions, questions[q], "question", $"{path}.questions[{q}]")?.Answers.Any(answer => !answer.Articles.IsDefault && answer.Articles.Contains(omission.Article, StringComparer.Ordinal)) == true)
                    book.Add(FaultKinds.Inconsistent, $"{path}.questions[{q}]", "the article answers it");
            }
        }
    }

    private static void Count(Question question, string[] articles, int[] row, int q, AccountIds ids, FaultBook book)
    {
        var claims = question.Answers.Where(a => !a.Claims.IsDefault).SelectMany(a => a.Claims).Distinct(StringComparer.Ordinal)
            .Select(id => ids.Claims.GetValueOrDefault(id)?.Article).ToList();
        for (var a = 0; a < articles.Length; a++)
        {
            var count = claims.Count(article => string.Equals(article, articles[a], StringComparison.Ordinal));
            if (count != row[a])
                book.Add(FaultKinds.Inconsistent, $"coverage.cells[{q}][{a}]", $"says {row[a]}; the question has {count} claims of that article");
        }
    }
}
