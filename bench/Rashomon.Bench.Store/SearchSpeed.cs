using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Rashomon.Storage;
using Rashomon.Storage.Sqlite;

namespace Rashomon.Bench.Store;

/// <summary>Time of searches over many articles, each sentence of which is kept as a claim too.</summary>
internal static partial class SearchSpeed
{
    public static int Run(BenchOptions options, ScratchFolder folder)
    {
        var articles = options.Articles(50_000);
        var variants = new Variants(options.From, options.Seed);
        using var store = SqliteStore.Open(folder.At("store.db"));
        var watch = Stopwatch.StartNew();
        var claims = Fill(store, variants, articles);
        Console.WriteLine($"{articles} articles and {claims} claims written in {watch.Elapsed.TotalSeconds:0} s; {store.Info().Bytes / 1e6:0} MB");
        store.Compact();
        var random = new Random(options.Seed);
        var words = Words(variants, articles, random);
        var queries = Enumerable.Range(0, options.Queries).Select(i => Query(i, words, random)).ToArray();
        foreach (var query in queries.Take(100))
            store.Search.Find(SearchRequest.Parse(query));
        var times = new List<(double Milliseconds, string Query, int Hits)>();
        foreach (var query in queries)
        {
            var start = Stopwatch.GetTimestamp();
            var hits = store.Search.Find(SearchRequest.Parse(query) with { Most = 10 });
            times.Add((Stopwatch.GetElapsedTime(start).TotalMilliseconds, query, hits.Length));
        }

        times.Sort((a, b) => a.Milliseconds.CompareTo(b.Milliseconds));
        Console.WriteLine($"{times.Count} queries, warm: median {times[times.Count / 2].Milliseconds:0.0} ms, p95 {times[times.Count * 95 / 100].Milliseconds:0.0} ms, p99 {times[times.Count * 99 / 100].Milliseconds:0.0} ms; {times.Count(time => time.Hits > 0)} found something");
        foreach (var (milliseconds, query, hits) in times.TakeLast(5))
            Console.WriteLine($"  {milliseconds,7:0.0} ms  {hits,3} hits  {query}");
        return 0;
    }

    private static long Fill(SqliteStore store, Variants variants, int articles)
    {
        var claims = 0L;
        for (var i = 0; i < articles;)
        {
            using var batch = store.Begin();
            for (var end = Math.Min(articles, i + 500); i < end; i++)
            {
                var (title, text, outlet, day) = variants.Of(i);
                var bytes = Encoding.UTF8.GetBytes(text + i);
                var hash = ContentHash.Of(bytes);
                var article = new Article { Id = "a" + hash[..12], Hash = hash, Text = text, Title = title, Outlet = new(outlet), Published = new(day, null, null, "given"), Language = "en", Blocks = [new(BlockKind.Paragraph, new(0, text.Length))] };
                var told = Sentences(text, article.Id);
                claims += told.Length;
                batch.Add(new(article, [.. bytes], "article:" + article.Id) { Claims = told });
                batch.Assign(new(article.Id, "s" + (i / 8), 1));
                batch.Record(new("bench", article.Id, LedgerOutcome.Kept) { Article = article.Id });
            }

            batch.Commit();
        }

        return claims;
    }

    private static ImmutableArray<ClaimEntry> Sentences(string text, string article)
    {
        var claims = ImmutableArray.CreateBuilder<ClaimEntry>();
        foreach (var sentence in Ends().EnumerateMatches(text))
        {
            var (start, end) = (sentence.Index, sentence.Index + sentence.Length);
            claims.Add(new(ContentHash.Id("c", article, start.ToString(System.Globalization.CultureInfo.InvariantCulture)), new(start, end), text[start..end], null, null));
        }

        return claims.ToImmutable();
    }

    [GeneratedRegex(@"[^\s.][^\n]*?(?:[.?!][”""]?(?=\s|$)|(?=\n|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    /// <summary>Words as often as they stand in the texts, so that common ones are asked for often.</summary>
    private static string[] Words(Variants variants, int articles, Random random) =>
        [.. Enumerable.Range(0, 400).SelectMany(_ => variants.Of(random.Next(articles)).Text.Split([' ', '\n', ',', '.', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 && word.All(char.IsLetter)))];

    private static string Query(int i, string[] words, Random random)
    {
        var at = random.Next(words.Length - 2);
        return (i % 6) switch
        {
            0 => words[at],
            1 => words[at] + " " + words[random.Next(words.Length)],
            2 => $"\"{words[at]} {words[at + 1]}\"",
            3 => $"{words[at]} {words[at + 1]} after:2031-06-01 before:2032-01-01",
            4 => words[at][..4] + "*",
            _ => $"title:{words[at]} OR {words[at + 1]}",
        };
    }
}
