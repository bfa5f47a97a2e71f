using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Times;

/// <summary>The time expressions of an article, resolved against one anchor; resolving again replaces it.</summary>
/// <param name="Anchor">What relative times were counted from; null where nothing was known.</param>
/// <param name="Times">One for each expression of the <see cref="TimeLayer"/>, in the same order.</param>
public sealed record ResolvedTimes(TimeAnchor? Anchor, ImmutableArray<ResolvedTime> Times) : ILayer
{
    /// <summary>The times that lie wholly within <paramref name="span"/>, in order.</summary>
    public IEnumerable<ResolvedTime> Within(Span span)
    {
        var low = SortedSearch.First(Times.AsSpan(), span.Start, static (time, place) => time.Expression.Span.Start < place);

        for (; low < Times.Length && Times[low].Expression.Span.Start < span.End; low++)
        {
            if (span.Contains(Times[low].Expression.Span))
                yield return Times[low];
        }
    }
}
