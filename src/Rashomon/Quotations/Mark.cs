namespace Rashomon.Quotations;

/// <summary>A quotation mark.</summary>
/// <param name="At">Offset of its first code unit.</param>
/// <param name="Length">Code units.</param>
/// <param name="Role">What it looks like.</param>
internal readonly record struct Mark(int At, int Length, MarkRole Role)
{
    /// <summary>Offset after the mark.</summary>
    public int End => At + Length;
}
