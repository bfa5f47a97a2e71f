using System.Globalization;
using Rashomon.Eval.Language;

// dotnet run -c Release --project eval/Rashomon.Eval.Language -- scores --data DIR [--write-floors]
// dotnet run -c Release --project eval/Rashomon.Eval.Language -- bench --data DIR [--text FILE] [--rounds N]
// dotnet publish eval/Rashomon.Eval.Language -c Release -r RID -p:PublishReadyToRun=true --self-contained false, then: Rashomon.Eval.Language start
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var data = Value("--data") ?? "data";
switch (args.FirstOrDefault())
{
    case "scores":
        return ScoresCommand.Run(data, Value("--floors") ?? Path.Combine("eval", "language-floors.json"), args.Contains("--write-floors", StringComparer.Ordinal), Console.Out);
    case "bench":
        return BenchCommand.Run(Value("--text") ?? Path.Combine(data, "raw-english", "news.txt"), int.Parse(Value("--rounds") ?? "5", CultureInfo.InvariantCulture), Console.Out);
    case "start":
        return StartCommand.Run(Console.Out);
    default:
        Console.Error.WriteLine("Usage: scores --data DIR [--floors FILE] [--write-floors] | bench --data DIR [--text FILE] [--rounds N] | start; DIR holds ud-english, names and raw-english.");
        return 2;
}

string? Value(string option)
{
    var at = Array.IndexOf(args, option);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
