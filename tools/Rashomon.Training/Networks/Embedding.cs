using Rashomon.Language.Networks;

namespace Rashomon.Training.Networks;

/// <summary>What a word is described by before its context: embeddings of the word, of its affixes and 4-grams, and its vector.</summary>
internal sealed class Embedding
{
    private const int Part = 64;
    private readonly Weights _words;
    private readonly Weights _affixes;
    private readonly Weights _grams;
    private readonly Weights _unknown;
    private readonly Weights? _kinds;
    private readonly WordVectors _vectors;
    private readonly double _wordDropout;
    private readonly Random _random;
    private readonly Matrix _output = new(Part * 4);
    private readonly List<(bool Word, bool Vector)> _hidden = [];
    private bool[]? _masked;
    private Batch _batch = Batch.Empty;

    /// <summary>Tables with random weights.</summary>
    public Embedding(EncoderOptions options, WordVectors vectors, Random random, WeightSet set)
    {
        var sizes = options.Tables;
        _vectors = vectors;
        _random = new Random(random.Next());
        _wordDropout = options.WordDropout;
        _words = set.Add(new Weights("words", sizes.Words, Part, sparse: true).Fill(random, 0.5));
        _affixes = set.Add(new Weights("affixes", sizes.Affixes, Part, sparse: true).Fill(random, 0.5));
        _grams = set.Add(new Weights("grams", sizes.Grams, Part, sparse: true).Fill(random, 0.5));
        _unknown = set.Add(new Weights("unknown", 1, Part));
        _kinds = options.Kinds is null ? null : set.Add(new Weights("kinds", WordKinds.Count, Size, sparse: true));
    }

    /// <summary>Numbers a word is described by.</summary>
    public static int Size => Part * 4;

    /// <summary>Looks up the words.</summary>
    public Matrix Forward(Batch batch, bool training, bool[]? masked)
    {
        _batch = batch;
        _masked = masked;
        _output.Clear(batch.Count);
        _hidden.Clear();
        for (var t = 0; t < batch.Count; t++)
        {
            var word = batch.Words[t];
            var row = _output[t];
            if (masked is not null && masked[t])
            {
                _hidden.Add((true, true));
                _unknown.Value.CopyTo(row[(Part * 3)..]);
                continue;
            }

            var hidden = (training && _random.NextDouble() < _wordDropout, training && _random.NextDouble() < _wordDropout);
            _hidden.Add(hidden);
            var rows = word.Rows;
            for (var i = 0; i < rows.Length; i++)
            {
                if (i >= WordFeatures.Words || !hidden.Item1)
                    VectorMath.AddScaled(Slot(row, i), Table(i).Value.AsSpan(rows[i] * Part, Part), Factor(i, rows.Length));
            }

            if (word.Vector >= 0 && !hidden.Item2)
                _vectors.Read(word.Vector, row[(Part * 3)..]);
            else
                _unknown.Value.CopyTo(row[(Part * 3)..]);
            if (_kinds is not null)
                VectorMath.Add(row, _kinds.Value.AsSpan(word.Kind * Size, Size));
        }

        return _output;
    }

    /// <summary>Adds to the tables' gradients.</summary>
    public void Backward(Matrix gradient)
    {
        for (var t = 0; t < _batch.Count; t++)
        {
            var word = _batch.Words[t];
            var row = gradient[t];
            var rows = word.Rows;
            for (var i = _masked is not null && _masked[t] ? rows.Length : 0; i < rows.Length; i++)
            {
                if (i >= WordFeatures.Words || !_hidden[t].Word)
                    VectorMath.AddScaled(Table(i).Touch(rows[i]), Slot(row, i), Factor(i, rows.Length));
            }

            if (_kinds is not null && (_masked is null || !_masked[t]))
                VectorMath.Add(_kinds.Touch(word.Kind), row);
            if (word.Vector < 0 || _hidden[t].Vector)
                VectorMath.Add(_unknown.Gradient, row[(Part * 3)..]);
        }
    }

    private static float Factor(int i, int count) => i < WordFeatures.Words + WordFeatures.Affixes ? 1 : WordEncoder.GramFactor(count);

    private Weights Table(int i) => i < WordFeatures.Words ? _words : i < WordFeatures.Words + WordFeatures.Affixes ? _affixes : _grams;

    private static Span<float> Slot(Span<float> row, int i) =>
        row.Slice(i < WordFeatures.Words ? 0 : i < WordFeatures.Words + WordFeatures.Affixes ? Part : Part * 2, Part);
}
