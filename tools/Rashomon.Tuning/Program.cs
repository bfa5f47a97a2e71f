using System.Globalization;
using Rashomon.Alignment;
using Rashomon.Tuning;

if (args.Length is not (2 or 3))
{
    Console.Error.WriteLine("Usage: Rashomon.Tuning <folder with ecbplus_dev_docs.jsonl, or - to leave the weights of happenings> <folder of stories>[,<more>] [weights.txt to write]");
    Console.Error.WriteLine("Each folder of stories holds a folder a story; its gold is ../gold/STORY.json beside it, or eval/gold/STORY.json.");
    return 2;
}

const double Ridge = 4;
var (figures, told, dates) = (new List<Sample>(), new List<Sample>(), new List<Sample>());
foreach (var story in args[1].Split(',').SelectMany(Directory.EnumerateDirectories).Order(StringComparer.Ordinal))
{
    var name = Path.GetFileName(story);
    var gold = new[] { Path.Combine(story, "..", "..", "gold", name + ".json"), Path.Combine(story, "..", "..", "eval", "gold", name + ".json") }.FirstOrDefault(File.Exists);
    if (gold is null)
        continue;
    var read = StoryCorpus.Read(story, gold);
    Console.WriteLine($"{name}: {read.Figures.Count} pairs of figures, {read.Events.Count} of happenings, {read.Dates.Count} of dates");
    figures.AddRange(read.Figures);
    told.AddRange(read.Events);
    dates.AddRange(read.Dates);
}

if (args[0] != "-")
    Happenings(args[0]);
Console.WriteLine($"Figures of the stories: {figures.Count} pairs, {figures.Count(sample => sample.Same)} of one slot. Left-out stories:");
Show(CrossValidation.Report(figures, Ridge, 20));
Console.WriteLine($"Dates of the stories: {dates.Count} pairs, {dates.Count(sample => sample.Same)} of one happening. Left-out stories:");
Show(CrossValidation.Report(dates, Ridge, 20));
Print("figure", FigurePair.Features, LogisticFit.Fit(figures, Ridge));
Print("date", DatePair.Features, LogisticFit.Fit(dates, Ridge));
return 0;

void Happenings(string folder)
{
    var (chained, events) = ChainCorpus.Read(folder, Console.WriteLine);
    Console.WriteLine($"Happenings of ECB+: {events.Count} pairs, {events.Count(sample => sample.Same)} of one happening. Left-out topics:");
    Show(CrossValidation.Report(events, Ridge, 7));
    var weights = LogisticFit.Fit(events, Ridge);
    Console.WriteLine($"Happenings of the stories, none fitted on: {told.Count} pairs, {told.Count(sample => sample.Same)} of one question.");
    Show(CrossValidation.Score(told, new(weights)));
    Console.WriteLine($"Figures of ECB+, none fitted on: {chained.Count} pairs, {chained.Count(sample => sample.Same)} of one slot.");
    Show(CrossValidation.Score(chained, new(LogisticFit.Fit(figures, Ridge))));
    Print("event", EventPair.Features, weights);
}

static void Show(IEnumerable<string> lines)
{
    foreach (var line in lines)
        Console.WriteLine(line);
}

void Print(string kind, string[] names, double[] weights)
{
    var lines = names.Zip(weights, (name, weight) => string.Create(CultureInfo.InvariantCulture, $"{kind} {name} {weight:0.000}"));
    if (args.Length == 3)
        File.AppendAllLines(args[2], lines);
    foreach (var line in lines)
        Console.WriteLine(line);
}
