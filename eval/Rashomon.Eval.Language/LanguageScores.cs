using Rashomon.Language;
using Rashomon.Language.Names;
using Rashomon.Language.Networks;
using Rashomon.Training.Corpora;
using Rashomon.Training.Evaluation;

namespace Rashomon.Eval.Language;

/// <summary>Measures the models that the library ships.</summary>
internal static class LanguageScores
{
    /// <summary>Figures of the treebanks' test parts.</summary>
    public static IEnumerable<Measured> Trees(string data)
    {
        var gum = Treebanks.Gum(data, "test");
        var model = LanguageModel.Default;
        var ewt = TreebankScores.Measure(model, Treebanks.Ewt(data, "test"));
        var all = TreebankScores.Measure(model, gum);
        var news = TreebankScores.Measure(model, gum.Where(EvaluateCommand.IsNews));
        return
        [
            new("words.ewt", "words F1, raw text", "EWT test", ewt.Tokens.WordF1, 98.9, "UDPipe 2: 99.0"),
            new("words.gum", "words F1, raw text", "GUM test", all.Tokens.WordF1, 99.6, "UDPipe 2: 99.7"),
            new("sentences.ewt", "sentences F1, both ends, raw text", "EWT test", ewt.Tokens.SentenceF1, null, "UDPipe 2: 87.6"),
            new("sentences.gum", "sentences F1, both ends, raw text", "GUM test", all.Tokens.SentenceF1, null, "UDPipe 2: 96.1"),
            new("boundaries.ewt", "sentence ends F1, raw text", "EWT test", ewt.Tokens.BoundaryF1, 93, "trial 93.0"),
            new("boundaries.gum", "sentence ends F1, raw text", "GUM test", all.Tokens.BoundaryF1, 98, "trial 98.0"),
            new("upos.ewt", "UPOS, gold tokens", "EWT test", ewt.Gold.Upos, 96.5, "trial 96.0"),
            new("upos.gum", "UPOS, gold tokens", "GUM test", all.Gold.Upos, 97.4, "trial 97.2"),
            new("lemma.ewt", "lemma, case ignored, gold tokens", "EWT test", ewt.Gold.Lemma, 98.5),
            new("lemma.gum", "lemma, case ignored, gold tokens", "GUM test", all.Gold.Lemma, 98.8),
            new("las.ewt", "LAS, gold tokens", "EWT test", ewt.Gold.Las, 86.0, "trial 84.8; with BERT 91.5"),
            new("las.gum", "LAS, gold tokens", "GUM test", all.Gold.Las, 86.0, "trial 84.9; with BERT 91.9"),
            new("las.news", "LAS, gold tokens", "GUM test, news", news.Gold.Las, 85.0, "trial 83.6"),
            new("raw.las.ewt", "LAS, raw text", "EWT test", ewt.Raw.Las, null),
            new("raw.las.gum", "LAS, raw text", "GUM test", all.Raw.Las, null),
        ];
    }

    /// <summary>Figures of the names test part.</summary>
    public static IEnumerable<Measured> Names(string data)
    {
        var scores = NameScores.Measure(new NameTagger(Read("names.bin"), WordVectors.Load(Read("vectors.bin"))), data, "test");
        const string newswire = "Worldwide newswire test";
        return
        [
            new("names.9", "names F1, 9 types", newswire, scores.All.F1(), 84.5, "trial 82.0"),
            new("names.3", "names F1, 3 types", newswire, scores.All.ThreeTypes, 86, "trial 83.6"),
            new("names.3.seen", "names F1, 3 types, seen in training", newswire, scores.Seen.ThreeTypes, null),
            new("names.3.unseen", "names F1, 3 types, not seen in training", newswire, scores.Unseen.ThreeTypes, null),
        ];
    }

    private static ModelFile Read(string name)
    {
        using var stream = EmbeddedModels.Open(name);
        return ModelFile.Load(stream);
    }
}
