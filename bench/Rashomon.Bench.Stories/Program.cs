using System.Diagnostics;
using System.Globalization;
using Rashomon.Bench.Stories;
using Rashomon.Stories;

// Measures the clustering step alone: dotnet run -c Release --project bench/Rashomon.Bench.Stories -- [articles] [seed]
// or the making of accounts: ... -- accounts|growth [--from DIR] [--most ARTICLES], where DIR holds the corpora of stories, else invented reports are taken.
// The articles of clustering are invented; they are made before the clock starts, and published at one rate whatever their number.
if (args is ["accounts" or "growth", ..])
{
    var bench = new AccountsBench(Value("--from"), int.Parse(Value("--most") ?? "500", CultureInfo.InvariantCulture));
    (args[0] == "accounts" ? (Action<TextWriter>)bench.Speed : bench.Growth)(Console.Out);
    return;
}

var most = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 50_000;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
const double ArticlesOfDay = 1000;

// The first run compiles the code.
Run(new InventedStories(seed).Make(1000, 1), new());
foreach (var count in new[] { most / 8, most / 4, most / 2, most })
    Console.WriteLine(FormattableString.Invariant($"{count} articles, all held: {Run(new InventedStories(seed).Make(count, count / ArticlesOfDay), new() { KeepArticles = count, Window = TimeSpan.FromDays(30) })}"));
Console.WriteLine(FormattableString.Invariant($"{most / 2} articles, a window of 10 days: {Run(new InventedStories(seed).Make(most / 2, most / 2 / ArticlesOfDay), new() { Window = TimeSpan.FromDays(10) })}"));

string? Value(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

static string Run(IReadOnlyList<(StoryDocument Document, int Story)> articles, StoryOptions options)
{
    GC.Collect();
    var before = GC.GetTotalMemory(forceFullCollection: true);
    var (cpu, clock) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
    var stream = new StoryStream(options);
    var storyOf = new Dictionary<int, Dictionary<string, int>>();
    foreach (var (document, story) in articles)
    {
        var assigned = stream.Add(document).StoryId;
        var ids = storyOf.TryGetValue(story, out var known) ? known : storyOf[story] = new(StringComparer.Ordinal);
        ids[assigned] = ids.GetValueOrDefault(assigned) + 1;
    }

    var seconds = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds;
    var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
    var whole = storyOf.Values.Sum(ids => ids.Values.Max()) / (double)articles.Count;
    var text = FormattableString.Invariant($"{articles.Count / seconds:0} a CPU-second, {articles.Count / clock.Elapsed.TotalSeconds:0} a second, {memory:0} MB, {stream.Count} held, {whole:0.000} in their story's commonest group when they came");
    GC.KeepAlive(stream);
    return text;
}
