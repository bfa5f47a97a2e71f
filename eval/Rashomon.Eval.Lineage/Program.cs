using Rashomon.Eval.Lineage;

// Measures the finding of copies: dotnet run --project eval/Rashomon.Eval.Lineage -- --data DIR [--verbose]
// DIR holds polnear/ and stories/ as unpacked from the corpora that docs/lineage.md names.
var at = Array.IndexOf(args, "--data");
if (at < 0 || at + 1 >= args.Length || !Directory.Exists(args[at + 1]))
{
    Console.Error.WriteLine("usage: Rashomon.Eval.Lineage --data DIR [--verbose]; DIR holds polnear/data and stories/");
    return 2;
}

var verbose = args.Contains("--verbose", StringComparer.Ordinal);
Console.WriteLine(PairEvaluation.Run(Path.Combine(args[at + 1], "stories"), verbose));
Console.WriteLine(WireEvaluation.Run(Path.Combine(args[at + 1], "polnear", "data"), verbose));
return 0;
