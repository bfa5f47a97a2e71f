using System.Diagnostics;
using System.Numerics;
using Rashomon.Language.Networks;

namespace Rashomon.Training.Vectors;

/// <summary>Skip-gram with negative samples (Mikolov et al. 2013), one thread, one seed.</summary>
internal sealed class SkipGram(SkipGramOptions options)
{
    private readonly Random _random = new(options.Seed);
    private string[] _words = [];
    private long[] _counts = [];
    private int[] _tokens = [];
    private int[] _negatives = [];
    private float[] _inner = [];
    private float[] _outer = [];

    /// <summary>The vocabulary, most frequent first.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Counts aligned with <see cref="Words"/>.</summary>
    public IReadOnlyList<long> Counts => _counts;

    /// <summary>The vectors, row after row, aligned with <see cref="Words"/>.</summary>
    public float[] Vectors => _inner;

    /// <summary>Counts words and trains the vectors.</summary>
    public void Train(IEnumerable<List<string>> lines)
    {
        Read(lines);
        _inner = new float[_words.Length * options.Size];
        _outer = new float[_words.Length * options.Size];
        for (var i = 0; i < _inner.Length; i++)
            _inner[i] = (_random.NextSingle() - 0.5f) / options.Size;
        FillNegatives();
        var watch = Stopwatch.StartNew();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
            RunEpoch(epoch, watch);
    }

    private void Read(IEnumerable<List<string>> lines)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new List<long>();
        var tokens = new List<int>();
        Span<char> buffer = stackalloc char[WordForms.Longest];
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines)
        {
            foreach (var word in line)
            {
                var form = buffer[..WordForms.Normalize(word, buffer)];
                if (!lookup.TryGetValue(form, out var id))
                {
                    lookup[form] = id = counts.Count;
                    counts.Add(0);
                }

                counts[id]++;
                tokens.Add(id);
            }

            tokens.Add(-1);
        }

        var kept = ids.Where(w => counts[w.Value] >= options.LeastCount)
            .OrderByDescending(w => counts[w.Value]).ThenBy(w => w.Key, StringComparer.Ordinal).Take(options.MostWords).ToArray();
        _words = [.. kept.Select(w => w.Key)];
        _counts = [.. kept.Select(w => counts[w.Value])];
        var renumber = new int[counts.Count];
        Array.Fill(renumber, -2);
        for (var i = 0; i < kept.Length; i++)
            renumber[kept[i].Value] = i;
        _tokens = [.. tokens.Select(t => t < 0 ? -1 : renumber[t])];
        Console.WriteLine($"vectors: {tokens.Count} tokens, {_words.Length} words");
    }

    private void FillNegatives()
    {
        var total = _counts.Sum(c => Math.Pow(c, 0.75));
        _negatives = new int[1 << 22];
        var word = 0;
        var reached = Math.Pow(_counts[0], 0.75) / total;
        for (var i = 0; i < _negatives.Length; i++)
        {
            while (word < _words.Length - 1 && (i + 0.5) / _negatives.Length > reached)
                reached += Math.Pow(_counts[++word], 0.75) / total;
            _negatives[i] = word;
        }
    }

    private void RunEpoch(int epoch, Stopwatch watch)
    {
        var total = (double)_counts.Sum();
        var kept = new List<int>(64);
        var gradient = new float[options.Size];
        for (var i = 0; i < _tokens.Length; i++)
        {
            var token = _tokens[i];
            if (token >= 0)
            {
                var share = _counts[token] / total / options.Sample;
                if (share <= 1 || _random.NextDouble() < (Math.Sqrt(share) + 1) / share)
                    kept.Add(token);
            }

            if ((token == -1 || kept.Count == 1000) && kept.Count > 0)
            {
                var done = (epoch + (i / (double)_tokens.Length)) / options.Epochs;
                RunLine(kept, (float)(options.Rate * Math.Max(0.02, 1 - done)), gradient);
                kept.Clear();
                if ((i & 0xFFFF) < 64 && watch.Elapsed.TotalSeconds > 1)
                    Console.WriteLine($"vectors: {done:P1} after {watch.Elapsed.TotalSeconds:F0} s");
            }
        }
    }

    private void RunLine(List<int> line, float rate, float[] gradient)
    {
        for (var i = 0; i < line.Count; i++)
        {
            var window = 1 + _random.Next(options.Window);
            for (var j = Math.Max(0, i - window); j <= Math.Min(line.Count - 1, i + window); j++)
            {
                if (j != i)
                    Step(line[j], line[i], rate, gradient);
            }
        }
    }

    private void Step(int input, int target, float rate, float[] gradient)
    {
        var size = options.Size;
        var vector = _inner.AsSpan(input * size, size);
        Array.Clear(gradient);
        for (var sample = 0; sample <= options.Negatives; sample++)
        {
            var word = sample == 0 ? target : _negatives[_random.Next(_negatives.Length)];
            if (sample > 0 && word == target)
                continue;
            var other = _outer.AsSpan(word * size, size);
            var dot = Dot(vector, other);
            var expected = sample == 0 ? 1f : 0f;
            var step = (expected - (1 / (1 + MathF.Exp(-Math.Clamp(dot, -8f, 8f))))) * rate;
            Update(vector, other, gradient, step);
        }

        for (var i = 0; i < size; i += Vector<float>.Count)
            (new Vector<float>(vector[i..]) + new Vector<float>(gradient, i)).CopyTo(vector[i..]);
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector<float>.Zero;
        for (var i = 0; i < a.Length; i += Vector<float>.Count)
            sum += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        return Vector.Sum(sum);
    }

    private static void Update(ReadOnlySpan<float> vector, Span<float> other, float[] gradient, float step)
    {
        var by = new Vector<float>(step);
        for (var i = 0; i < other.Length; i += Vector<float>.Count)
        {
            var old = new Vector<float>(other[i..]);
            (new Vector<float>(gradient, i) + (old * by)).CopyTo(gradient, i);
            (old + (new Vector<float>(vector[i..]) * by)).CopyTo(other[i..]);
        }
    }
}
