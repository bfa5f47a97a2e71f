using Rashomon.Language.Networks;
using Rashomon.Training.Corpora;
using Rashomon.Training.Networks;
using Rashomon.Training.Vectors;

namespace Rashomon.Training.Tests;

/// <summary>Corpora and networks small enough for a test.</summary>
internal static class Small
{
    /// <summary>Invented sentences: form, tag, head from 1 (0 the root), relation.</summary>
    private static readonly string[][] Texts =
    [
        ["Mara NOUN 2 nsubj", "sold VERB 0 root", "two NUM 4 nummod", "boats NOUN 2 obj", ". PUNCT 2 punct"],
        ["The DET 2 det", "harbour NOUN 3 nsubj", "closed VERB 0 root", "early ADV 3 advmod", ". PUNCT 3 punct"],
        ["Boats NOUN 2 nsubj", "sank VERB 0 root", "near ADP 5 case", "the DET 5 det", "harbour NOUN 2 obl", ". PUNCT 2 punct"],
        ["Two NUM 2 nummod", "sailors NOUN 3 nsubj", "saw VERB 0 root", "Mara NOUN 3 obj", ". PUNCT 3 punct"],
    ];

    /// <summary>A narrow encoder without dropout.</summary>
    public static EncoderOptions Options { get; } = new() { Recurrences = 1, Convolutions = 1, Dropout = 0.1, WordDropout = 0.05, Tables = new(64, 64, 64) };

    /// <summary>The sentences.</summary>
    public static List<TreeSentence> Sentences { get; } = [.. Texts.Select(t => new TreeSentence("one", true, [.. t.Select(Word)]))];

    /// <summary>Their words.</summary>
    public static List<List<string>> Words { get; } = [.. Sentences.Select(s => s.Words.Select(w => w.Form).ToList())];

    /// <summary>Vectors counted on the sentences' words.</summary>
    public static WordVectors Vectors { get; } = WordVectors.Load(VectorFile());

    /// <summary>The same as a model file, counted anew.</summary>
    public static ModelFile VectorFile()
    {
        var options = new SkipGramOptions { LeastCount = 1, Epochs = 2 };
        var trainer = new SkipGram(options);
        trainer.Train(Enumerable.Repeat(Words, 20).SelectMany(w => w));
        return VectorsCommand.ToFile(trainer, options.Size);
    }

    /// <summary>The bytes that a model is written as, before they are compressed, which takes seconds.</summary>
    public static byte[] Bytes(ModelFile file) => [.. file.Entries.OrderBy(e => e.Key, StringComparer.Ordinal).SelectMany(e => e.Value.Bytes)];

    private static TreeWord Word(string line)
    {
        var parts = line.Split(' ');
        return new(parts[0], parts[0].ToLowerInvariant(), parts[1], parts[1], int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) - 1, parts[3], true, 1, parts[0]);
    }
}
