using System.Diagnostics;
using Rashomon.Language.Networks;
using Rashomon.Training.Networks;

namespace Rashomon.Training.Pretraining;

/// <summary><c>pretrain</c>: lets the encoder guess hidden words of raw text before it learns from labels.</summary>
internal static class PretrainCommand
{
    /// <summary>Trains and writes <c>encoder.bin</c>, which is not shipped.</summary>
    public static int Run(CommandLine line)
    {
        var options = new EncoderOptions
        {
            Recurrences = line.Number("recurrences", 3),
            Dropout = line.Fraction("dropout", 0.1),
            WordDropout = line.Fraction("word-dropout", 0.05),
        };
        var seed = line.Number("seed", 1);
        var vectors = WordVectors.Load(line.Load("vectors.bin"));
        var pieces = RawPieces.Read(line.Data, line.Number("novels", 4));
        var words = new TargetWords(pieces, line.Number("targets", 16384));
        var inputs = WordInput.Of(pieces, options.Tables, vectors);
        var targets = pieces.Select(p => p.Select(words.Find).ToArray()).ToArray();
        var network = new GuessNetwork(options, words, vectors, line.Number("samples", 1200), seed);
        if (line.Has("from"))
            Console.WriteLine($"pretrain: took over {network.Set.Read(line.Load(line.Text("from", "")))} tensors");
        var size = line.Number("batch", 1500);
        var total = (int)(line.Fraction("epochs", 1) * (inputs.Sum(i => i.Length) / size));
        Console.WriteLine($"pretrain: {pieces.Count} pieces, {inputs.Sum(i => i.Length)} words, {words.Counts.Length} targets, {total} steps");
        Run(line, network, inputs, targets, size, total, new Random(seed));
        line.Save(line.Text("out", "encoder.bin"), network.ToFile());
        return 0;
    }

    private static void Run(CommandLine line, GuessNetwork network, List<WordInput[]> inputs, int[][] targets, int size, int total, Random random)
    {
        var watch = Stopwatch.StartNew();
        var (steps, loss) = (0, 0.0);
        while (steps < total)
        {
            foreach (var batch in Batch.Shuffle(inputs, size, random))
            {
                loss += Step(network, batch, targets, random, line.Fraction("mask", 0.2));
                network.Set.Step(Schedule.Rate(line.Fraction("rate", 0.002), steps++, total), 2);
                if (steps % 200 == 0)
                {
                    Console.WriteLine($"pretrain: step {steps} of {total}, loss {loss / 200:F3}, {watch.Elapsed.TotalSeconds:F0} s of about {watch.Elapsed.TotalSeconds * total / steps:F0}");
                    loss = 0;
                }

                if (steps == total)
                    return;
            }
        }
    }

    private static double Step(GuessNetwork network, Batch batch, int[][] targets, Random random, double share)
    {
        var masked = new bool[batch.Count];
        var (guessed, right) = (new List<int>(), new List<int>());
        for (var s = 0; s < batch.Sentences.Length; s++)
        {
            var target = targets[batch.Sentences[s]];
            for (var i = 0; i < target.Length; i++)
            {
                if (target[i] < 0 || random.NextDouble() >= share)
                    continue;
                var row = batch.Starts[s] + i;
                guessed.Add(row);
                right.Add(target[i]);
                // Some are left in sight, so that the layers also carry the words themselves.
                masked[row] = random.NextDouble() < 0.9;
            }
        }

        return guessed.Count == 0 ? 0 : network.Train(batch, masked, guessed, right);
    }
}
