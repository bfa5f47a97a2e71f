using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Quotations;

/// <summary>The outermost quoted stretches of an article's body.</summary>
/// <param name="Runs">Sorted, not overlapping.</param>
/// <param name="Diagnostics">A mark that never closes or never opened, each as <see cref="DiagnosticCodes.UnbalancedQuotation"/>.</param>
public sealed record QuotedRunLayer(ImmutableArray<QuotedRun> Runs, ImmutableArray<Diagnostic> Diagnostics) : ILayer
{
    /// <summary>Index of the run that covers an offset, marks included; -1 where none does.</summary>
    public int RunAt(int offset)
    {
        var low = SortedSearch.First(Runs.AsSpan(), offset, static (run, place) => run.Whole.End <= place);

        return low < Runs.Length && Runs[low].Whole.Start <= offset ? low : -1;
    }
}
