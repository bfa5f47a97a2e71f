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
        var silver = line.Has("silver") ? new NameCorpus(NameCorpora.Silver(Path.Combine(line.Models, line.Text("silver", ""))), options, vectors, corpora[0].Labels) : null;
        var network = new NamesNetwork(options, [.. corpora.Select(c => c.Labels)], vectors, line.Number("seed", 1));
        if (line.Has("from"))
            Console.WriteLine($"names: took over {network.Set.Read(line.Load(line.Text("from", "")))} tensors");
        Train(line, network, corpora, silver, vectors);
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

    private static void Train(CommandLine line, NamesNetwork network, NameCorpus[] corpora, NameCorpus? silver, WordVectors vectors)
    {
        var random = new Random(line.Number("seed", 1));
        var epochs = line.Number("epochs", 12);
        var size = line.Number("batch", 900);
        var rate = line.Fraction("rate", 0.0015);
        var average = line.Number("average", 0);
        // The silver names lead at first; the last quarter of the epochs sees gold alone.
        var silverEpochs = silver is null ? 0 : epochs - (epochs / 4);
        var share = line.Number("silver-words", 300_000) / size;
        var total = (epochs * corpora.Sum(c => c.Words / size)) + (silverEpochs * share);
        var dev = NameCorpora.WorldwideArticles(line.Data, "dev");
        var watch = Stopwatch.StartNew();
        var steps = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var gathered = corpora.SelectMany((c, i) => Batch.Shuffle(c.Inputs, size, random).Select(b => (Batch: b, Corpus: i, c.Targets, Weight: i == 0 ? 1 : 0.5f)));
            if (silver is not null && epoch < silverEpochs)
                gathered = gathered.Concat(Batch.Shuffle(silver.Inputs, size, random).Take(share).Select(b => (b, 0, silver.Targets, 0.5f)));
            var batches = gathered.ToArray();
            random.Shuffle(batches);
            var loss = 0.0;
            foreach (var (batch, corpus, targets, weight) in batches)
            {
                loss += network.Train(batch, corpus, targets, weight);
                network.Set.Step(Schedule.Rate(rate, steps++, total, line.Fraction("least", 0.01)), 2);
                if (average > 0 && steps % 10 == 0)
                    network.Set.Average(average);
                if (steps % 200 == 0)
                    Console.WriteLine($"names: step {steps} of {total}, {watch.Elapsed.TotalSeconds:F0} s of about {watch.Elapsed.TotalSeconds * total / steps:F0}");
            }

            var file = network.Set.WithAverage(network.ToFile);
            var score = NameScore.Measure(new NameTagger(file, vectors), dev, out _);
            Console.WriteLine($"names: epoch {epoch + 1} of {epochs}, loss {loss / batches.Length:F4}, Worldwide dev {score}");
            if (epoch == epochs - 1 || epoch % 4 == 3)
                line.Save(line.Text("out", "names.bin"), file);
        }
    }
}
