using Rashomon.Eval.Readers;

// One command a reader: `dotnet run --project eval/Rashomon.Eval.Readers -- times --data DIR [--errors]`.
var commands = new Dictionary<string, Func<EvaluationArguments, int>>(StringComparer.Ordinal)
{
    ["quantities"] = QuantitiesEvaluation.Run,
    ["times"] = TimesEvaluation.Run,
    ["places"] = PlacesEvaluation.Run,
    ["chains"] = ChainsEvaluation.Run,
    ["answers"] = AnswersEvaluation.Run,
    ["speed"] = SpeedEvaluation.Run,
};

if (args.Length == 0 || !commands.TryGetValue(args[0], out var command))
{
    Console.Error.WriteLine($"Give one of: {string.Join(", ", commands.Keys)}; then --data DIR.");
    return 2;
}

return command(EvaluationArguments.Parse(args[1..]));
