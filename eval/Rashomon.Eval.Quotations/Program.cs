using System.Diagnostics;
using Rashomon.Annotation;
using Rashomon.Eval.Quotations;
using Rashomon.Language;
using Rashomon.Quotations;
using Rashomon.Text;

// dotnet run --project eval/Rashomon.Eval.Quotations -- --data POLNEAR/data [--part train|dev] [--cues] [--misses N] [--shapes] [--limit N]
var folder = Value("--data");
if (folder is null || !Directory.Exists(folder))
{
    Console.Error.WriteLine("Usage: --data FOLDER [--part train|dev] [--cues] [--misses N] [--shapes] [--limit N]; FOLDER holds PolNeAR's train and dev.");
    return 2;
}

var pipeline = new AnnotationPipeline(
    new TokenAnnotator(), new AnalysisAnnotator(), new TagAnnotator(), new SyntaxAnnotator(), new NameAnnotator(), new NameChainAnnotator(), new QuotedRunAnnotator(), new SpeechAnnotator(), new QuotationAnnotator());
var scores = new Scores(args.Contains("--cues", StringComparer.Ordinal), Value("--misses") is { } n ? int.Parse(n, System.Globalization.CultureInfo.InvariantCulture) : 0);
var shapes = args.Contains("--shapes", StringComparer.Ordinal) ? new ShapeCounts() : null;
var limit = Value("--limit") is { } most ? int.Parse(most, System.Globalization.CultureInfo.InvariantCulture) : int.MaxValue;
var tokens = 0;
var clock = Stopwatch.StartNew();
foreach (var article in PolnearArticle.Read(Path.Combine(folder, Value("--part") ?? "dev")).Take(limit))
{
    var document = pipeline.Annotate(Documents.Of(article));
    tokens += document.Get<TokenLayer>().Tokens.Length;
    scores.Add(document, article);
    shapes?.Add(document, article);
}

if (shapes is not null)
{
    shapes.Print(Console.Out);
    return 0;
}

scores.Print(Console.Out);
Console.WriteLine(FormattableString.Invariant($"{tokens} tokens, {tokens / clock.Elapsed.TotalSeconds:F0} a second, reading included"));
return 0;

string? Value(string option)
{
    var at = Array.IndexOf(args, option);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
