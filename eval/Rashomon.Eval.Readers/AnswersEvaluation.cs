using System.Globalization;
using System.Text.Json;
using Rashomon.Alignment;
using Rashomon.Annotation;
using Rashomon.Language;

namespace Rashomon.Eval.Readers;

/// <summary>Measures on NAnCo whether two answers in words are told to say the same: balanced accuracy a question, and its mean.</summary>
internal static class AnswersEvaluation
{
    private static readonly AnnotationPipeline Pipeline = new(new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator());

    // As the corpus's authors divide it: thresholds are chosen on the first four, peers are compared on the others.
    private static readonly string[] Validation = ["Q2", "Q3", "Q5", "Q6"];

    /// <summary>Reads <c>nanco_dataset.json</c> in <c>nanco</c> under the given folder.</summary>
    public static int Run(EvaluationArguments arguments)
    {
        var path = Path.Combine(arguments.Data ?? "", "nanco", "nanco_dataset.json");
        if (!File.Exists(path))
        {
            Console.WriteLine("answers: skipped, no nanco/nanco_dataset.json under --data.");
            return 0;
        }

        var pairs = Read(path);
        var questions = pairs.Select(pair => pair.Question).Distinct(StringComparer.Ordinal).ToList();
        Console.WriteLine(FormattableString.Invariant($"NAnCo: {pairs.Count} pairs of answers to {questions.Count} questions, balanced accuracy"));
        Row("each left out of the fit", questions, question => Accuracy(pairs, question, new(AnswerFit.Weights([.. pairs.Where(pair => pair.Question != question)]))));
        var four = new PairModel(AnswerFit.Weights([.. pairs.Where(pair => Validation.Contains(pair.Question, StringComparer.Ordinal))]));
        Row("test, fitted on validation", [.. questions.Except(Validation, StringComparer.Ordinal)], question => Accuracy(pairs, question, four));
        Row("as shipped, fitted on all", questions, question => Accuracy(pairs, question, AnswerComparer.Fitted));
        Console.WriteLine("weights fitted on all: " + string.Join(' ', AnswerFit.Weights(pairs).Select(weight => weight.ToString("0.000", CultureInfo.InvariantCulture))));
        return 0;
    }

    private static void Row(string name, IReadOnlyCollection<string> questions, Func<string, double> accuracy)
    {
        var scores = questions.Select(question => (Question: question, Score: accuracy(question))).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-27} mean {scores.Average(one => one.Score):0.000}  {string.Join("  ", scores.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Question} {one.Score:0.00}")))}"));
    }

    private static double Accuracy(List<AnswerPair> pairs, string question, PairModel model)
    {
        var own = pairs.Where(pair => pair.Question == question).ToList();
        var (same, other) = (own.Where(pair => pair.Same).ToList(), own.Where(pair => !pair.Same).ToList());
        return ((same.Count(pair => model.Probability(pair.Features) >= .5) / (double)same.Count) + (other.Count(pair => model.Probability(pair.Features) < .5) / (double)other.Count)) / 2;
    }

    private static List<AnswerPair> Read(string path)
    {
        var pairs = new List<AnswerPair>();
        using var corpus = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var question in corpus.RootElement.EnumerateArray())
        {
            var answers = question.GetProperty("answers").EnumerateArray().ToList();
            var comparer = new AnswerComparer(Words(question.GetProperty("question").GetString()!), [.. answers.Select(answer => Words(answer.GetProperty("Answer").GetString()!))]);
            for (var i = 0; i < answers.Count; i++)
            {
                for (var j = i + 1; j < answers.Count; j++)
                {
                    var features = new double[AnswerComparer.Features];
                    comparer.Read(i, j, features);
                    pairs.Add(new(answers[i].GetProperty("qid").GetString()!, answers[i].GetProperty("cluster_global").GetInt32() == answers[j].GetProperty("cluster_global").GetInt32(), features));
                }
            }
        }

        return pairs;
    }

    private static AnswerWords Words(string text)
    {
        var tags = Pipeline.Annotate(new Article { Id = "a", Hash = "", Text = text, Blocks = [new(BlockKind.Paragraph, new(0, text.Length))] }).Get<TagLayer>();
        return AnswerWords.Of(tags, 0, tags.Tags.Length);
    }
}
