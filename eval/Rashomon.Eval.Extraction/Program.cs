using Rashomon.Eval.Extraction;

// `dotnet run --project eval/Rashomon.Eval.Extraction -- --data DIR [--only SET] [--worst N]`: each set that is under DIR is measured, the others are skipped by name.
// `-- --show FILE` prints one page's blocks.
var arguments = ExtractionArguments.Parse(args);
if (arguments.Show is { } file)
{
    ReadPage.Of(file).Write(Console.Out);
    return 0;
}

var sets = new (string Name, string Folder, Action<string, ExtractionArguments> Run)[]
{
    ("readability", "readability-test-pages", ReadabilitySet.Run),
    ("metadata", "fundus-parser-tests", FundusParserSet.Run),
    ("fundus", "fundus-evaluation", FundusEvaluationSet.Run),
    ("trafilatura", "trafilatura-eval", TrafilaturaSet.Run),
    ("speed", "readability-test-pages", SpeedRun.Run),
    ("peers", "readability-test-pages", PeersRun.Run),
    ("memory", "readability-test-pages", MemoryRun.Run),
};
if (arguments.Only is { } only && !sets.Any(s => string.Equals(s.Name, only, StringComparison.Ordinal)))
{
    Console.Error.WriteLine($"--only takes one of: {string.Join(", ", sets.Select(s => s.Name))}.");
    return 2;
}

foreach (var (name, folder, run) in sets.Where(s => arguments.Only is null || string.Equals(s.Name, arguments.Only, StringComparison.Ordinal)))
{
    var path = arguments.Data is null ? null : Path.Combine(arguments.Data, folder);
    if (path is null || !Directory.Exists(path))
        Console.WriteLine($"{name}: skipped, no folder {folder} under --data.");
    else
        run(path, arguments);
}

return 0;
