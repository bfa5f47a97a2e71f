using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rashomon.Accounts.Building;
using Rashomon.Alignment;
using Rashomon.Eval.Corpora;

namespace Rashomon.Tuning;

/// <summary>Lists the figures of corpus stories for a reader who says which of them are of one slot.</summary>
internal static class SlotListing
{
    /// <summary>Writes one file a story: its reports, then every figure with its key and its sentence.</summary>
    /// <param name="corpora">The folder of the story corpora.</param>
    /// <param name="output">The folder to write into.</param>
    public static void Write(string corpora, string output)
    {
        Directory.CreateDirectory(output);
        foreach (var story in CorpusStory.ReadAll(corpora).Where(story => story.Texts.Length >= 3))
        {
            var (read, claims) = Read(story);
            var figures = claims.Where(claim => claim.Quantity is not null && claim.Figure is not null).ToImmutableArray();
            var slots = FigureSlot.Of(figures);
            var text = new StringBuilder();
            foreach (var (i, figure) in Enumerable.Range(0, figures.Length).OrderBy(i => slots[i].Dimension, StringComparer.Ordinal).ThenBy(i => slots[i].Type, StringComparer.Ordinal).ThenBy(i => slots[i].Head, StringComparer.Ordinal).ThenBy(i => i).Select(i => (i, figures[i])))
            {
                var article = read[figure.Article].Article;
                var (span, around) = (figure.Quantity!.Span, Around(article.Text, figure.Quantity.Span));
                text.Append(CultureInfo.InvariantCulture, $"{article.File}:{span.Start}-{span.End}\t{slots[i].Dimension}\t{figure.Quantity.Min}..{figure.Quantity.Max}\t{around}\n");
            }

            File.WriteAllText(Path.Combine(output, story.Set.Replace("+", "", StringComparison.Ordinal) + "-" + story.Name.Replace('/', '_') + ".txt"), text.ToString());
            Console.WriteLine($"{story.Set} {story.Name}: {read.Length} reports, {figures.Length} figures");
        }
    }

    /// <summary>The reports of a corpus story and their claims.</summary>
    public static (ImmutableArray<ReadArticle> Read, ImmutableArray<StoryClaim> Claims) Read(CorpusStory story)
    {
        var articles = story.Texts.Select(CorpusArticles.Read).ToArray();
        var read = ArticlePipeline.Read(articles, ImmutableArray.CreateBuilder<Diagnostic>());
        return (read, [.. read.SelectMany(article => ClaimFactory.Make(article, (_, _, _) => null))]);
    }

    private static string Around(string text, Span span)
    {
        const int Before = 170;
        const int After = 150;
        var (start, end) = (Math.Max(0, span.Start - Before), Math.Min(text.Length, span.End + After));
        return $"{text[start..span.Start]}[[{text[span.Start..span.End]}]]{text[span.End..end]}".ReplaceLineEndings(" / ").Replace('\t', ' ');
    }
}
