using Rashomon.Language.Networks;

namespace Rashomon.Language.Parsing;

/// <summary>Tags words and finds their heads with one network: softmax for tags, biaffine scores for heads (Dozat and Manning 2017), maximum spanning tree.</summary>
internal sealed class Parser
{
    private const int Part = 128;
    private readonly WordEncoder _encoder;
    private readonly DenseLayer _tags;
    private readonly DenseLayer _parts;
    private readonly DenseLayer _arc;
    private readonly DenseLayer _labels;
    private readonly float[] _rootHead;
    private readonly float[] _rootLabel;
    private readonly WordClass[] _classes;
    private readonly string[] _pennTags;
    private readonly string[] _relations;

    /// <summary>Reads the parser from its model file.</summary>
    public Parser(ModelFile file, WordVectors vectors)
    {
        _encoder = new(file, vectors);
        _tags = new(file, "tags", _encoder.Bound);
        _parts = new(file, "parts", _encoder.Bound);
        _arc = new(file, "arc");
        _labels = new(file, "labels");
        _rootHead = file.Floats("root.head");
        _rootLabel = file.Floats("root.label");
        _classes = [.. file.Words("upos").Select(WordClasses.FromTag)];
        _pennTags = [.. file.Words("xpos").Select(string.Intern)];
        _relations = [.. file.Words("deprel").Select(string.Intern)];
    }

    /// <summary>Tags and parses the words of a batch.</summary>
    public void Parse(WordBatch batch, ParsedWords into)
    {
        using var rows = _encoder.Encode(batch);
        using var tags = new RowBuffer(batch.Rows, _tags.Outputs);
        _tags.Apply(rows.Span, rows.Columns, tags.Span);
        using var parts = new RowBuffer(batch.Rows, Part * 4);
        _parts.Apply(rows.Span, rows.Columns, parts.Span);
        for (var row = 0; row < batch.Rows; row++)
            VectorMath.Leaky(parts[row][..(Part * 2)]);
        using var queries = new RowBuffer(batch.Rows, Part);
        _arc.Apply(parts.Span, Part * 4, queries.Span);
        using var pairs = new RowBuffer(batch.Rows, Part);
        pairs.Span.Clear();
        for (var s = 0; s < batch.Sentences; s++)
        {
            TakeTags(batch, s, tags, into);
            FindHeads(batch, s, parts, queries, into);
            PairUp(batch, s, parts, pairs, into);
        }

        VectorMath.Leaky(pairs.Span);
        using var labels = new RowBuffer(batch.Rows, _labels.Outputs);
        _labels.Apply(pairs.Span, Part, labels.Span);
        for (var s = 0; s < batch.Sentences; s++)
            TakeRelations(batch, s, labels, into);
    }

    private void TakeTags(WordBatch batch, int sentence, RowBuffer tags, ParsedWords into)
    {
        for (var i = 0; i < batch.Length(sentence); i++)
        {
            var row = tags[batch.FirstRow(sentence) + i];
            var word = batch.Starts[sentence] + i;
            into.Classes[word] = _classes[Best(row[.._classes.Length])];
            into.Tags[word] = _pennTags[Best(row.Slice(_classes.Length, _pennTags.Length))];
        }
    }

    private void FindHeads(WordBatch batch, int sentence, RowBuffer parts, RowBuffer queries, ParsedWords into)
    {
        var (count, first) = (batch.Length(sentence), batch.FirstRow(sentence));
        using var scores = new RowBuffer(count, count + 1);
        for (var i = 0; i < count; i++)
        {
            var query = queries[first + i];
            var row = scores[i];
            for (var j = 0; j < count; j++)
                row[j] = j == i ? float.NegativeInfinity : VectorMath.Dot(query, parts[first + j].Slice(Part, Part));
            row[count] = VectorMath.Dot(query, _rootHead);
        }

        var heads = into.Heads.AsSpan(batch.Starts[sentence], count);
        SpanningTree.Find(scores.Span, heads);
        foreach (ref var head in heads)
            head += head < 0 ? 0 : batch.Starts[sentence];
    }

    private void PairUp(WordBatch batch, int sentence, RowBuffer parts, RowBuffer pairs, ParsedWords into)
    {
        var first = batch.FirstRow(sentence);
        for (var i = 0; i < batch.Length(sentence); i++)
        {
            var pair = pairs[first + i];
            parts[first + i].Slice(Part * 2, Part).CopyTo(pair);
            var head = into.Heads[batch.Starts[sentence] + i];
            VectorMath.Add(pair, head < 0 ? _rootLabel : parts[first + head - batch.Starts[sentence]].Slice(Part * 3, Part));
        }
    }

    private void TakeRelations(WordBatch batch, int sentence, RowBuffer labels, ParsedWords into)
    {
        for (var i = 0; i < batch.Length(sentence); i++)
        {
            var row = labels[batch.FirstRow(sentence) + i];
            into.Relations[batch.Starts[sentence] + i] = _relations[Best(row[.._relations.Length])];
        }
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}
