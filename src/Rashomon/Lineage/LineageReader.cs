using System.Collections.Immutable;
using Rashomon.Annotation;
namespace Rashomon.Lineage;
/// <summary>Temporary.</summary>
public static class LineageReader
{
    /// <summary>Temporary.</summary>
    public static StoryLineage Read(IReadOnlyList<AnnotatedDocument> documents) => new([]);
}
/// <summary>Temporary.</summary>
public sealed record StoryLineage(ImmutableArray<LineageLink> Links)
{
    /// <summary>Temporary.</summary>
    public string? OriginOf(string articleId, Span span, ImmutableArray<Attribution> chain) => chain is [var first, ..] && char.IsUpper(first.Source[0]) ? first.Source : null;
}
