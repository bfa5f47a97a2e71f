using Rashomon.Language.Tokens;

namespace Rashomon.Training.Tokens;

/// <summary>Logistic regression over hashed features with AdaGrad.</summary>
/// <param name="bits">Binary logarithm of the number of weights.</param>
internal sealed class LogisticTrainer(int bits)
{
    private readonly float[] _weights = new float[1 << bits];
    private readonly float[] _squares = new float[1 << bits];
    private readonly List<uint> _features = [];
    private readonly List<(int Start, int End, bool Yes)> _cases = [];

    /// <summary>Adds a case to learn from.</summary>
    public void Add(ReadOnlySpan<uint> features, bool yes)
    {
        var start = _features.Count;
        foreach (var feature in features)
            _features.Add(feature & ((1u << bits) - 1));
        _cases.Add((start, _features.Count, yes));
    }

    /// <summary>Passes over the cases in random order.</summary>
    public void Train(int epochs, double rate, double decay, Random random)
    {
        var order = Enumerable.Range(0, _cases.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
                Step(_cases[index], rate, decay);
        }
    }

    private void Step((int Start, int End, bool Yes) item, double rate, double decay)
    {
        var sum = 0.0;
        for (var i = item.Start; i < item.End; i++)
            sum += _weights[_features[i]];
        var gradient = (float)((item.Yes ? 1 : 0) - (1 / (1 + Math.Exp(-sum))));
        for (var i = item.Start; i < item.End; i++)
        {
            var f = _features[i];
            var g = gradient - (float)(decay * _weights[f]);
            _squares[f] += g * g;
            _weights[f] += (float)(rate * g / Math.Sqrt(_squares[f] + 1e-6));
        }
    }

    /// <summary>The weights in whole numbers from -127 to 127; the few largest are cut off so that the rest keep their precision.</summary>
    public sbyte[] ToBytes()
    {
        var sorted = _weights.Select(MathF.Abs).Where(w => w > 0).Order().ToArray();
        var top = sorted[(int)(sorted.Length * 0.9995)];
        return [.. _weights.Select(w => (sbyte)Math.Clamp(MathF.Round(w / top * 127), -127, 127))];
    }

    /// <summary>The decision as it will run.</summary>
    public LinearModel ToModel() => new(ToBytes());
}
