using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Rashomon.Accounts.Building;

namespace Rashomon.Eval.Readers;

/// <summary>Measures how fast articles are read with all layers that an account needs, on one thread.</summary>
internal static class SpeedEvaluation
{
    // About as long as the reports of the story corpora.
    private const int CharactersOfArticle = 3000;
    private const int Articles = 330;
    private const int WarmUp = 60;

    /// <summary>Reads <c>raw-english/news.txt</c> under the given folder, a paragraph a line: about a megabyte of it.</summary>
    public static int Run(EvaluationArguments arguments)
    {
        var path = Path.Combine(arguments.Data ?? "", "raw-english", "news.txt");
        if (!File.Exists(path))
        {
            Console.WriteLine("speed: skipped, no raw-english/news.txt under --data.");
            return 0;
        }

        var articles = Cut(File.ReadLines(path)).Take(WarmUp + Articles).ToList();
        _ = Tokens(articles.Take(WarmUp));
        var (before, clock) = (Cpu(), Stopwatch.StartNew());
        var tokens = Tokens(articles.Skip(WarmUp));
        var (cpu, seconds) = (Cpu() - before, clock.Elapsed.TotalSeconds);
        Console.WriteLine(FormattableString.Invariant($"{articles.Count - WarmUp} articles, {tokens} tokens, all layers: {tokens / cpu:0} tokens a CPU-second ({cpu:0.0} s), {tokens / seconds:0} a second"));
        return 0;
    }

    private static int Tokens(IEnumerable<Article> articles)
    {
        var tokens = 0;
        foreach (var article in articles)
        {
            var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
            tokens += ArticlePipeline.Read([article], diagnostics).Sum(read => read.Tokens.Tokens.Length);
        }

        return tokens;
    }

    private static IEnumerable<Article> Cut(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var line in lines.Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            if (text.Length > 0)
                text.Append("\n\n");
            blocks.Add(new(BlockKind.Paragraph, new(text.Length, text.Length + line.Length)));
            text.Append(line);
            if (text.Length < CharactersOfArticle)
                continue;
            var hash = ContentHash.Of(Encoding.UTF8.GetBytes(text.ToString()));
            yield return new() { Id = "a" + hash[..12], Hash = hash, Text = text.ToString(), Blocks = blocks.ToImmutable(), Language = "en", Published = PublicationTime.Parse("2026-03-03", "given") };
            text.Clear();
            blocks.Clear();
        }
    }

    private static double Cpu() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
}
