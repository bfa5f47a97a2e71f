namespace Rashomon.Language.Networks;

/// <summary>Rows times a matrix plus a bias.</summary>
internal sealed class DenseLayer
{
    private readonly PackedMatrix? _weights;
    private readonly IntegerMatrix? _whole;
    private readonly float[] _bias;

    /// <summary>Reads the layer from a model file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">Name of the layer within it.</param>
    /// <param name="bound">Largest size of an input where that is known: the layer then computes in whole numbers; 0 where it is not.</param>
    public DenseLayer(ModelFile file, string name, float bound = 0)
    {
        var entry = file.Entries[name + ".weight"];
        _bias = file.Floats(name + ".bias");
        if (bound > 0)
            _whole = new(entry.ToFloats(), entry.Rows, entry.Columns, bound);
        else
            _weights = PackedMatrix.Of(entry.ToFloats(), entry.Rows, entry.Columns);
    }

    /// <summary>Numbers of an output row.</summary>
    public int Outputs => _bias.Length;

    /// <summary>Computes as many rows as <paramref name="into"/> holds.</summary>
    /// <param name="input">The first row starts at the front.</param>
    /// <param name="stride">Numbers between the starts of two input rows; less than a row's length makes windows overlap.</param>
    /// <param name="into">The output rows.</param>
    public void Apply(ReadOnlySpan<float> input, int stride, Span<float> into)
    {
        if (_whole is not null)
        {
            _whole.Multiply(input, stride, _bias, into);
            return;
        }

        for (var at = 0; at < into.Length; at += Outputs)
            _bias.CopyTo(into[at..]);
        _weights!.MultiplyAdd(input, stride, into.Length / Outputs, into);
    }
}
