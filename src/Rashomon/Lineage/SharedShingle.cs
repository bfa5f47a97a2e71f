using System.Runtime.InteropServices;

namespace Rashomon.Lineage;

/// <summary>A place at which two articles share a shingle.</summary>
/// <param name="First">Index of the earlier article in the order given.</param>
/// <param name="Second">Index of the later one.</param>
/// <param name="FirstAt">Index of the shingle's first word in the earlier.</param>
/// <param name="SecondAt">Index of the shingle's first word in the later.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SharedShingle(int First, int Second, int FirstAt, int SecondAt) : IComparable<SharedShingle>
{
    /// <summary>Orders by pair, then by place in the earlier article.</summary>
    public int CompareTo(SharedShingle other)
    {
        if (First != other.First)
            return First.CompareTo(other.First);
        if (Second != other.Second)
            return Second.CompareTo(other.Second);
        return FirstAt != other.FirstAt ? FirstAt.CompareTo(other.FirstAt) : SecondAt.CompareTo(other.SecondAt);
    }
}
