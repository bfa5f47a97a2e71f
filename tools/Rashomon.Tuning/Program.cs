using System.Globalization;
using Rashomon.Alignment;
using Rashomon.Tuning;

const double Ridge = 4;
if (args is ["stories", var corpora, .. var files] && files.Length <= 2)
{
    StoryTuning.Run(corpora, files.ElementAtOrDefault(0), files.ElementAtOrDefault(1));
    return 0;
}

if (args is ["slots", var listed, var folder])
{
    SlotListing.Write(listed, folder);
    return 0;
}

if (args is ["terms", var news, var scored, var table])
{
    BackgroundTermTable.Write(news, scored, table);
    return 0;
}

if (args is ["confidence", var folders, .. var curves] && curves.Length <= 1)
{
    ConfidenceTuning.Run([.. Stories(folders)], Ridge, curves.ElementAtOrDefault(0));
    return 0;
}

if (args is ["apart", var told])
{
    ApartReport.Run([.. Stories(told)], Console.Out);
    return 0;
}

if (args.Length is not (2 or 3))
{
    Console.Error.WriteLine("Usage: Rashomon.Tuning <folder with ecbplus_dev_docs.jsonl, to compare with, or -> <folder of stories>[,<more>] [weights.txt to write]");
    Console.Error.WriteLine("Each folder of stories holds a folder a story; its gold is ../gold/STORY.json beside it, or eval/gold/STORY.json.");
    Console.Error.WriteLine("   or: Rashomon.Tuning terms <news.txt, a paragraph a line> <folder with ecbplus_dev_docs.jsonl> <story-terms.br to write>");
    Console.Error.WriteLine("   or: Rashomon.Tuning confidence <folder of stories>[,<more>] [calibration.txt to write]");
    Console.Error.WriteLine("   or: Rashomon.Tuning apart <folder of stories>[,<more>]   (figures of one gold question that are not joined, and why)");
    Console.Error.WriteLine("   or: Rashomon.Tuning stories <folder with ecbplus_dev_docs.jsonl> [file to keep what was read in] [weights.txt to write]");
    return 2;
}

var (figures, events, dates) = (new List<Sample>(), new List<Sample>(), new List<Sample>());
foreach (var story in Stories(args[1]))
{
    var read = StoryCorpus.Read(story);
    Console.WriteLine($"{story.Name}: {read.Figures.Count} pairs of figures, {read.Events.Count} of happenings, {read.Dates.Count} of dates");
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

static IEnumerable<LabelledStory> Stories(string folders)
{
    foreach (var story in folders.Split(',').SelectMany(Directory.EnumerateDirectories).Order(StringComparer.Ordinal))
    {
        var name = Path.GetFileName(story);
        if (new[] { Path.Combine(story, "..", "..", "gold", name + ".json"), Path.Combine(story, "..", "..", "eval", "gold", name + ".json") }.FirstOrDefault(File.Exists) is { } gold)
            yield return StoryCorpus.Label(story, gold);
    }
}

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
