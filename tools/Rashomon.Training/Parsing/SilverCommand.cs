using System.Diagnostics;
using System.Globalization;
using Rashomon.Language.Networks;
using Rashomon.Language.Tokens;
using Rashomon.Training.Corpora;
using Rashomon.Training.Networks;

namespace Rashomon.Training.Parsing;

/// <summary><c>silver</c>: lets several trained parsers label raw news together, for another to learn from.</summary>
internal static class SilverCommand
{
    /// <summary>Writes <c>silver.conllu</c>.</summary>
    public static int Run(CommandLine line)
    {
        var options = new EncoderOptions { Recurrences = line.Number("recurrences", 3) };
        var vectors = WordVectors.Load(line.Load("vectors.bin"));
        var labels = LabelSet.Of(Treebanks.Training(line.Data));
        var teachers = line.Text("teachers", "parser.bin").Split(',').Select(file => Teacher(line, file, options, labels, vectors)).ToArray();
        if (line.Has("measure"))
            Measure(line, options, vectors, labels, teachers);
        var sentences = Sentences(line);
        Console.WriteLine($"silver: {sentences.Count} sentences, {sentences.Sum(s => s.Length)} words");
        var inputs = WordInput.Of(sentences, options.Tables, vectors);
        using var file = File.CreateText(Path.Combine(line.Models, line.Text("out", "silver.conllu")));
        var watch = Stopwatch.StartNew();
        var batches = Batch.Shuffle(inputs, 1500, new Random(line.Number("seed", 1)));
        for (var b = 0; b < batches.Count; b++)
        {
            var votes = Vote(batches[b], labels, teachers);
            for (var s = 0; s < batches[b].Sentences.Length; s++)
                Write(file, sentences[batches[b].Sentences[s]], votes.Target(s), labels);
            if (b % 100 == 99)
                Console.WriteLine($"silver: {b + 1} of {batches.Count} batches, {watch.Elapsed.TotalSeconds:F0} s");
        }

        return 0;
    }

    private static ParserNetwork Teacher(CommandLine line, string file, EncoderOptions options, LabelSet labels, WordVectors vectors)
    {
        var network = new ParserNetwork(options, labels, vectors, 1);
        Console.WriteLine($"silver: {file}, {network.Set.Read(line.Load(file))} tensors");
        return network;
    }

    private static ParserVotes Vote(Batch batch, LabelSet labels, ParserNetwork[] teachers)
    {
        var votes = new ParserVotes(batch, labels);
        foreach (var teacher in teachers)
            teacher.AddTagsAndHeads(batch, votes);
        votes.Choose();
        foreach (var teacher in teachers)
            teacher.AddRelations(batch, votes);
        return votes;
    }

    /// <summary>Prints how well the teachers agree with the dev parts.</summary>
    private static void Measure(CommandLine line, EncoderOptions options, WordVectors vectors, LabelSet labels, ParserNetwork[] teachers)
    {
        foreach (var dev in new[] { Treebanks.Ewt(line.Data, "dev"), Treebanks.Gum(line.Data, "dev") })
        {
            var score = new ParserScore();
            foreach (var batch in Batch.Shuffle(WordInput.Of(dev.Select(s => s.Words.Select(w => w.Form)), options.Tables, vectors), 900, new Random(1)))
            {
                var votes = Vote(batch, labels, teachers);
                for (var s = 0; s < batch.Sentences.Length; s++)
                {
                    var (gold, found) = (labels.Target(dev[batch.Sentences[s]]), votes.Target(s));
                    for (var i = 0; i < gold.Heads.Length; i++)
                        score = score.Add(gold.Upos[i] == found.Upos[i], gold.Xpos[i] == found.Xpos[i], gold.Heads[i] == found.Heads[i], gold.Heads[i] == found.Heads[i] && gold.Labels[i] == found.Labels[i]);
                }
            }

            Console.WriteLine($"silver: together on dev {score}");
        }
    }

    /// <summary>Sentences of raw news in random order up to a number of words, no very short or long ones.</summary>
    private static List<string[]> Sentences(CommandLine line)
    {
        var tokenizer = new Tokenizer(line.Load("tokens.bin"));
        var sentences = new List<string[]>();
        foreach (var text in RawText.NewsLines(line.Data))
        {
            var cut = tokenizer.Cut(text, [new(0, text.Length)]);
            for (var s = 0; s + 1 < cut.Starts.Length; s++)
            {
                if (cut.Starts[s + 1] - cut.Starts[s] is > 3 and < 70)
                    sentences.Add([.. cut.Words[cut.Starts[s]..cut.Starts[s + 1]].Select(w => w.Of(text))]);
            }
        }

        var shuffled = sentences.ToArray();
        new Random(line.Number("seed", 1)).Shuffle(shuffled);
        var left = line.Number("words", 2_000_000);
        return [.. shuffled.TakeWhile(s => (left -= s.Length) > 0)];
    }

    private static void Write(TextWriter file, string[] words, ParserTarget target, LabelSet labels)
    {
        for (var i = 0; i < words.Length; i++)
        {
            file.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{i + 1}\t{words[i]}\t_\t{labels.Upos[target.Upos[i]]}\t{labels.Xpos[target.Xpos[i]]}\t_\t{target.Heads[i] + 1}\t{labels.Deprel[target.Labels[i]]}\t_\t_\n"));
        }

        file.Write('\n');
    }
}
