using Rashomon.Language.Networks;

namespace Rashomon.Language.Tokens;

/// <summary>A yes-or-no decision: the sum of the weights of hashed features, in whole numbers.</summary>
internal sealed class LinearModel
{
    private readonly sbyte[] _weights;

    /// <summary>Takes weights whose number is a power of two.</summary>
    public LinearModel(sbyte[] weights) => _weights = weights;

    /// <summary>Reads the decision from a model file.</summary>
    public static LinearModel Load(ModelFile file, string name) => new(Array.ConvertAll(file.Entries[name].Bytes, b => (sbyte)b));

    /// <summary>The sum; above 0 means yes.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        var sum = 0;
        var mask = (uint)_weights.Length - 1;
        foreach (var feature in features)
            sum += _weights[feature & mask];
        return sum;
    }
}
