using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Takes names as given instead of finding them: to resolve places and chains of known spans.</summary>
/// <param name="given">The names; those that overlap an earlier one, or hold no token, are left out.</param>
public sealed class GivenNameAnnotator(ImmutableArray<GivenName> given) : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(AnalysisLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(NameLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var layer = document.Get<TokenLayer>();
        var titles = new NameTitles(document, layer);
        var found = ((NameLayer)new NameAnnotator().Annotate(document)).Mentions;
        var mentions = ImmutableArray.CreateBuilder<NameMention>();
        foreach (var name in given.Where(name => !name.Span.IsEmpty && name.Span.Start >= 0 && name.Span.End <= document.Text.Length).OrderBy(name => name.Span))
        {
            var (first, end) = (layer.TokenAt(name.Span.Start), Math.Min(layer.Tokens.Length, layer.TokenAt(name.Span.End - 1) + 1));
            if (first >= end || layer.Tokens[first].Span.Start >= name.Span.End || (mentions.Count > 0 && mentions[^1].Span.End > name.Span.Start))
                continue;
            var type = name.Type ?? KnownNames.TypeOf(document.TextOf(name.Span)) ?? found.FirstOrDefault(m => m.Span.Overlaps(name.Span))?.Type ?? EntityType.Other;
            mentions.Add(type == EntityType.Person ? titles.Titled(name.Span, first, end) : new(name.Span, first, end, type) { Text = document.TextOf(name.Span) });
        }

        return new NameLayer(mentions.ToImmutable());
    }
}
