using Rashomon.Language;
using Rashomon.Language.Names;
using Rashomon.Language.Networks;
using Rashomon.Language.Tokens;
using Rashomon.Training.Corpora;

namespace Rashomon.Training.Names;

/// <summary><c>silver-names</c>: lets several recognisers mark the names of raw news together, for another to learn from.</summary>
internal static class NameSilverCommand
{
    /// <summary>So many words of neighbouring paragraphs agree on what a name names: the raw text does not say where an article ends.</summary>
    private const int Together = 5_000;

    /// <summary>Writes <c>silver-names.tsv</c>: a word and its label a line, an empty line after each window.</summary>
    public static int Run(CommandLine line)
    {
        var vectors = WordVectors.Load(line.Load("vectors.bin"));
        var teachers = line.Text("teachers", "names.bin").Split(',').Select(file => new NameTagger(line.Load(file), vectors)).ToArray();
        var tokenizer = new Tokenizer(line.Load("tokens.bin"));
        var left = line.Number("words", 1_000_000);
        using var file = File.CreateText(Path.Combine(line.Models, line.Text("out", "silver-names.tsv")));
        file.Write($"# {string.Join(" ; ", line.History("teachers"))}\n");
        foreach (var stretch in Stretches(RawText.NewsLines(line.Data, withDev: false)).TakeWhile(_ => left > 0))
            left -= Mark(stretch, tokenizer, teachers, file);
        return 0;
    }

    /// <summary>Paragraphs, a line each, up to a number of words together.</summary>
    private static IEnumerable<string> Stretches(IEnumerable<string> paragraphs)
    {
        var stretch = new List<string>();
        var count = 0;
        foreach (var paragraph in paragraphs)
        {
            stretch.Add(paragraph);
            count += paragraph.Count(c => c == ' ') + 1;
            if (count < Together)
                continue;
            yield return string.Join('\n', stretch);
            stretch.Clear();
            count = 0;
        }

        if (count > 0)
            yield return string.Join('\n', stretch);
    }

    /// <summary>Marks the names of a stretch and gives the number of its words.</summary>
    private static int Mark(string text, Tokenizer tokenizer, NameTagger[] teachers, TextWriter file)
    {
        var cut = tokenizer.Cut(text, Lines(text));
        var windows = new List<int> { 0 };
        for (var s = 1; s < cut.Starts.Length; s++)
        {
            if (s + 1 == cut.Starts.Length || cut.Starts[s + 1] - windows[^1] > LanguageModel.NameWindow)
                windows.Add(cut.Starts[s]);
        }

        using var votes = Vote(text, cut.Words, [.. windows], teachers);
        NameMemory.Settle(text, cut.Words, votes);
        var names = new List<NameRun>();
        teachers[0].Decode(cut.Words, [.. windows], votes, names);
        var labels = new string?[cut.Words.Length];
        foreach (var name in names)
        {
            for (var i = name.FirstToken; i < name.EndToken; i++)
                labels[i] = (i == name.FirstToken ? "B-" : "I-") + NameScore.Type(name.Type);
        }

        for (var i = 0; i < labels.Length; i++)
        {
            if (i > 0 && windows.BinarySearch(i) >= 0)
                file.Write('\n');
            file.Write($"{text.AsSpan(cut.Words[i].Start, cut.Words[i].Length)}\t{labels[i] ?? "O"}\n");
        }

        file.Write('\n');
        return labels.Length;
    }

    /// <summary>Logarithms of the teachers' mean probabilities.</summary>
    private static RowBuffer Vote(string text, Span[] words, int[] windows, NameTagger[] teachers)
    {
        var votes = new RowBuffer(words.Length, teachers[0].Labels);
        votes.Span.Clear();
        foreach (var teacher in teachers)
        {
            using var scores = new RowBuffer(words.Length, teacher.Labels);
            teacher.Score(text, words, windows, 320, scores);
            for (var i = 0; i < words.Length; i++)
            {
                var sum = 0f;
                foreach (ref var score in scores[i])
                    sum += score = VectorMath.Exp(score);
                for (var label = 0; label < scores.Columns; label++)
                    votes[i][label] += scores[i][label] / sum;
            }
        }

        foreach (ref var vote in votes.Span)
            vote = VectorMath.Log((vote / teachers.Length) + 1e-9f);
        return votes;
    }

    private static Span[] Lines(string text)
    {
        var lines = new List<Span>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\n')
                continue;
            if (i > start)
                lines.Add(new(start, i));
            start = i + 1;
        }

        return [.. lines];
    }
}
