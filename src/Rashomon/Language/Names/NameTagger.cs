using Rashomon.Language.Networks;

namespace Rashomon.Language.Names;

/// <summary>Finds names with one network: a label a word (outside; begin, inside, end, single of each type), the best sequence that is well formed.</summary>
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

    /// <summary>Adds the names of a batch in order of the text.</summary>
    public void Tag(WordBatch batch, List<NameRun> names)
    {
        using var rows = _encoder.Encode(batch);
        using var scores = new RowBuffer(batch.Rows, _output.Outputs);
        _output.Apply(rows.Span, rows.Columns, scores.Span);
        for (var s = 0; s < batch.Sentences; s++)
        {
            var labels = BestSequence(scores, batch.FirstRow(s), batch.Length(s));
            Collect(batch, batch.Starts[s], labels, names);
        }
    }

    /// <summary>Viterbi over what may follow: begin and inside go on with inside or end of the same type, all others stop.</summary>
    private int[] BestSequence(RowBuffer scores, int first, int count)
    {
        var labels = 1 + (_types.Length * 4);
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

    private void Collect(WordBatch batch, int firstWord, int[] labels, List<NameRun> names)
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
                names.Add(new(batch.Cover(firstWord + start, firstWord + i + 1), _types[(labels[i] - 1) / 4], firstWord + start, firstWord + i + 1));
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
