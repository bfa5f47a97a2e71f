using System.Diagnostics;
using Rashomon.Language.Networks;
using Rashomon.Training.Corpora;
using Rashomon.Training.Networks;

namespace Rashomon.Training.Parsing;

/// <summary><c>parse</c>: trains tags and dependencies.</summary>
internal static class ParseCommand
{
    /// <summary>Trains and writes <c>parser.bin</c>.</summary>
    public static int Run(CommandLine line)
    {
        var options = new EncoderOptions
        {
            Recurrences = line.Number("recurrences", 3),
            Dropout = line.Fraction("dropout", 0.1),
            WordDropout = line.Fraction("word-dropout", 0.08),
        };
        var epochs = line.Number("epochs", 40);
        var seed = line.Number("seed", 1);
        var rate = line.Fraction("rate", 0.002);
        var average = line.Number("average", 0);
        var vectors = WordVectors.Load(line.Load("vectors.bin"));
        var training = Treebanks.Training(line.Data);
        var labels = LabelSet.Of(training);
        Console.WriteLine($"parse: {training.Count} sentences, {training.Sum(s => s.Words.Length)} words, {labels.Upos.Length} + {labels.Xpos.Length} tags, {labels.Deprel.Length} relations");
        var network = new ParserNetwork(options, labels, vectors, seed);
        Console.WriteLine($"parse: {network.Set.Count} weights");
        if (line.Has("from"))
            Console.WriteLine($"parse: took over {network.Set.Read(line.Load(line.Text("from", "")))} tensors");
        var inputs = Inputs(training, options, vectors);
        var targets = training.Select(labels.Target).ToArray();
        var (more, moreTargets) = Silver(line, labels, options, vectors);
        var dev = new[] { Treebanks.Ewt(line.Data, "dev"), Treebanks.Gum(line.Data, "dev") }
            .Select(d => (Inputs(d, options, vectors), d.Select(labels.Target).ToArray())).ToArray();
        var random = new Random(seed);
        var watch = Stopwatch.StartNew();
        var steps = 0;
        var size = line.Number("batch", 900);
        // The silver trees lead at first; the last quarter of the epochs sees gold alone.
        var silverEpochs = more.Count > 0 ? epochs - (epochs / 4) : 0;
        var share = line.Number("silver-words", 600_000);
        var total = ((epochs * inputs.Sum(i => i.Length)) + (silverEpochs * share)) / size;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var loss = 0.0;
            var batches = Batch.Shuffle(inputs, size, random).ConvertAll(b => (Batch: b, Targets: targets));
            if (epoch < silverEpochs)
                batches.AddRange(Batch.Shuffle(more, size, random).Take(share / size).Select(b => (b, moreTargets)));
            var order = batches.ToArray();
            random.Shuffle(order);
            foreach (var (batch, right) in order)
            {
                loss += network.Train(batch, right);
                network.Set.Step(Schedule.Rate(rate, steps++, total, line.Fraction("least", 0.01)), 2);
                if (average > 0 && steps % 10 == 0)
                    network.Set.Average(average);
                if (steps % 100 == 0)
                    Console.WriteLine($"parse: step {steps} of {total}, loss {loss / (1 + ((steps - 1) % batches.Count)):F3}, {watch.Elapsed.TotalSeconds:F0} s of about {watch.Elapsed.TotalSeconds * total / steps:F0}");
            }

            Console.WriteLine($"parse: epoch {epoch + 1} of {epochs}, loss {loss / batches.Count:F4}, EWT dev {Measure(network, dev[0])}, GUM dev {Measure(network, dev[1])}");
            if (average > 0)
                Console.WriteLine($"parse: averaged, EWT dev {network.Set.WithAverage(() => Measure(network, dev[0]))}, GUM dev {network.Set.WithAverage(() => Measure(network, dev[1]))}");
            if (epoch % 5 == 4 || epoch == epochs - 1)
                line.Save(line.Text("out", "parser.bin"), network.Set.WithAverage(network.ToFile));
        }

        return 0;
    }

    /// <summary>Trees that other parsers made, to learn from beside the gold ones.</summary>
    private static (List<WordInput[]> Inputs, ParserTarget[] Targets) Silver(CommandLine line, LabelSet labels, EncoderOptions options, WordVectors vectors)
    {
        if (!line.Has("silver"))
            return ([], []);
        var sentences = Treebanks.Read(Path.Combine(line.Models, line.Text("silver", "silver.conllu")));
        Console.WriteLine($"parse: {sentences.Sum(s => s.Words.Length)} silver words");
        return (Inputs(sentences, options, vectors), [.. sentences.Select(labels.Target)]);
    }

    private static List<WordInput[]> Inputs(IEnumerable<TreeSentence> sentences, EncoderOptions options, WordVectors vectors) =>
        WordInput.Of(sentences.Select(s => s.Words.Select(w => w.Form)), options.Tables, vectors);

    private static ParserScore Measure(ParserNetwork network, (List<WordInput[]> Inputs, ParserTarget[] Targets) dev)
    {
        var score = new ParserScore();
        foreach (var batch in Batch.Shuffle(dev.Inputs, 900, new Random(1)))
            score = score.Add(network.Measure(batch, dev.Targets));
        return score;
    }
}
