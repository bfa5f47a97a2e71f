using System.Diagnostics;
using System.Globalization;
using Rashomon.Language;
using Rashomon.Language.Names;
using Rashomon.Language.Networks;
using Rashomon.Language.Tokens;
using Rashomon.Training.Corpora;
using Rashomon.Training.Names;
using Rashomon.Training.Tokens;

namespace Rashomon.Training.Evaluation;

/// <summary><c>evaluate</c>: scores of the models as they run, on held-out text, as a Markdown table.</summary>
internal static class EvaluateCommand
{
    /// <summary>Prints the table.</summary>
    public static int Run(CommandLine line)
    {
        if (line.Has("speed"))
            Console.WriteLine(Speed(Model(line), line) + " " + Loading(line));
        else
            foreach (var row in Rows(line, line.Text("split", "test")))
                Console.WriteLine(row);
        return 0;
    }

    /// <summary>The table's lines.</summary>
    public static IEnumerable<string> Rows(CommandLine line, string split)
    {
        var model = Model(line);
        var ewt = Treebanks.Ewt(line.Data, split);
        var gum = Treebanks.Gum(line.Data, split);
        yield return "| corpus | words F1 | sentences F1 | boundaries F1 | UPOS | XPOS | lemma | UAS | LAS | raw UPOS | raw LAS |";
        yield return "|---|---|---|---|---|---|---|---|---|---|---|";
        yield return Row(model, $"EWT {split}", ewt);
        yield return Row(model, $"GUM {split}", gum);
        yield return Row(model, $"GUM {split}, news", [.. gum.Where(s => string.Equals(s.Genre, "news", StringComparison.Ordinal))]);
        yield return "";
        foreach (var row in NameRows(line, split))
            yield return row;
        yield return "";
        yield return Speed(model, line);
        yield return Loading(line);
    }

    private static LanguageModel Model(CommandLine line) => new(name => File.OpenRead(Path.Combine(line.Models, name)));

    private static string Row(LanguageModel model, string name, List<TreeSentence> sentences)
    {
        var documents = TreeDocument.Of(sentences);
        var gold = new TreeScore();
        var raw = new TreeScore();
        var tokens = new TokenScore();
        foreach (var document in documents)
        {
            var paragraphs = Enumerable.Range(0, document.Sentences.Length).Where(s => document.Sentences[s].StartsParagraph || s == 0).Append(document.Sentences.Length);
            var given = new TokenizedText(document.Words, document.Starts, [.. paragraphs]);
            gold.Add(document, model.Annotate(document.Text, given));
            var cut = model.Cut(document.Text, []);
            tokens = tokens.With(document, cut);
            raw.Add(document, model.Annotate(document.Text, cut));
        }

        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {tokens.WordF1:F2} | {tokens.SentenceF1:F2} | {tokens.BoundaryF1:F2} | {gold.Upos:F2} | {gold.Xpos:F2} | {gold.Lemma:F2} | {gold.Uas:F2} | {gold.Las:F2} | {raw.Upos:F2} | {raw.Las:F2} |");
    }

    private static IEnumerable<string> NameRows(CommandLine line, string split)
    {
        var tagger = new NameTagger(line.Load("names.bin"), WordVectors.Load(line.Load("vectors.bin")));
        var sentences = NameCorpora.Worldwide(line.Data, split);
        var all = NameScore.Measure(tagger, sentences, out var found);
        var known = NameCorpora.Worldwide(line.Data, "train").SelectMany(s => s.Names.Select(n => NameKey(s, n))).ToHashSet(StringComparer.Ordinal);
        var seen = new NameScore();
        var unseen = new NameScore();
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            seen.Add([.. sentence.Names.Where(n => known.Contains(NameKey(sentence, n)))], [.. found[i].Where(n => known.Contains(NameKey(sentence, n)))]);
            unseen.Add([.. sentence.Names.Where(n => !known.Contains(NameKey(sentence, n)))], [.. found[i].Where(n => !known.Contains(NameKey(sentence, n)))]);
        }

        yield return "| names | 9 types | 3 types | person | organization | place | group | facility | date | money |";
        yield return "|---|---|---|---|---|---|---|---|---|---|";
        yield return NameRow($"Worldwide newswire {split}", all);
        yield return NameRow("seen in training", seen);
        yield return NameRow("not seen in training", unseen);
    }

    private static string NameRow(string name, NameScore score) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {score.F1():F2} | {score.ThreeTypes:F2} | {score.F1("Person"):F1} | {score.F1("Organization"):F1} | {score.F1("Location"):F1} | {score.F1("NORP"):F1} | {score.F1("Facility"):F1} | {score.F1("Date"):F1} | {score.F1("Money"):F1} |");

    private static string NameKey(NameSentence sentence, (int Start, int End, string Type) name) =>
        string.Join(' ', sentence.Words[name.Start..name.End]).ToLowerInvariant();

    /// <summary>Time to read the models and the memory they keep.</summary>
    private static string Loading(CommandLine line)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Environment.CpuUsage.TotalTime;
        var model = Model(line);
        var time = Environment.CpuUsage.TotalTime - start;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(model);
        return string.Create(CultureInfo.InvariantCulture, $"Loading the models: {time.TotalMilliseconds:F0} ms of processor time, {kept / 1048576.0:F0} MB kept.");
    }

    /// <summary>Speed on the news documents of GUM, all splits, read as raw text.</summary>
    private static string Speed(LanguageModel model, CommandLine line)
    {
        var texts = TreeDocument.Of(Treebanks.Gum(line.Data, "train").Where(s => string.Equals(s.Genre, "news", StringComparison.Ordinal))).Select(d => d.Text).ToArray();
        var (best, busy, cutting) = (0.0, 0.0, 0.0);
        for (var round = 0; round < 4; round++)
        {
            var watch = Stopwatch.StartNew();
            var before = Environment.CpuUsage.TotalTime;
            var tokens = texts.Sum(t => model.Analyze(t, []).Tokens.Length);
            best = Math.Max(best, tokens / watch.Elapsed.TotalSeconds);
            busy = Math.Max(busy, tokens / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            before = Environment.CpuUsage.TotalTime;
            tokens = texts.Sum(t => model.Cut(t, []).Words.Length);
            cutting = Math.Max(cutting, tokens / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return string.Create(CultureInfo.InvariantCulture, $"Speed, raw text to names, one thread, best of 4 rounds: {best:F0} tokens a second, {busy:F0} a CPU-second; words and sentences alone {cutting:F0} a CPU-second.");
    }
}
