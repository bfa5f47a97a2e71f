using Rashomon.Language.Networks;
using Rashomon.Training.Corpora;

namespace Rashomon.Training.Vectors;

/// <summary><c>vectors</c>: trains the word vectors that the other networks read.</summary>
internal static class VectorsCommand
{
    /// <summary>Trains and writes <c>vectors.bin</c>.</summary>
    public static int Run(CommandLine line)
    {
        var options = new SkipGramOptions { Seed = line.Number("seed", 1), Epochs = line.Number("epochs", 5) };
        var trainer = new SkipGram(options);
        trainer.Train(RawText.Lines(line.Data).Concat(Treebanks.TrainingWords(line.Data)));
        line.Save("vectors.bin", ToFile(trainer, options.Size));
        foreach (var word in new[] { "police", "said", "tuesday", "london", "killed" })
            Console.WriteLine($"{word}: {string.Join(' ', Nearest(trainer, options.Size, word))}");
        return 0;
    }

    /// <summary>The model file of trained vectors.</summary>
    public static ModelFile ToFile(SkipGram trainer, int size)
    {
        Scale(trainer.Vectors, size);
        var file = new ModelFile();
        var keys = trainer.Words.Select(w => (uint)(FeatureHash.Of(w) >> 32)).ToArray();
        file.Add("keys", ModelEntry.OfBytes(ModelFile.Pack(keys)));
        file.Add("vectors", ModelEntry.OfScaled(trainer.Vectors, trainer.Words.Count, size));
        return file;
    }

    /// <summary>Brings the vectors to one length on average, so that networks start from the same range whatever the corpus.</summary>
    private static void Scale(float[] vectors, int size)
    {
        var rows = vectors.Length / size;
        var sum = 0.0;
        foreach (var value in vectors)
            sum += value * (double)value;
        var factor = (float)(1 / Math.Sqrt(sum / rows / size));
        foreach (ref var value in vectors.AsSpan())
            value *= factor;
    }

    private static IEnumerable<string> Nearest(SkipGram trainer, int size, string word)
    {
        var at = trainer.Words.ToList().IndexOf(word);
        if (at < 0)
            return [];
        return trainer.Words.Take(30_000)
            .Select((w, i) => (w, Cosine(trainer.Vectors.AsSpan(at * size, size), trainer.Vectors.AsSpan(i * size, size))))
            .OrderByDescending(p => p.Item2).Skip(1).Take(8).Select(p => p.w);
    }

    private static double Cosine(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        double ab = 0, aa = 0, bb = 0;
        for (var i = 0; i < a.Length; i++)
        {
            ab += a[i] * b[i];
            aa += a[i] * a[i];
            bb += b[i] * b[i];
        }

        return ab / Math.Sqrt((aa * bb) + 1e-9);
    }
}
