using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Quantities;
using Rashomon.Times;

namespace Rashomon.Eval.Readers;

/// <summary>Measures the reading of quantities on NewsQuant: the number as written, the number with its unit, and the head of what is counted.</summary>
internal static class QuantitiesEvaluation
{
    private static readonly AnnotationPipeline Pipeline =
        new(new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), new TimeAnnotator(), new QuantityAnnotator());

    /// <summary>Reads <c>NewsQuant_dev.json</c> (or <c>_test</c>) under the given folder.</summary>
    public static int Run(EvaluationArguments arguments)
    {
        var path = Path.Combine(arguments.Data ?? "", $"NewsQuant_{arguments.Part}.json");
        if (!File.Exists(path))
        {
            Console.WriteLine($"quantities: skipped, no {Path.GetFileName(path)} under --data.");
            return 0;
        }

        var (asLabelled, asJudged) = (new QuantitiesScore(), new QuantitiesScore());
        var judgements = string.Equals(arguments.Part, "dev", StringComparison.Ordinal) ? QuantityJudgements.Default : QuantityJudgements.None;
        var clock = Stopwatch.StartNew();
        var characters = 0;
        foreach (var sentence in NewsQuantSentence.ReadAll(path))
        {
            var layer = Pipeline.Annotate(sentence.ToArticle()).Get<QuantityLayer>();
            ImmutableArray<QuantityMention> read = [.. layer.Mentions.Where(mention => mention.Form is QuantityForm.Cardinal), .. layer.Ages];
            characters += sentence.Text.Length;
            asLabelled.Add(sentence, sentence.Quantities, read, TextWriter.Null);
            asJudged.Add(sentence, judgements.Correct(sentence), read, arguments.Errors ? Console.Out : TextWriter.Null);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"NewsQuant {arguments.Part}: {characters / clock.Elapsed.TotalSeconds / 1000:0} thousand characters a second, all layers"));
        Console.WriteLine("labels                  marked  read  value P/R/F1           value+unit F1  counted head");
        Row("as they stand", asLabelled);
        if (judgements != QuantityJudgements.None)
            Row("as judged (docs)", asJudged);
        return 0;
    }

    private static void Row(string name, QuantitiesScore score)
    {
        var (precision, recall) = (score.Value / (double)score.Found, score.Value / (double)score.Gold);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-22} {score.Gold,7} {score.Found,5}  {precision:0.000}/{recall:0.000}/{2 * precision * recall / (precision + recall):0.000}  {2.0 * score.Unit / (score.Found + score.Gold),14:0.000}  {score.Head}/{score.Counted} = {score.Head / (double)Math.Max(1, score.Counted):0.000}"));
    }
}
