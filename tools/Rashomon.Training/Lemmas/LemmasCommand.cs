using Rashomon.Language.Lemmas;
using Rashomon.Language.Networks;
using Rashomon.Training.Corpora;

namespace Rashomon.Training.Lemmas;

/// <summary><c>lemmas</c>: learns the rules from word to lemma.</summary>
internal static class LemmasCommand
{
    /// <summary>Learns and writes <c>lemmas.bin</c>.</summary>
    public static int Run(CommandLine line)
    {
        var rules = new LemmaRules(Treebanks.Training(line.Data).SelectMany(s => s.Words)).Learn();
        var file = new ModelFile();
        file.AddWords("rules", rules);
        line.Save("lemmas.bin", file);
        Console.WriteLine($"lemmas: {rules.Count} rules");
        var lemmatizer = new Lemmatizer(file);
        Console.WriteLine($"EWT dev, gold tags, case ignored: {Measure(lemmatizer, Treebanks.Ewt(line.Data, "dev")):F2}");
        Console.WriteLine($"GUM dev, gold tags, case ignored: {Measure(lemmatizer, Treebanks.Gum(line.Data, "dev")):F2}");
        return 0;
    }

    private static double Measure(Lemmatizer lemmatizer, IEnumerable<TreeSentence> sentences)
    {
        var words = sentences.SelectMany(s => s.Words).ToArray();
        return 100.0 * words.Count(w => string.Equals(lemmatizer.Lemma(w.Form, w.Xpos), w.Lemma, StringComparison.OrdinalIgnoreCase)) / words.Length;
    }
}
