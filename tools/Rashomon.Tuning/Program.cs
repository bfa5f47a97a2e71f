using System.Globalization;
using Rashomon.Alignment;
using Rashomon.Tuning;

if (args is ["stories", var corpora, .. var files] && files.Length <= 2)
{
    StoryTuning.Run(corpora, files.ElementAtOrDefault(0), files.ElementAtOrDefault(1));
    return 0;
}

if (args is ["terms", var news, var scored, var table])
{
    BackgroundTermTable.Write(news, scored, table);
    return 0;
}

if (args.Length is not (2 or 3))
{
    Console.Error.WriteLine("Usage: Rashomon.Tuning <folder with ecbplus_dev_docs.jsonl> <folder of stories>[,<more>] [weights.txt to write]");
    Console.Error.WriteLine("Each folder of stories holds a folder a story; its gold is ../gold/STORY.json beside it, or eval/gold/STORY.json.");
    Console.Error.WriteLine("   or: Rashomon.Tuning terms <news.txt, a paragraph a line> <folder with ecbplus_dev_docs.jsonl> <story-terms.br to write>");
    Console.Error.WriteLine("   or: Rashomon.Tuning stories <folder with ecbplus_dev_docs.jsonl> [file to keep what was read in] [weights.txt to write]");
    return 2;
}

const double Ridge = 4;
var figures = new List<Sample>();
var told = new List<Sample>();
foreach (var story in args[1].Split(',').SelectMany(Directory.EnumerateDirectories).Order(StringComparer.Ordinal))
{
    var name = Path.GetFileName(story);
    var gold = new[] { Path.Combine(story, "..", "..", "gold", name + ".json"), Path.Combine(story, "..", "..", "eval", "gold", name + ".json") }.FirstOrDefault(File.Exists);
    if (gold is null)
        continue;
    var (ofFigures, ofEvents) = StoryCorpus.Read(story, gold);
    Console.WriteLine($"{name}: {ofFigures.Count} pairs of figures, {ofEvents.Count} of happenings");
    figures.AddRange(ofFigures);
    told.AddRange(ofEvents);
}

var events = EventCorpus.Read(args[0], Console.WriteLine);
Console.WriteLine($"ECB+: {events.Count} pairs, {events.Count(sample => sample.Same)} of one happening. Left-out topics:");
foreach (var line in CrossValidation.Report(events, Ridge, 7))
    Console.WriteLine(line);
Console.WriteLine($"Figures of the stories: {figures.Count} pairs, {figures.Count(sample => sample.Same)} of one slot. Left-out stories:");
foreach (var line in CrossValidation.Report(figures, Ridge, 10))
    Console.WriteLine(line);
var eventWeights = LogisticFit.Fit(events, Ridge);
Console.WriteLine($"Happenings of the stories, none fitted on: {told.Count} pairs, {told.Count(sample => sample.Same)} of one question.");
foreach (var line in CrossValidation.Score(told, new(eventWeights)))
    Console.WriteLine(line);
Print("event", EventPair.Features, eventWeights);
Print("figure", FigurePair.Features, LogisticFit.Fit(figures, Ridge));
return 0;

void Print(string kind, string[] names, double[] weights)
{
    var lines = names.Zip(weights, (name, weight) => string.Create(CultureInfo.InvariantCulture, $"{kind} {name} {weight:0.000}"));
    if (args.Length == 3)
        File.AppendAllLines(args[2], lines);
    foreach (var line in lines)
        Console.WriteLine(line);
}
