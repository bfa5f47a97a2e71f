using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Lineage;

namespace Rashomon.Alignment;

/// <summary>How two figure answers of one question stand to each other, with the reason in words.</summary>
internal static class FigureRelations
{
    /// <summary>The relation of every two of a question's answers, the earlier first.</summary>
    public static ImmutableArray<Relation> OfPairs(int answers, Func<int, int, Relation> relation) =>
        [.. Enumerable.Range(0, answers).SelectMany(i => Enumerable.Range(i + 1, answers - i - 1), relation)];

    /// <summary>The relation of answers <paramref name="i"/> and <paramref name="j"/>; null where neither is a figure.</summary>
    public static Relation Of(ImmutableArray<AnswerDraft> answers, int i, int j)
    {
        var (a, b) = (answers[i], answers[j]);
        if (a.IsRefusal || b.IsRefusal)
            return new(i, j, RelationKind.NotComparable, "one source would not give a figure");
        if (a.IsNotReported || b.IsNotReported || a.Quantity is not { } x || b.Quantity is not { } y)
            return new(i, j, RelationKind.NotComparable, "one report says only that nothing was reported");
        if (FigureBounds.Same(x, y))
            return new(i, j, RelationKind.Same, x.Unit == y.Unit ? "the same bounds" : "the same value after conversion, within 5 %");
        if (FigureBounds.IsRounding(x, y))
            return new(i, j, RelationKind.Same, $"{Words(x)} and {Words(y)} are one value, rounded");
        if (Part(a, b, i, j) is { } part)
            return part;
        if (Revision(a, b, i, j) is { } revision)
            return revision;
        if (FigureBounds.Overlap(x, y))
            return new(i, j, RelationKind.Compatible, $"{Words(x)} and {Words(y)} can both hold: their bounds overlap" + (x.Approximate || y.Approximate ? ", soft ones widened" : ""));
        return new(i, j, RelationKind.Contradicts, $"{Words(x)} and {Words(y)} cannot both hold");
    }

    private static string Words(Quantity quantity) => $"“{quantity.Text}”";

    /// <summary>A described single one, or "two of those …", is a part of any larger count.</summary>
    private static Relation? Part(AnswerDraft a, AnswerDraft b, int i, int j)
    {
        var (partA, partB) = (IsPart(a), IsPart(b));
        if (partA == partB)
            return null;
        var (part, whole) = partA ? (a, b) : (b, a);
        if (part.Quantity!.Min > whole.Quantity!.Max)
            return null;
        var (p, w) = partA ? (i, j) : (j, i);
        return new(p, w, RelationKind.PartOf, $"“{part.Quantity.Text} {part.Quantity.Of}” is one part of {Words(whole.Quantity)}");
    }

    private static bool IsPart(AnswerDraft answer) => answer.Claims.All(claim => claim.IsPart);

    private static StoryClaim? Changed(AnswerDraft answer, FigureChange change) => answer.Claims.FirstOrDefault(claim => claim.Change == change);

    /// <summary>A figure that rose replaces lower ones that were not published later.</summary>
    private static bool Follows(StoryClaim changed, AnswerDraft earlier) =>
        (earlier.Quantity!.Min ?? earlier.Quantity.Max) <= (changed.Quantity!.Min ?? changed.Quantity.Max)
        && !earlier.Claims.All(claim => claim.Claim.AsOf is { Length: >= 10 } other && changed.Claim.AsOf is { Length: >= 10 } own && string.CompareOrdinal(other[..10], own[..10]) > 0);

    /// <summary>A report that replaces a figure puts its own in its place; what others tell revises nothing that is withdrawn.</summary>
    private static Relation? Replaced(AnswerDraft old, AnswerDraft other, int i, int j)
    {
        if (Changed(old, FigureChange.Old) is not { } told || Changed(other, FigureChange.Old) is not null)
            return null;
        if (other.Claims.Any(claim => claim.Article == told.Article))
            return new(j, i, RelationKind.Revises, $"the text says that the figure was replaced: “{told.Claim.Text}”");
        return old.Claims.All(claim => claim.Change == FigureChange.Old) ? new(Math.Min(i, j), Math.Max(i, j), RelationKind.NotComparable, $"its own report has replaced it: “{told.Claim.Text}”") : null;
    }

    /// <summary>The text says that the figure changed, or the same speaker gives a later one.</summary>
    private static Relation? Revision(AnswerDraft a, AnswerDraft b, int i, int j)
    {
        if ((Replaced(a, b, i, j) ?? Replaced(b, a, j, i)) is { } replaced)
            return replaced;
        if (Changed(a, FigureChange.New) is { } newA && Changed(b, FigureChange.New) is null && Follows(newA, b))
            return new(i, j, RelationKind.Revises, $"the text says that the figure changed: “{newA.Claim.Text}”");
        if (Changed(b, FigureChange.New) is { } newB && Changed(a, FigureChange.New) is null && Follows(newB, a))
            return new(j, i, RelationKind.Revises, $"the text says that the figure changed: “{newB.Claim.Text}”");

        // A speaker who is more exact later takes nothing back.
        if (FigureBounds.Overlap(a.Quantity!, b.Quantity!))
            return null;
        foreach (var x in a.Claims)
        {
            foreach (var y in b.Claims)
            {
                if (x.Claim.Origin is { } from && y.Claim.Origin is { } other && SourceNames.AreSame(from, other) && x.Claim.AsOf is { } timeX && y.Claim.AsOf is { } timeY
                    && string.CompareOrdinal(timeX[..10], timeY[..10]) is var order and not 0)
                {
                    var later = order > 0;
                    return new(later ? i : j, later ? j : i, RelationKind.Revises, string.Create(CultureInfo.InvariantCulture, $"{(later ? from : other)} gave it later ({(later ? timeX : timeY)} after {(later ? timeY : timeX)})"));
                }
            }
        }

        return null;
    }
}
