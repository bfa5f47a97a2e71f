using Rashomon.Language.Networks;
using Rashomon.Training.Networks;

namespace Rashomon.Training.Pretraining;

/// <summary>Guesses words among the right ones of a batch and random others, all rows against one list (Jean et al. 2015).</summary>
internal sealed class SampledSoftmax
{
    private const int Empty = -1;
    private readonly Weights _words;
    private readonly Weights _biases;
    private readonly int[] _draws;
    private readonly float[] _corrections;
    private readonly int _samples;
    private readonly Random _random;
    private readonly Dictionary<int, int> _columns = [];
    private readonly List<int> _chosen = [];
    private float[] _gathered = [];
    private PackedMatrix? _forward;
    private readonly PackedMatrix _backward;
    private readonly PackedMatrix _outer;
    private readonly Matrix _gradient;
    private float[] _scores = [];
    private float[] _outerGradient = [];

    /// <summary>Random weights.</summary>
    public SampledSoftmax(int[] counts, int size, int samples, Random random, WeightSet set)
    {
        _words = set.Add(new Weights("guess.words", counts.Length, size, sparse: true).Fill(random, 0.1));
        _biases = set.Add(new Weights("guess.biases", counts.Length, 16, sparse: true));
        _samples = samples;
        _random = new(random.Next());
        _backward = new(1, size);
        _outer = new(1, size);
        _gradient = new(size);
        var powers = Array.ConvertAll(counts, c => Math.Pow(c, 0.75));
        var total = powers.Sum();
        _corrections = Array.ConvertAll(powers, p => (float)Math.Log(p / total * samples));
        _draws = new int[1 << 20];
        var word = 0;
        var reached = powers[0] / total;
        for (var i = 0; i < _draws.Length; i++)
        {
            while (word < counts.Length - 1 && (i + 0.5) / _draws.Length > reached)
                reached += powers[++word] / total;
            _draws[i] = word;
        }
    }

    /// <summary>Computes loss and gradients; gives the gradient of the rows.</summary>
    /// <param name="rows">What each guess is made from.</param>
    /// <param name="targets">The right words.</param>
    /// <param name="loss">Sum of the losses.</param>
    public Matrix Train(Matrix rows, List<int> targets, out double loss)
    {
        Choose(targets);
        var (size, columns) = (_words.Columns, _chosen.Count);
        _forward = new(size, columns);
        _forward.PackTransposed(_gathered.AsSpan(0, columns * size));
        Grow(ref _scores, rows.Rows * columns);
        var scores = _scores.AsSpan(0, rows.Rows * columns);
        loss = 0;
        for (var row = 0; row < rows.Rows; row++)
        {
            for (var i = 0; i < columns; i++)
                scores[(row * columns) + i] = _chosen[i] == Empty ? -1e4f : _biases.Value[_chosen[i] * 16] - _corrections[_chosen[i]];
        }

        _forward.MultiplyAdd(rows.Span, size, rows.Rows, scores);
        for (var row = 0; row < rows.Rows; row++)
            loss += Activations.CrossEntropyWide(scores.Slice(row * columns, columns), _columns[targets[row]], 1f / rows.Rows);
        _backward.Resize(columns);
        _backward.Pack(_gathered.AsSpan(0, columns * size));
        _gradient.Clear(rows.Rows);
        _backward.MultiplyAdd(scores, columns, rows.Rows, _gradient.Span);
        Spread(rows, scores, columns);
        return _gradient;
    }

    private void Choose(List<int> targets)
    {
        _columns.Clear();
        _chosen.Clear();
        foreach (var target in targets)
            Choose(target);
        for (var i = 0; i < _samples; i++)
            Choose(_draws[_random.Next(_draws.Length)]);
        while (_chosen.Count % PackedMatrix.Panel != 0 && _columns.Count < _words.Rows)
            Choose(_draws[_random.Next(_draws.Length)]);
        // With all words of a small list taken, empty columns fill up the last panel.
        while (_chosen.Count % PackedMatrix.Panel != 0)
            _chosen.Add(Empty);
        var size = _words.Columns;
        Grow(ref _gathered, _chosen.Count * size);
        _gathered.AsSpan(0, _chosen.Count * size).Clear();
        for (var i = 0; i < _columns.Count; i++)
            _words.Value.AsSpan(_chosen[i] * size, size).CopyTo(_gathered.AsSpan(i * size));
    }

    private void Choose(int word)
    {
        if (_columns.TryAdd(word, _chosen.Count))
            _chosen.Add(word);
    }

    /// <summary>Adds to the gradients of the words.</summary>
    private void Spread(Matrix rows, Span<float> scores, int columns)
    {
        var size = _words.Columns;
        Grow(ref _outerGradient, columns * size);
        _outerGradient.AsSpan(0, columns * size).Clear();
        _outer.Resize(rows.Rows);
        _outer.Pack(rows.Span);
        _outer.MultiplyAdd(scores, 1, columns, _outerGradient, columns);
        for (var i = 0; i < _columns.Count; i++)
        {
            VectorMath.Add(_words.Touch(_chosen[i]), _outerGradient.AsSpan(i * size, size));
            var bias = 0f;
            for (var row = 0; row < rows.Rows; row++)
                bias += scores[(row * columns) + i];
            _biases.Touch(_chosen[i])[0] += bias;
        }
    }

    private static void Grow(ref float[] buffer, int length)
    {
        if (buffer.Length < length)
            buffer = new float[length * 5 / 4];
    }
}
