using System.Globalization;
using Rashomon.Language;
using Rashomon.Training.Evaluation;

namespace Rashomon.Eval.Language;

/// <summary><c>bench</c>: speed from raw text to names beside wink-nlp on the same text, one after the other.</summary>
internal static class BenchCommand
{
    /// <summary>Characters that are read: about a megabyte.</summary>
    private const int Characters = 1_000_000;

    /// <summary>Prints both speeds and their ratio.</summary>
    public static int Run(string textFile, int rounds, TextWriter output)
    {
        if (!File.Exists(textFile))
        {
            output.WriteLine($"Skipped: no text in {textFile}.");
            return 0;
        }

        var texts = Texts(textFile);
        var ours = ModelSpeed.Measure(LanguageModel.Default, texts, rounds);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Text: {texts.Sum(t => t.Length)} characters in {texts.Count} pieces, {ours.Tokens} tokens; one thread, best of {rounds} rounds."));
        output.WriteLine("| reader | tokens a second | tokens a CPU-second |");
        output.WriteLine("|---|---|---|");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| Rashomon: words, sentences, tags, lemmas, dependencies, names | {ours.Second:F0} | {ours.BusySecond:F0} |"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| Rashomon: words and sentences alone | | {ours.Cutting:F0} |"));
        if (WinkRunner.Measure(texts, rounds, output) is not { } theirs)
            return 0;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| wink-nlp {WinkRunner.Version}: words, sentences, tags, names; no dependencies | {theirs.Second:F0} | {theirs.BusySecond:F0} |"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Ratio, whole layer to wink-nlp: {ours.Second / theirs.Second:F3} by the clock, {ours.BusySecond / theirs.BusySecond:F3} by processor time."));
        return 0;
    }

    /// <summary>Pieces of about an article's length, cut between lines.</summary>
    private static List<string> Texts(string file)
    {
        var texts = new List<string>();
        var (piece, total) = (new List<string>(), 0);
        foreach (var line in File.ReadLines(file))
        {
            piece.Add(line);
            total += line.Length + 2;
            if (piece.Sum(l => l.Length) < 4000 && total < Characters)
                continue;
            texts.Add(string.Join("\n\n", piece));
            piece.Clear();
            if (total >= Characters)
                break;
        }

        if (piece.Count > 0)
            texts.Add(string.Join("\n\n", piece));
        return texts;
    }
}
