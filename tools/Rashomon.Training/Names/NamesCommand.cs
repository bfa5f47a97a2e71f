using System.Diagnostics;
using Rashomon.Language.Names;
using Rashomon.Language.Networks;
using Rashomon.Training.Networks;

namespace Rashomon.Training.Names;

/// <summary><c>names</c>: trains the recogniser of names.</summary>
internal static class NamesCommand
{
    /// <summary>Trains and writes <c>names.bin</c>.</summary>
    public static int Run(CommandLine line)
    {
        var options = new EncoderOptions
        {
            Size = line.Number("size", 256),
            Recurrences = line.Number("recurrences", 3),
            Dropout = line.Fraction("dropout", 0.25),
            WordDropout = line.Fraction("word-dropout", 0.2),
            Kinds = line.Has("no-kinds") ? null : KindLists.Make(),
            Tables = new(line.Number("word-rows", 16384), 8192, 16384),
        };
        var vectors = WordVectors.Load(line.Load("vectors.bin"));
        var corpora = Corpora(line).Select(c => new NameCorpus(c, options, vectors)).ToArray();
        var network = new NamesNetwork(options, [.. corpora.Select(c => c.Labels)], vectors, line.Number("seed", 1));
        if (line.Has("from"))
            Console.WriteLine($"names: took over {network.Set.Read(line.Load(line.Text("from", "")))} tensors");
        Train(line, network, corpora, vectors);
        return 0;
    }

    /// <summary>The corpora to learn from; the first one's guideline ships.</summary>
    private static IEnumerable<List<NameSentence>> Corpora(CommandLine line)
    {
        if (!line.Has("open-only"))
            yield return NameCorpora.Worldwide(line.Data, "train");
        yield return NameCorpora.Wikigold(line.Data);
        yield return NameCorpora.Uner(line.Data);
        yield return NameCorpora.Wnut(line.Data);
    }

    private static void Train(CommandLine line, NamesNetwork network, NameCorpus[] corpora, WordVectors vectors)
    {
        var random = new Random(line.Number("seed", 1));
        var epochs = line.Number("epochs", 12);
        var size = line.Number("batch", 900);
        var rate = line.Fraction("rate", 0.0015);
        var total = epochs * corpora.Sum(c => c.Words / size);
        var dev = NameCorpora.Worldwide(line.Data, "dev");
        var watch = Stopwatch.StartNew();
        var steps = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var batches = corpora.SelectMany((c, i) => Batch.Shuffle(c.Inputs, size, random).Select(b => (Batch: b, Corpus: i))).ToArray();
            random.Shuffle(batches);
            var loss = 0.0;
            foreach (var (batch, corpus) in batches)
            {
                loss += network.Train(batch, corpus, corpora[corpus].Targets, corpus == 0 ? 1 : 0.5f);
                network.Set.Step(Schedule.Rate(rate, steps++, total), 2);
                if (steps % 200 == 0)
                    Console.WriteLine($"names: step {steps} of {total}, {watch.Elapsed.TotalSeconds:F0} s of about {watch.Elapsed.TotalSeconds * total / steps:F0}");
            }

            var file = network.ToFile();
            var score = NameScore.Measure(new NameTagger(file, vectors), dev, out _);
            Console.WriteLine($"names: epoch {epoch + 1} of {epochs}, loss {loss / batches.Length:F4}, Worldwide dev {score}");
            if (epoch == epochs - 1 || epoch % 4 == 3)
                line.Save(line.Text("out", "names.bin"), file);
        }
    }
}
