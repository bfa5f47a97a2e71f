namespace Rashomon.Language.Networks;

/// <summary>Rows times a matrix plus a bias.</summary>
internal sealed class DenseLayer
{
    private readonly PackedMatrix _weights;
    private readonly float[] _bias;

    /// <summary>Reads the layer from a model file.</summary>
    public DenseLayer(ModelFile file, string name)
    {
        var entry = file.Entries[name + ".weight"];
        _weights = PackedMatrix.Of(entry.ToFloats(), entry.Rows, entry.Columns);
        _bias = file.Floats(name + ".bias");
    }

    /// <summary>Numbers of an output row.</summary>
    public int Outputs => _weights.Columns;

    /// <summary>Computes as many rows as <paramref name="into"/> holds.</summary>
    /// <param name="input">The first row starts at the front.</param>
    /// <param name="stride">Numbers between the starts of two input rows; less than a row's length makes windows overlap.</param>
    /// <param name="into">The output rows.</param>
    public void Apply(ReadOnlySpan<float> input, int stride, Span<float> into)
    {
        for (var at = 0; at < into.Length; at += Outputs)
            _bias.CopyTo(into[at..]);
        _weights.MultiplyAdd(input, stride, into.Length / Outputs, into);
    }
}
