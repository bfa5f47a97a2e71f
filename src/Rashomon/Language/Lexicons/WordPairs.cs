using System.Runtime.CompilerServices;

namespace Rashomon.Language.Lexicons;

/// <summary>A relation between word senses: pairs of sense numbers, sorted by source.</summary>
internal sealed class WordPairs
{
    private readonly int[] _sources;
    private readonly int[] _targets;

    private WordPairs(int[] sources, int[] targets) => (_sources, _targets) = (sources, targets);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static WordPairs Read(ref ByteReader reader)
    {
        var count = reader.Number();
        var sources = reader.Numbers(count);
        for (var i = 1; i < count; i++)
            sources[i] += sources[i - 1];
        var targets = new int[count];
        for (var i = 0; i < count; i++)
            targets[i] = sources[i] + reader.Signed();
        return new(sources, targets);
    }

    /// <summary>Senses that <paramref name="source"/> is related to.</summary>
    public ReadOnlySpan<int> Of(int source)
    {
        var first = FirstAtLeast(source);
        var end = first;
        while (end < _sources.Length && _sources[end] == source)
            end++;
        return _targets.AsSpan(first, end - first);
    }

    private int FirstAtLeast(int source)
    {
        int low = 0, high = _sources.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_sources[middle] < source)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
