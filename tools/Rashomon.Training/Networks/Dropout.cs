using System.Numerics;

namespace Rashomon.Training.Networks;

/// <summary>Sets numbers to zero at random in training and scales up the rest.</summary>
internal sealed class Dropout(double rate, uint seed)
{
    private float[] _mask = [];
    private bool _drops;
    private ulong _state = (seed * 0x9E3779B97F4A7C15UL) + 1;

    /// <summary>Drops numbers in place; does nothing outside training.</summary>
    public void Forward(Matrix values, bool training)
    {
        _drops = training && rate > 0;
        if (!_drops)
            return;
        var span = values.Span;
        if (_mask.Length < span.Length)
            _mask = new float[span.Length * 5 / 4];
        var keep = new Vector<float>((float)(1 / (1 - rate)));
        var limit = new Vector<uint>((uint)(rate * 4294967296.0));
        // Sixteen streams of a 32-bit xorshift side by side: the same numbers for any vector width.
        var streams = new uint[16];
        for (var i = 0; i < streams.Length; i++)
        {
            _state += 0x9E3779B97F4A7C15UL;
            streams[i] = (uint)(Language.Networks.FeatureHash.Mix(_state) >> 32) | 1;
        }

        for (var lane = 0; lane < streams.Length; lane += Vector<uint>.Count)
        {
            var state = new Vector<uint>(streams, lane);
            for (var at = lane; at < span.Length; at += streams.Length)
            {
                state ^= Vector.ShiftLeft(state, 13);
                state ^= Vector.ShiftRightLogical(state, 17);
                state ^= Vector.ShiftLeft(state, 5);
                Vector.ConditionalSelect(Vector.AsVectorSingle(Vector.LessThan(state, limit)), Vector<float>.Zero, keep).CopyTo(_mask, at);
            }
        }

        Backward(values);
    }

    /// <summary>Applies the same mask to the gradient in place.</summary>
    public void Backward(Matrix gradient)
    {
        if (!_drops)
            return;
        var span = gradient.Span;
        var mask = _mask.AsSpan();
        for (var i = 0; i < span.Length; i += Vector<float>.Count)
            (new Vector<float>(span[i..]) * new Vector<float>(mask[i..])).CopyTo(span[i..]);
    }
}
