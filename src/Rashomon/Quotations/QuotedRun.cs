namespace Rashomon.Quotations;

/// <summary>A stretch between quotation marks, whatever the marks mean.</summary>
/// <param name="Content">The words between the marks, without outer white space.</param>
/// <param name="Whole">The marks included.</param>
public sealed record QuotedRun(Span Content, Span Whole)
{
    /// <summary>Whether an opening mark is there.</summary>
    public bool Opened { get; init; } = true;

    /// <summary>Whether a closing mark is there, or the next paragraph re-opens and so takes it on.</summary>
    public bool Closed { get; init; } = true;

    /// <summary>Whether the next paragraph re-opens this quotation.</summary>
    public bool Continues { get; init; }

    /// <summary>Whether the marks are single: speech less often than double ones.</summary>
    public bool Single { get; init; }
}
