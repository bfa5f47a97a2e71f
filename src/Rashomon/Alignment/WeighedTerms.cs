namespace Rashomon.Alignment;

/// <summary>A set of words as numbers, with what each weighs: made once, compared often.</summary>
/// <param name="ids">The words' numbers, in the order of the words.</param>
/// <param name="squares">The square of each word's weight.</param>
internal sealed class WeighedTerms(int[] ids, double[] squares)
{
    /// <summary>The words' numbers.</summary>
    public ReadOnlySpan<int> Ids => ids;

    /// <summary>The square of each word's weight.</summary>
    public ReadOnlySpan<double> Squares => squares;

    /// <summary>The sum of the squares, in the order of the words.</summary>
    public double Norm { get; } = squares.Sum();

    /// <summary>A bit a word, shared by several: sets without a common bit have no common word.</summary>
    public ulong Bits { get; } = ids.Aggregate(0UL, (bits, id) => bits | (1UL << (id & 63)));

    /// <summary>Weighted cosine, 0 to 1.</summary>
    public double Similarity(WeighedTerms other)
    {
        if ((Bits & other.Bits) == 0)
            return 0;
        double common = 0;
        var there = other.Ids;
        for (var i = 0; i < ids.Length; i++)
        {
            if (there.Contains(ids[i]))
                common += squares[i];
        }

        return common == 0 ? 0 : common / Math.Sqrt(Norm * other.Norm);
    }
}
