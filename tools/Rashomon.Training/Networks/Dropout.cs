using System.Numerics;

namespace Rashomon.Training.Networks;

/// <summary>Sets numbers to zero at random in training and scales up the rest.</summary>
internal sealed class Dropout(double rate, uint seed)
{
    private readonly List<float> _mask = [];
    private ulong _state = (seed * 0x9E3779B97F4A7C15UL) + 1;

    /// <summary>Drops numbers in place; does nothing outside training.</summary>
    public void Forward(Matrix values, bool training)
    {
        _mask.Clear();
        if (!training || rate <= 0)
            return;
        var keep = (float)(1 / (1 - rate));
        var limit = (uint)(rate * 65536);
        var span = values.Span;
        for (var i = 0; i < span.Length; i += 4)
        {
            _state ^= _state << 13;
            _state ^= _state >> 7;
            _state ^= _state << 17;
            var bits = _state;
            for (var j = 0; j < 4; j++, bits >>= 16)
                _mask.Add((bits & 0xFFFF) < limit ? 0 : keep);
        }

        Backward(values);
    }

    /// <summary>Applies the same mask to the gradient in place.</summary>
    public void Backward(Matrix gradient)
    {
        if (_mask.Count == 0)
            return;
        var span = gradient.Span;
        var mask = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_mask);
        for (var i = 0; i < span.Length; i += Vector<float>.Count)
            (new Vector<float>(span[i..]) * new Vector<float>(mask[i..])).CopyTo(span[i..]);
    }
}
