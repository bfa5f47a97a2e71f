using Rashomon.Language.Networks;
using Rashomon.Language.Parsing;
using Rashomon.Training.Names;
using Rashomon.Training.Networks;
using Rashomon.Training.Parsing;
using Rashomon.Training.Pretraining;

namespace Rashomon.Training.Tests;

public sealed class TrainingTests
{
    [Fact]
    public void Vectors_SameSeed_GiveTheSameBytes() => Small.Bytes(Small.VectorFile()).ShouldBe(Small.Bytes(Small.VectorFile()));

    [Fact]
    public void Parser_SameSeed_GivesTheSameBytes()
    {
        Small.Bytes(TrainParser(2, seed: 1, out _)).ShouldBe(Small.Bytes(TrainParser(2, seed: 1, out _)));
        Small.Bytes(TrainParser(2, seed: 2, out _)).ShouldNotBe(Small.Bytes(TrainParser(2, seed: 1, out _)));
    }

    [Fact]
    public void Names_SameSeed_GiveTheSameBytes() => Small.Bytes(TrainNames()).ShouldBe(Small.Bytes(TrainNames()));

    [Fact]
    public void Pretraining_SameSeed_GivesTheSameBytes() => Small.Bytes(Pretrain(out _)).ShouldBe(Small.Bytes(Pretrain(out _)));

    [Fact]
    public void Pretraining_FewSentences_GuessesBetter()
    {
        Pretrain(out var losses);
        losses[^1].ShouldBeLessThan(losses[0] * 0.8);
    }

    [Fact]
    public void Parser_FewSentences_LearnsThemAndRunsAsTrained()
    {
        var file = TrainParser(40, seed: 1, out var score);
        score.Labelled.ShouldBe(score.Words);
        var parser = new Parser(file, Small.Vectors);
        foreach (var sentence in Small.Sentences)
        {
            var words = sentence.Words.Select(w => w.Form).ToArray();
            var parsed = new ParsedWords(words.Length);
            parser.Parse(new WordBatch(string.Join(' ', words), NameScore.Spans(words), [0, words.Length]), parsed);
            parsed.Heads.ShouldBe(sentence.Words.Select(w => w.Head));
            parsed.Relations.ShouldBe(sentence.Words.Select(w => w.Deprel));
        }
    }

    private static ModelFile TrainParser(int epochs, int seed, out ParserScore score)
    {
        var vectors = Small.Vectors;
        var labels = LabelSet.Of(Small.Sentences);
        var network = new ParserNetwork(Small.Options, labels, vectors, seed);
        var inputs = WordInput.Of(Small.Words, Small.Options.Tables, vectors);
        var targets = Small.Sentences.Select(labels.Target).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in Batch.Shuffle(inputs, 100, random))
            {
                network.Train(batch, targets);
                network.Set.Step(0.005, 2);
            }
        }

        score = network.Measure(Batch.Shuffle(inputs, 100, random)[0], targets);
        return network.ToFile();
    }

    private static ModelFile TrainNames()
    {
        var vectors = Small.Vectors;
        var corpus = new NameCorpus([.. Small.Words.Select(w => new NameSentence([.. w], [(0, 1, "Person")]))], Small.Options, vectors);
        var network = new NamesNetwork(Small.Options, [corpus.Labels], vectors, 1);
        var random = new Random(1);
        for (var epoch = 0; epoch < 3; epoch++)
        {
            foreach (var batch in Batch.Shuffle(corpus.Inputs, 12, random))
            {
                network.Train(batch, 0, corpus.Targets, 1);
                network.Set.Step(0.005, 2);
            }
        }

        return network.ToFile();
    }

    private static ModelFile Pretrain(out List<double> losses)
    {
        var vectors = Small.Vectors;
        var words = new TargetWords(Small.Words, 40);
        var network = new GuessNetwork(Small.Options, words, vectors, 10, 1);
        var inputs = WordInput.Of(Small.Words, Small.Options.Tables, vectors);
        var batch = Batch.Shuffle(inputs, 100, new Random(1))[0];
        List<int> guessed = [0, 4, 7];
        var targets = guessed.ConvertAll(row => words.Find(batch.Sentences.SelectMany(s => Small.Words[s]).ElementAt(row)));
        losses = [];
        for (var step = 0; step < 30; step++)
        {
            losses.Add(network.Train(batch, [.. Enumerable.Range(0, batch.Count).Select(guessed.Contains)], guessed, targets));
            network.Set.Step(0.005, 2);
        }

        return network.ToFile();
    }
}
