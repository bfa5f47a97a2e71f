using System.Collections;

namespace Rashomon.Lineage;

/// <summary>A growing set of numbers, added as half-open ranges.</summary>
internal sealed class SpanSet
{
    private readonly BitArray _bits = new(256);

    /// <summary>Adds <c>[start, end)</c>.</summary>
    public void Add(int start, int end)
    {
        if (end > _bits.Length)
            _bits.Length = Math.Max(end, 2 * _bits.Length);
        for (var i = start; i < end; i++)
            _bits[i] = true;
    }

    /// <summary>How many of <c>[start, end)</c> are in the set.</summary>
    public int Overlap(int start, int end)
    {
        var count = 0;
        for (var i = start; i < Math.Min(end, _bits.Length); i++)
            count += _bits[i] ? 1 : 0;
        return count;
    }
}
