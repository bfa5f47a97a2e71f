using Rashomon.Language.Networks;
using Rashomon.Language.Tokens;
using Rashomon.Training.Corpora;

namespace Rashomon.Training.Tokens;

/// <summary><c>tokens</c>: trains the cutting of words and sentences.</summary>
internal static class TokensCommand
{
    /// <summary>Trains and writes <c>tokens.bin</c>.</summary>
    public static int Run(CommandLine line)
    {
        var random = new Random(line.Number("seed", 1));
        var documents = TreeDocument.Of(Treebanks.Training(line.Data));
        var splits = Splits(documents);
        var cuts = new LogisticTrainer(18);
        var ends = new LogisticTrainer(18);
        foreach (var document in documents)
        {
            AddCuts(document, cuts);
            AddEnds(document, ends);
        }

        cuts.Train(line.Number("epochs", 4), 0.1, line.Fraction("decay", 1e-5), random);
        ends.Train(line.Number("epochs", 4), 0.1, line.Fraction("decay", 1e-5), random);
        var file = new ModelFile();
        file.Add("cuts", ModelEntry.OfBytes(Array.ConvertAll(cuts.ToBytes(), b => (byte)b)));
        file.Add("ends", ModelEntry.OfBytes(Array.ConvertAll(ends.ToBytes(), b => (byte)b)));
        file.AddWords("splits", splits.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key.Insert(s.Value, "|")));
        line.Save("tokens.bin", file);
        var tokenizer = new Tokenizer(file);
        Console.WriteLine($"EWT test: {TokenScore.Measure(tokenizer, TreeDocument.Of(Treebanks.Ewt(line.Data, "test")))}");
        Console.WriteLine($"GUM test: {TokenScore.Measure(tokenizer, TreeDocument.Of(Treebanks.Gum(line.Data, "test")))}");
        Console.WriteLine($"EWT dev: {TokenScore.Measure(tokenizer, TreeDocument.Of(Treebanks.Ewt(line.Data, "dev")))}");
        Console.WriteLine($"GUM dev: {TokenScore.Measure(tokenizer, TreeDocument.Of(Treebanks.Gum(line.Data, "dev")))}");
        if (line.Has("errors"))
            PrintErrors(tokenizer, TreeDocument.Of(Treebanks.Ewt(line.Data, "dev").Concat(Treebanks.Gum(line.Data, "dev"))));
        return 0;
    }

    /// <summary>Prints the words of the documents that were cut wrongly, with their surroundings.</summary>
    private static void PrintErrors(Tokenizer tokenizer, IEnumerable<TreeDocument> documents)
    {
        foreach (var document in documents)
        {
            var found = tokenizer.Cut(document.Text, [new(0, document.Text.Length)]).Words.ToHashSet();
            var cut = found.OrderBy(s => s).ToArray();
            foreach (var group in document.Words.Where(w => !found.Contains(w)))
            {
                var near = new Span(Math.Max(0, group.Start - 15), Math.Min(document.Text.Length, group.End + 15));
                Console.WriteLine($"{group.Of(document.Text)}\t{string.Join('|', cut.Where(c => c.Overlaps(group)).Select(c => c.Of(document.Text)))}\t{near.Of(document.Text).ReplaceLineEndings(" ")}");
            }
        }
    }

    /// <summary>Words of letters alone that the treebanks split more often than not.</summary>
    private static Dictionary<string, int> Splits(IEnumerable<TreeDocument> documents)
    {
        var whole = new Dictionary<string, int>(StringComparer.Ordinal);
        var split = new Dictionary<(string, int), int>();
        foreach (var document in documents)
        {
            for (var i = 0; i < document.Words.Length; i++)
            {
                var word = document.Words[i];
                if (i + 1 < document.Words.Length && document.Words[i + 1].Start == word.End)
                {
                    var both = new Span(word.Start, document.Words[i + 1].End).Of(document.Text);
                    if (both.All(char.IsLetter))
                        split[(both.ToLowerInvariant(), word.Length)] = split.GetValueOrDefault((both.ToLowerInvariant(), word.Length)) + 1;
                }

                var form = word.Of(document.Text).ToLowerInvariant();
                whole[form] = whole.GetValueOrDefault(form) + 1;
            }
        }

        return split.Where(s => s.Value >= 2 && s.Key.Item1.Length is > 2 and <= 12 && s.Value > whole.GetValueOrDefault(s.Key.Item1))
            .GroupBy(s => s.Key.Item1, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(s => s.Value).Key.Item2, StringComparer.Ordinal);
    }

    private static void AddCuts(TreeDocument document, LogisticTrainer trainer)
    {
        var boundaries = document.Words.Select(w => w.Start).ToHashSet();
        Span<uint> buffer = new uint[CutFeatures.Most];
        foreach (var paragraph in TextRuns.Paragraphs(document.Text, new(0, document.Text.Length)))
        {
            var at = paragraph.Start;
            while (TextRuns.Next(document.Text, paragraph.End, ref at, out var run))
            {
                var lower = new char[run.Length];
                var kinds = new char[run.Length];
                TextRuns.Describe(document.Text.AsSpan(run.Start, run.Length), lower, kinds);
                var next = TextRuns.KindAfter(document.Text, run.End, paragraph.End);
                var web = TextRuns.WebAddress(lower);
                for (var i = 1; i < run.Length; i++)
                {
                    if ((i > web.Start && i < web.End) || !CutFeatures.IsCandidate(kinds, i))
                        continue;
                    var list = new FeatureList(buffer);
                    CutFeatures.Collect(lower, kinds, i, next, ref list);
                    trainer.Add(list.Features, boundaries.Contains(run.Start + i));
                }
            }
        }
    }

    private static void AddEnds(TreeDocument document, LogisticTrainer trainer)
    {
        Span<uint> buffer = new uint[SentenceFeatures.Most];
        var starts = document.Starts;
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var next = s + 1;
            while (next < document.Sentences.Length && !document.Sentences[next].StartsParagraph)
                next++;
            var words = document.Words.AsSpan(0, starts[next]);
            for (var i = starts[s]; i < starts[s + 1] && i + 1 < words.Length; i++)
            {
                if (!SentenceFeatures.IsCandidate(document.Text, words[i], words[i + 1]))
                    continue;
                var list = new FeatureList(buffer);
                SentenceFeatures.Collect(document.Text, words, i, starts[s], words.Length, ref list);
                trainer.Add(list.Features, i == starts[s + 1] - 1);
            }
        }
    }
}
