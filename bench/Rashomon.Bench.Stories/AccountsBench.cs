using System.Collections.Immutable;
using System.Diagnostics;
using Rashomon.Accounts;
using Rashomon.Eval.Corpora;

namespace Rashomon.Bench.Stories;

/// <summary>Measures how fast accounts are made of articles on one thread, and how the time grows with a story's articles.</summary>
/// <param name="folder">Where the corpora of stories are unpacked; null for invented reports.</param>
/// <param name="most">Most articles of a growing story.</param>
internal sealed class AccountsBench(string? folder, int most)
{
    private const int Stories = 100;
    private const int ArticlesOfStory = 10;

    // The corpora have somewhat less than a thousand articles in their hundred largest stories.
    private const int InventedStories = 10;

    private static readonly int[] Sizes = [50, 100, 200, 500];

    /// <summary>A hundred stories of about ten articles each: texts to accounts as JSON.</summary>
    public void Speed(TextWriter output)
    {
        var stories = folder is null ? [] : CorpusStory.ReadAll(folder).OrderByDescending(story => story.Texts.Length).Take(Stories - InventedStories).ToImmutableArray();
        // What the corpora lack is invented.
        var lacking = (Stories * ArticlesOfStory) - stories.Sum(story => story.Texts.Length);
        for (var seed = 1; stories.Length < Stories || lacking > 0; seed++)
        {
            var count = Math.Max(1, lacking / Math.Max(1, Stories - stories.Length));
            stories = stories.Add(new InventedReports(seed).Make(count));
            lacking -= count;
        }

        var name = string.Join(", ", stories.Select(story => story.Set).Distinct(StringComparer.Ordinal));
        // The first runs compile the code.
        _ = Seconds(stories.Take(20));
        var seconds = Seconds(stories);
        var articles = stories.Sum(story => story.Texts.Length);
        output.WriteLine(FormattableString.Invariant($"{articles} articles in {stories.Length} stories ({name}): {articles / seconds:0.0} articles a CPU-second, {seconds:0.0} s"));
    }

    /// <summary>One story of more and more articles; n log n is 1 at the smallest.</summary>
    public void Growth(TextWriter output)
    {
        for (var seed = 3; seed < 3 + Stories / ArticlesOfStory; seed++)
            _ = Seconds([new InventedReports(seed).Make(Sizes[0])]);
        Grow("one event, invented", count => new InventedReports(2).Make(count), output);
        if (folder is null)
            return;
        var texts = CorpusStory.ReadAll(folder).SelectMany(story => story.Texts).ToImmutableArray();
        Grow("many events of the corpora as if one", count => new("corpora", "all", [.. texts.Take(count)]), output);
    }

    private void Grow(string name, Func<int, CorpusStory> make, TextWriter output)
    {
        output.WriteLine($"{name}: articles, CPU-seconds, CPU-seconds of each article alone, articles a CPU-second, time by n log n (1 at the first)");
        var first = 0.0;
        foreach (var size in Sizes.Where(size => size <= most))
        {
            var story = make(size);
            var seconds = Seconds([story]);
            // Each article's account by itself: all that does not grow with the story.
            var alone = Seconds(story.Texts.Select(text => story with { Texts = [text] }));
            var unit = seconds / (size * Math.Log(size));
            first = first == 0 ? unit : first;
            output.WriteLine(FormattableString.Invariant($"{size,5} {seconds,8:0.00} {alone,8:0.00} {size / seconds,8:0.0} {unit / first,8:0.00}"));
        }
    }

    private static int Account(CorpusStory story)
    {
        ImmutableArray<Article> articles = [.. story.Texts.Select(CorpusArticles.Read)];
        return AccountJson.Write(AccountBuilder.Build(articles, new())).Length;
    }

    private static double Seconds(IEnumerable<CorpusStory> stories)
    {
        GC.Collect();
        var before = Cpu();
        foreach (var story in stories)
            _ = Account(story);
        return Cpu() - before;
    }

    private static double Cpu() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
}
