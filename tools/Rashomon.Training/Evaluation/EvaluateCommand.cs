using System.Globalization;
using Rashomon.Language;
using Rashomon.Language.Names;
using Rashomon.Language.Networks;
using Rashomon.Training.Corpora;

namespace Rashomon.Training.Evaluation;

/// <summary><c>evaluate</c>: scores of the models as they run, on held-out text, as a Markdown table.</summary>
internal static class EvaluateCommand
{
    /// <summary>Prints the table.</summary>
    public static int Run(CommandLine line)
    {
        var model = Model(line);
        IEnumerable<string> rows = line.Has("speed") ? [Speed(model, line.Data), Loading(line)]
            : line.Has("names") ? NameRows(line, "names.bin", line.Text("split", "test"))
            : Rows(line, line.Text("split", "test"));
        foreach (var row in rows)
            Console.WriteLine(row);
        return 0;
    }

    /// <summary>The table's lines.</summary>
    public static IEnumerable<string> Rows(CommandLine line, string split)
    {
        var model = Model(line);
        var gum = Treebanks.Gum(line.Data, split);
        yield return TreebankScores.Head;
        yield return "|---|---|---|---|---|---|---|---|---|---|---|";
        yield return TreebankScores.Measure(model, Treebanks.Ewt(line.Data, split)).Row($"EWT {split}");
        yield return TreebankScores.Measure(model, gum).Row($"GUM {split}");
        yield return TreebankScores.Measure(model, gum.Where(IsNews)).Row($"GUM {split}, news");
        yield return "";
        foreach (var row in NameRows(line, "names.bin", split))
            yield return row;
        yield return "";
        yield return Speed(model, line.Data);
        yield return Loading(line);
    }

    /// <summary>The lines of the table of names.</summary>
    public static IEnumerable<string> NameRows(CommandLine line, string file, string split)
    {
        yield return NameScores.Head;
        yield return "|---|---|---|---|---|---|---|---|---|---|";
        var tagger = new NameTagger(line.Load(file), WordVectors.Load(line.Load("vectors.bin")));
        foreach (var row in NameScores.Measure(tagger, line.Data, split).Rows($"Worldwide newswire {split}"))
            yield return row;
    }

    /// <summary>Whether a sentence is of GUM's news.</summary>
    public static bool IsNews(TreeSentence sentence) => string.Equals(sentence.Genre, "news", StringComparison.Ordinal);

    /// <summary>The models of the folder.</summary>
    public static LanguageModel Model(CommandLine line) => new(name => File.OpenRead(Path.Combine(line.Models, name)));

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

    /// <summary>Speed on the news documents of GUM's training part, read as raw text.</summary>
    private static string Speed(LanguageModel model, string data)
    {
        var speed = ModelSpeed.Measure(model, [.. TreeDocument.Of(Treebanks.Gum(data, "train").Where(IsNews)).Select(d => d.Text)], 4);
        return string.Create(CultureInfo.InvariantCulture, $"Speed, raw text to names, one thread, best of 4 rounds: {speed.Second:F0} tokens a second, {speed.BusySecond:F0} a CPU-second; words and sentences alone {speed.Cutting:F0} a CPU-second.");
    }
}
