namespace Rashomon.Accounts.Verification;

/// <summary>A question's answers name claims and articles that are there, and its relations name its answers.</summary>
internal static class QuestionCheck
{
    public static void Run(Account account, AccountIds ids, FaultBook book)
    {
        for (var q = 0; q < account.Questions.Length; q++)
        {
            var question = account.Questions[q];
            var answers = book.Present(question.Answers, $"questions[{q}].answers");
            for (var a = 0; a < answers.Length; a++)
                One(answers[a], $"questions[{q}].answers[{a}]", ids, book);
            for (var r = 0; r < question.Relations.Length; r++)
                Relation(question.Relations[r], answers.Length, $"questions[{q}].relations[{r}]", book);
            Confidences(question, $"questions[{q}]", ids, book);
        }
    }

    private static void Confidences(Question question, string path, AccountIds ids, FaultBook book)
    {
        Score(question.Confidence, path, book);
        for (var r = 0; r < question.Relations.Length; r++)
            Score(question.Relations[r].Confidence, $"{path}.relations[{r}]", book);
        if (question.Joins.IsDefault)
            return;
        for (var j = 0; j < question.Joins.Length; j++)
        {
            var join = question.Joins[j];
            Score(join.Confidence, $"{path}.joins[{j}]", book);
            foreach (var (claim, end) in new[] { (join.A, "a"), (join.B, "b") })
            {
                if (ids.Resolve(ids.Claims, claim, "claim", $"{path}.joins[{j}].{end}") is not null && !question.Answers.Any(answer => !answer.Claims.IsDefault && answer.Claims.Contains(claim, StringComparer.Ordinal)))
                    book.Add(FaultKinds.Inconsistent, $"{path}.joins[{j}].{end}", "the claim answers another question");
            }
        }
    }

    private static void Score(Confidence? confidence, string path, FaultBook book)
    {
        if (confidence?.Score is < 0 or > 1)
            book.Add(FaultKinds.OutOfRange, path + ".confidence.score", "a confidence lies from 0 to 1");
    }

    private static void One(Answer answer, string path, AccountIds ids, FaultBook book)
    {
        var articles = book.Present(answer.Articles, path + ".articles");
        for (var i = 0; i < articles.Length; i++)
            ids.Resolve(ids.Articles, articles[i], "article", $"{path}.articles[{i}]");

        var claims = book.Present(answer.Claims, path + ".claims");
        if (claims.IsEmpty)
            book.Add(FaultKinds.NotCited, path + ".claims", "no claim takes this position");
        for (var i = 0; i < claims.Length; i++)
        {
            var claim = ids.Resolve(ids.Claims, claims[i], "claim", $"{path}.claims[{i}]");
            if (claim is not null && !articles.Contains(claim.Article, StringComparer.Ordinal))
                book.Add(FaultKinds.Inconsistent, $"{path}.claims[{i}]", $"the claim is of {claim.Article}, which the answer does not list");
        }
    }

    private static void Relation(Relation relation, int answers, string path, FaultBook book)
    {
        if (relation.A < 0 || relation.A >= answers)
            book.Add(FaultKinds.OutOfRange, path + ".a", $"is {relation.A}; the question has {answers} answers, counted from 0");
        if (relation.B < 0 || relation.B >= answers)
            book.Add(FaultKinds.OutOfRange, path + ".b", $"is {relation.B}; the question has {answers} answers, counted from 0");
        if (relation.A == relation.B)
            book.Add(FaultKinds.Inconsistent, path, "an answer does not stand in a relation to itself");
    }
}
