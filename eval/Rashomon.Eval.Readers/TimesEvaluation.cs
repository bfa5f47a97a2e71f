using System.Diagnostics;
using System.Globalization;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Times;

namespace Rashomon.Eval.Readers;

/// <summary>
/// Measures the reading of times on TimeBank with the counts of TempEval-3: a found expression matches a marked one that it overlaps (relaxed) or equals
/// (strict), one to one; a value or type is right where a relaxed match carries the same string.
/// </summary>
internal static class TimesEvaluation
{
    /// <summary>Files sorted by name: even ones are dev, odd ones test.</summary>
    public static int Run(EvaluationArguments arguments)
    {
        var folder = arguments.Data is null ? null : new[] { Path.Combine(arguments.Data, "TimeBank"), arguments.Data }.FirstOrDefault(Directory.Exists);
        var files = folder is null ? [] : Directory.GetFiles(folder, "*.tml").Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0)
        {
            Console.WriteLine("times: skipped, no TimeBank files (*.tml) under --data.");
            return 0;
        }

        var offset = string.Equals(arguments.Part, "test", StringComparison.Ordinal) ? 1 : 0;
        var score = new TimesScore();
        var documents = files.Where((_, i) => i % 2 == offset).Select(TimeBankFile.Read)
            .Select(file => (File: file, Document: new AnnotationPipeline(new TokenAnnotator()).Annotate(file.ToArticle()))).ToArray();
        foreach (var (file, document) in documents)
            score.Add(file, Read(document).Times, arguments.Errors ? Console.Out : TextWriter.Null);

        // Everything is compiled by now, so a second pass shows the speed.
        var clock = Stopwatch.StartNew();
        foreach (var (_, document) in documents)
            Read(document);
        Print(score, arguments.Part, documents.Sum(pair => pair.File.Text.Length) / 1e6 / clock.Elapsed.TotalSeconds);
        return 0;
    }

    private static ResolvedTimes Read(AnnotatedDocument document) => TimeResolver.Resolve(document.With(new TimeAnnotator().Annotate(document)));

    private static void Print(TimesScore score, string part, double speed)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"TimeBank {part}: {score.Gold} marked, {score.Found} found; {speed:0.0} million characters a second"));
        Console.WriteLine("measure         precision  recall     F1");
        Row("span, relaxed", score.Relaxed);
        Row("span, strict", score.Strict);
        Row("type", score.Type);
        Row("value", score.Value);

        void Row(string name, int right)
        {
            var (precision, recall) = (right / (double)score.Found, right / (double)score.Gold);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-15} {precision,9:0.000} {recall,7:0.000} {2 * precision * recall / (precision + recall),6:0.000}"));
        }
    }
}
