namespace Rashomon.Language.Networks;

/// <summary>A word with its two neighbours through a matrix, added to the word and normalised.</summary>
internal sealed class ConvolutionLayer
{
    private readonly DenseLayer _dense;
    private readonly float[] _gain;
    private readonly float[] _shift;
    private readonly int _size;

    /// <summary>Reads the layer from a model file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">Name of the layer within it.</param>
    /// <param name="size">Numbers of a row.</param>
    /// <param name="bound">Largest size of an input.</param>
    public ConvolutionLayer(ModelFile file, string name, int size, float bound)
    {
        _size = size;
        _dense = new(file, name, bound);
        _gain = file.Floats(name + ".norm.gain");
        _shift = file.Floats(name + ".norm.shift");
    }

    /// <summary>Largest size of an output.</summary>
    public float Bound => VectorMath.NormalizedBound(_gain, _shift);

    /// <summary>Replaces the rows by what the layer makes of them; the empty rows between sentences stay zero.</summary>
    public void Apply(WordBatch batch, RowBuffer rows)
    {
        // Three neighbouring rows are one window: the first window starts at row 0 and belongs to row 1.
        using var inner = new RowBuffer(rows.Rows - 2, _size);
        _dense.Apply(rows.Span, _size, inner.Span);
        VectorMath.Leaky(inner.Span);
        VectorMath.Add(rows.Span.Slice(_size, inner.Span.Length), inner.Span);
        for (var s = 0; s < batch.Sentences; s++)
        {
            var first = batch.FirstRow(s);
            VectorMath.Normalize(rows.Span.Slice(first * _size, batch.Length(s) * _size), _size, _gain, _shift);
            rows[first + batch.Length(s)].Clear();
        }
    }
}
