using System.Numerics;

namespace Rashomon.Language.Networks;

/// <summary>A bidirectional simple recurrent unit (Lei et al. 2018): the left half of the columns reads forwards, the right half backwards.</summary>
internal sealed class RecurrentLayer
{
    private readonly DenseLayer _dense;
    private readonly float[] _peep;
    private readonly int _size;

    /// <summary>Reads the layer from a model file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">Name of the layer within it.</param>
    /// <param name="size">Numbers of a row.</param>
    /// <param name="bound">Largest size of an input, and so of an output: that lies between the input and 1.</param>
    public RecurrentLayer(ModelFile file, string name, int size, float bound)
    {
        _size = size;
        _dense = new(file, name, bound);
        _peep = file.Floats(name + ".peep");
    }

    /// <summary>Replaces the rows by what the layer makes of them.</summary>
    public void Apply(WordBatch batch, RowBuffer rows)
    {
        using var inner = new RowBuffer(rows.Rows, _dense.Outputs);
        _dense.Apply(rows.Span, _size, inner.Span);
        var half = _size / 2;
        Span<float> cell = stackalloc float[_size];
        for (var s = 0; s < batch.Sentences; s++)
        {
            var first = batch.FirstRow(s);
            var end = first + batch.Length(s);
            cell.Clear();
            for (var row = first; row < end; row++)
                Step(inner[row], rows[row], cell, 0, half);
            for (var row = end - 1; row >= first; row--)
                Step(inner[row], rows[row], cell, half, _size);
        }
    }

    private void Step(ReadOnlySpan<float> inner, Span<float> row, Span<float> cell, int from, int to)
    {
        var one = Vector<float>.One;
        for (var i = from; i < to; i += Vector<float>.Count)
        {
            var before = new Vector<float>(cell[i..]);
            var forget = VectorMath.Sigmoid(new Vector<float>(inner[(_size + i)..]) + (new Vector<float>(_peep, i) * before));
            var reset = VectorMath.Sigmoid(new Vector<float>(inner[((2 * _size) + i)..]) + (new Vector<float>(_peep, _size + i) * before));
            var now = (forget * before) + ((one - forget) * new Vector<float>(inner[i..]));
            now.CopyTo(cell[i..]);
            ((reset * VectorMath.Tanh(now)) + ((one - reset) * new Vector<float>(row[i..]))).CopyTo(row[i..]);
        }
    }
}
