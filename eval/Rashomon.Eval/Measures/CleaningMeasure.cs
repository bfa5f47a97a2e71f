using System.Collections.Immutable;
using Rashomon.Eval.Accounts;

namespace Rashomon.Eval.Measures;

/// <summary>Share of the gold's boilerplate that is kept out of the body, minus the share of the gold's answers and quotations that the body lost.</summary>
internal static class CleaningMeasure
{
    private const int RunOfBoilerplate = 5, RunOfBody = 4;

    /// <summary>The measure, at least 0.</summary>
    public static double? Of(Comparison comparison, ICollection<string> notes)
    {
        int kept = 0, boilerplate = 0, lost = 0, body = 0;
        foreach (var document in comparison.Gold.Documents)
        {
            var article = comparison.ArticleOf(document.Id);
            var words = Words(article, kind => kind is "paragraph" or "headline" or "subheading" or "quotation" or "list");
            foreach (var text in document.Boilerplate)
            {
                boilerplate++;
                if (article is not null && !ComparedWords.ShareRun(words, ComparedWords.Words(text), RunOfBoilerplate))
                    continue;
                kept++;
                notes.Add($"boilerplate kept: {document.Id} '{text}'");
            }
        }
        var wordsOf = comparison.Gold.Documents.ToDictionary(d => d.Id, d => Words(comparison.ArticleOf(d.Id), kind => kind is not "boilerplate"), StringComparer.Ordinal);
        var passages = comparison.Gold.Answers.Select(answer => (answer.Doc, answer.Text))
            .Concat(comparison.Gold.Quotations.Select(quotation => (quotation.Doc, quotation.Text)));
        foreach (var (doc, text) in passages)
        {
            body++;
            if (wordsOf.TryGetValue(doc, out var words) && ComparedWords.ShareRun(words, ComparedWords.Words(text), RunOfBody))
                continue;
            lost++;
            notes.Add($"body lost: {doc} '{text}'");
        }
        return Math.Max(0, (boilerplate == 0 ? 1 : 1 - (double)kept / boilerplate) - Pairs.Share(lost, body));
    }

    private static ImmutableArray<string> Words(ScoredArticle? article, Func<string, bool> counts) =>
        article is null ? [] : ComparedWords.Words(string.Join(' ', article.Blocks.Where(block => counts(block.Kind)).Select(block => block.Text)));
}
