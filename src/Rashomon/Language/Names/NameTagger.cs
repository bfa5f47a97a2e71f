using Rashomon.Language.Networks;

namespace Rashomon.Language.Names;

/// <summary>Finds names with one network: a label a word (outside; begin, inside, end, single of each type), agreement of the mentions of a text, the best sequence that is well formed.</summary>
internal sealed class NameTagger
{
    private readonly WordEncoder _encoder;
    private readonly DenseLayer _output;
    private readonly NameType[] _types;

    /// <summary>Reads the recogniser from its model file.</summary>
    public NameTagger(ModelFile file, WordVectors vectors)
    {
        _encoder = new(file, vectors);
        _output = new(file, "names0", _encoder.Bound);
        _types = [.. file.Words("types").Select(Type)];
    }

    /// <summary>Number of labels: outside, and four a type.</summary>
    public int Labels => 1 + (_types.Length * 4);

    /// <summary>The names of a text in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="windows">First word of each stretch that is read together, and the word after the last one at the end; the mentions of all stretches agree.</param>
    /// <param name="batchWords">Most words that go through the network at a time, unless one stretch has more; changes nothing but the speed.</param>
    /// <param name="names">The names are added to it.</param>
    public void Tag(string text, Span[] words, ReadOnlySpan<int> windows, int batchWords, List<NameRun> names)
    {
        using var scores = new RowBuffer(windows[^1] - windows[0], Labels);
        Score(text, words, windows, batchWords, scores);
        NameMemory.Settle(text, words.AsSpan(windows[0], scores.Rows), scores);
        Decode(words, windows, scores, names);
    }

    /// <summary>The labels' scores of each word as the network gives them, a row a word from the first window's first.</summary>
    public void Score(string text, Span[] words, ReadOnlySpan<int> windows, int batchWords, RowBuffer into)
    {
        for (var first = 0; first + 1 < windows.Length;)
        {
            var end = first + 1;
            while (end + 1 < windows.Length && windows[end + 1] - windows[first] <= batchWords)
                end++;
            var batch = new WordBatch(text, words, windows[first..(end + 1)]);
            using var rows = _encoder.Encode(batch);
            using var scores = new RowBuffer(batch.Rows, _output.Outputs);
            _output.Apply(rows.Span, rows.Columns, scores.Span);
            for (var s = 0; s < batch.Sentences; s++)
            {
                for (var i = 0; i < batch.Length(s); i++)
                    scores[batch.FirstRow(s) + i][..Labels].CopyTo(into[batch.Starts[s] - windows[0] + i]);
            }

            first = end;
        }
    }

    /// <summary>Adds the names of the best well-formed sequence in each stretch.</summary>
    public void Decode(Span[] words, ReadOnlySpan<int> windows, RowBuffer scores, List<NameRun> names)
    {
        for (var w = 0; w + 1 < windows.Length; w++)
            Collect(words, windows[w], BestSequence(scores, windows[w] - windows[0], windows[w + 1] - windows[w]), names);
    }

    /// <summary>Viterbi over what may follow: begin and inside go on with inside or end of the same type, all others stop.</summary>
    private int[] BestSequence(RowBuffer scores, int first, int count)
    {
        var labels = Labels;
        var best = new float[count, labels];
        var from = new int[count, labels];
        for (var i = 0; i < count; i++)
        {
            var row = scores[first + i];
            var (closed, top) = i == 0 ? (0f, -1) : BestClosed(best, i - 1, labels);
            for (var label = 0; label < labels; label++)
            {
                var part = (label - 1) % 4;
                if (label == 0 || part is 0 or 3)
                {
                    best[i, label] = closed + row[label];
                    from[i, label] = top;
                    continue;
                }

                var begin = label - part;
                var before = i == 0 ? float.NegativeInfinity : Math.Max(best[i - 1, begin], best[i - 1, begin + 1]);
                best[i, label] = before + row[label];
                from[i, label] = i > 0 && best[i - 1, begin] >= best[i - 1, begin + 1] ? begin : begin + 1;
            }
        }

        var result = new int[count];
        if (count == 0)
            return result;
        result[^1] = BestClosed(best, count - 1, labels).Label;
        for (var i = count - 1; i > 0; i--)
            result[i - 1] = from[i, result[i]];
        return result;
    }

    private static (float Score, int Label) BestClosed(float[,] best, int i, int labels)
    {
        var top = 0;
        for (var label = 1; label < labels; label++)
        {
            if ((label - 1) % 4 is 2 or 3 && best[i, label] > best[i, top])
                top = label;
        }

        return (best[i, top], top);
    }

    private void Collect(Span[] words, int firstWord, int[] labels, List<NameRun> names)
    {
        var start = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == 0)
                continue;
            var part = (labels[i] - 1) % 4;
            if (part is 0 or 3)
                start = i;
            if (part is 2 or 3)
                names.Add(new(new(words[firstWord + start].Start, words[firstWord + i].End), _types[(labels[i] - 1) / 4], firstWord + start, firstWord + i + 1));
        }
    }

    private static NameType Type(string name) => name switch
    {
        "Person" or "PER" or "person" => NameType.Person,
        "Organization" or "ORG" or "corporation" => NameType.Organization,
        "Location" or "LOC" or "location" => NameType.Place,
        "NORP" => NameType.Group,
        "Facility" => NameType.Facility,
        "Date" => NameType.Date,
        "Money" => NameType.Money,
        "Product" => NameType.Product,
        _ => NameType.Other,
    };
}
