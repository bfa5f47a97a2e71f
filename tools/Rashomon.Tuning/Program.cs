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
    Console.Error.WriteLine("Usage: Rashomon.Tuning <folder with ecbplus_dev_docs.jsonl, to compare with, or -> <folder of stories>[,<more>] [weights.txt to write]");
    Console.Error.WriteLine("Each folder of stories holds a folder a story; its gold is ../gold/STORY.json beside it, or eval/gold/STORY.json.");
    Console.Error.WriteLine("   or: Rashomon.Tuning terms <news.txt, a paragraph a line> <folder with ecbplus_dev_docs.jsonl> <story-terms.br to write>");
    Console.Error.WriteLine("   or: Rashomon.Tuning stories <folder with ecbplus_dev_docs.jsonl> [file to keep what was read in] [weights.txt to write]");
    return 2;
}

const double Ridge = 4;
var (figures, events, dates) = (new List<Sample>(), new List<Sample>(), new List<Sample>());
foreach (var story in args[1].Split(',').SelectMany(Directory.EnumerateDirectories).Order(StringComparer.Ordinal))
{
    var name = Path.GetFileName(story);
    var gold = new[] { Path.Combine(story, "..", "..", "gold", name + ".json"), Path.Combine(story, "..", "..", "eval", "gold", name + ".json") }.FirstOrDefault(File.Exists);
    if (gold is null)
        continue;
    var read = StoryCorpus.Read(story, gold);
    Console.WriteLine($"{name}: {read.Figures.Count} pairs of figures, {read.Events.Count} of happenings, {read.Dates.Count} of dates");
    figures.AddRange(read.Figures);
    events.AddRange(read.Events);
    dates.AddRange(read.Dates);
}

if (args[0] != "-")
    Compare(args[0]);
Fit("figure", FigurePair.Features, figures);
Fit("event", EventPair.Features, events);
Fit("date", DatePair.Features, dates);
return 0;

void Compare(string folder)
{
    var (ofFigures, ofEvents) = ChainCorpus.Read(folder, Console.WriteLine);
    Console.WriteLine($"Happenings of ECB+, none fitted on: {ofEvents.Count} pairs, {ofEvents.Count(sample => sample.Same)} of one happening.");
    Show(CrossValidation.Score(ofEvents, new(LogisticFit.Fit(events, Ridge))));
    Console.WriteLine($"Figures of ECB+, none fitted on: {ofFigures.Count} pairs, {ofFigures.Count(sample => sample.Same)} of one slot.");
    Show(CrossValidation.Score(ofFigures, new(LogisticFit.Fit(figures, Ridge))));
}

static void Show(IEnumerable<string> lines)
{
    foreach (var line in lines)
        Console.WriteLine(line);
}

void Fit(string kind, string[] names, List<Sample> samples)
{
    Console.WriteLine($"{kind}: {samples.Count} pairs, {samples.Count(sample => sample.Same)} of one slot. Left-out stories:");
    Show(CrossValidation.Report(samples, Ridge));
    var lines = names.Zip(LogisticFit.Fit(samples, Ridge), (name, weight) => string.Create(CultureInfo.InvariantCulture, $"{kind} {name} {weight:0.000}"));
    if (args.Length == 3)
        File.AppendAllLines(args[2], lines);
    Show(lines);
}
