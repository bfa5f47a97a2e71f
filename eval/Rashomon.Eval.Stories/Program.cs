using System.Diagnostics;
using System.Globalization;
using Rashomon.Eval.Stories;

// Scores the grouping into stories: dotnet run -c Release --project eval/Rashomon.Eval.Stories -- --data DIR [--cache FILE] [--orders N] [--errors]
// DIR is stories/ as unpacked from the corpora that docs/stories.md names.
var data = Value("--data");
if (data is null || !Directory.Exists(data))
{
    Console.Error.WriteLine("usage: Rashomon.Eval.Stories --data DIR [--cache FILE] [--orders N] [--errors]; DIR holds ecbplus_dev_docs.jsonl, basil_dev.jsonl and newswcl50/");
    return 2;
}

var orders = int.Parse(Value("--orders") ?? "20", CultureInfo.InvariantCulture);
foreach (var set in CorpusCache.Sets(data, Value("--cache")))
{
    var clock = Stopwatch.StartNew();
    Console.WriteLine(FormattableString.Invariant($"{set.Name}: {set.Documents.Length} articles, {set.StoryOf.Values.Distinct().Count()} stories"));
    Console.WriteLine(FormattableString.Invariant($"  batch: {StoryScorer.Batch(set)} ({clock.ElapsedMilliseconds} ms)"));
    if (args.Contains("--errors", StringComparer.Ordinal))
        ErrorList.Write(set, StoryScorer.Groups(set), Console.Out);
    clock.Restart();
    var streams = Enumerable.Range(1, orders).Select(seed => StoryScorer.Stream(set, seed)).ToList();
    if (streams.Count > 0)
        Console.WriteLine(FormattableString.Invariant($"  {orders} orders: B3 F1 {streams.Min(score => score.F1):0.000} to {streams.Max(score => score.F1):0.000}, mean {streams.Average(score => score.F1):0.000}; pairs F1 {streams.Min(score => score.PairF1):0.000} to {streams.Max(score => score.PairF1):0.000} ({clock.ElapsedMilliseconds / orders} ms each)"));
}

return 0;

string? Value(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
