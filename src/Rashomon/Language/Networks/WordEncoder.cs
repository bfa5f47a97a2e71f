namespace Rashomon.Language.Networks;

/// <summary>Describes each word in its sentence by numbers: embeddings, convolutions, recurrent layers.</summary>
internal sealed class WordEncoder
{
    private const int Part = 64;
    private readonly WordVectors _vectors;
    private readonly TableSizes _sizes;
    private readonly float[] _words;
    private readonly float[] _affixes;
    private readonly float[] _grams;
    private readonly float[] _unknown;
    private readonly WordKinds? _kinds;
    private readonly float[] _kindRows;
    private readonly float[] _gain;
    private readonly float[] _shift;
    private readonly DenseLayer? _projection;
    private readonly ConvolutionLayer[] _convolutions;
    private readonly RecurrentLayer[] _recurrences;

    /// <summary>Reads the encoder from a model file.</summary>
    public WordEncoder(ModelFile file, WordVectors vectors)
    {
        var shape = ModelFile.Unpack(file.Entries["shape"].Bytes);
        Size = (int)shape[0];
        _vectors = vectors;
        _sizes = new((int)shape[3], (int)shape[4], (int)shape[5]);
        _words = file.Floats("words");
        _affixes = file.Floats("affixes");
        _grams = file.Floats("grams");
        _unknown = file.Floats("unknown");
        _kinds = WordKinds.Load(file);
        _kindRows = _kinds is null ? [] : file.Floats("kinds");
        _gain = file.Floats("input.norm.gain");
        _shift = file.Floats("input.norm.shift");
        _projection = file.Entries.ContainsKey("input.weight") ? new(file, "input", VectorMath.NormalizedBound(_gain, _shift)) : null;
        _convolutions = new ConvolutionLayer[shape[1]];
        Bound = _projection is null ? VectorMath.NormalizedBound(_gain, _shift) : 0;
        for (var i = 0; i < _convolutions.Length; i++)
        {
            _convolutions[i] = new(file, $"convolution{i}", Size, Bound);
            Bound = _convolutions[i].Bound;
        }

        var bound = Bound;
        _recurrences = [.. Enumerable.Range(0, (int)shape[2]).Select(i => new RecurrentLayer(file, $"recurrence{i}", Size, bound))];
    }

    /// <summary>Numbers a word is described by.</summary>
    public int Size { get; }

    /// <summary>Largest size of a number that describes a word.</summary>
    public float Bound { get; }

    /// <summary>Factor on each 4-gram of a word that reads <paramref name="count"/> rows in all.</summary>
    public static float GramFactor(int count) => 1 / MathF.Sqrt(Math.Max(1, count - WordFeatures.Words - WordFeatures.Affixes));

    /// <summary>Describes the words of a batch; the caller disposes of the rows.</summary>
    public RowBuffer Encode(WordBatch batch)
    {
        var rows = Embed(batch);
        foreach (var convolution in _convolutions)
            convolution.Apply(batch, rows);
        foreach (var recurrence in _recurrences)
            recurrence.Apply(batch, rows);
        return rows;
    }

    private RowBuffer Embed(WordBatch batch)
    {
        var rows = new RowBuffer(batch.Rows, Part * 4);
        rows.Span.Clear();
        Span<int> features = stackalloc int[WordFeatures.Most];
        for (var s = 0; s < batch.Sentences; s++)
        {
            for (var i = 0; i < batch.Length(s); i++)
                Embed(batch.Word(batch.Starts[s] + i), rows[batch.FirstRow(s) + i], features);
        }

        if (_projection is null)
            return rows;
        var projected = new RowBuffer(batch.Rows, Size);
        _projection.Apply(rows.Span, Part * 4, projected.Span);
        for (var s = 0; s <= batch.Sentences; s++)
            projected[s < batch.Sentences ? batch.FirstRow(s) - 1 : batch.Rows - 1].Clear();
        rows.Dispose();
        return projected;
    }

    private void Embed(ReadOnlySpan<char> word, Span<float> row, Span<int> features)
    {
        var count = WordFeatures.Collect(word, _sizes, features);
        const int AffixEnd = WordFeatures.Words + WordFeatures.Affixes;
        for (var i = 0; i < WordFeatures.Words; i++)
            VectorMath.Add(row[..Part], _words.AsSpan(features[i] * Part, Part));
        for (var i = WordFeatures.Words; i < AffixEnd; i++)
            VectorMath.Add(row.Slice(Part, Part), _affixes.AsSpan(features[i] * Part, Part));
        var factor = GramFactor(count);
        for (var i = AffixEnd; i < count; i++)
            VectorMath.AddScaled(row.Slice(Part * 2, Part), _grams.AsSpan(features[i] * Part, Part), factor);
        var known = _vectors.Find(word);
        if (known >= 0)
            _vectors.Read(known, row.Slice(Part * 3, Part));
        else
            _unknown.CopyTo(row[(Part * 3)..]);
        if (_kinds is not null)
            VectorMath.Add(row, _kindRows.AsSpan(_kinds.Find(word) * Part * 4, Part * 4));
        VectorMath.Normalize(row, Part * 4, _gain, _shift);
    }
}
