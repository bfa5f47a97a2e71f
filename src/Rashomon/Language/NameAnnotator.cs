using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>Finds names by capital letters, titles and word lists. A trained tagger can replace it behind <see cref="NameLayer"/>.</summary>
/// <param name="gazetteer">Knows what some names are; the built-in list where null.</param>
public sealed class NameAnnotator(INameGazetteer? gazetteer = null) : IAnnotator
{
    private readonly INameGazetteer _gazetteer = gazetteer ?? BuiltInGazetteer.Instance;

    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(NameLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var layer = document.Get<TokenLayer>();
        var evidence = CapitalEvidence.Of(document, layer);
        var typer = new NameTyper(_gazetteer, document, layer);
        var found = new List<NameMention>();
        foreach (var sentence in layer.Sentences)
        {
            var block = document.Article.Blocks[sentence.Block];
            if (block.Kind is BlockKind.Headline or BlockKind.Subheading)
                continue;
            var scan = new NameScan(document.Text, layer, sentence, evidence, _gazetteer);
            foreach (var (first, end) in scan.Runs())
                typer.Add(sentence, first, end, found);
        }

        typer.Settle(found);
        AddHeadings(document, layer, found);
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new NameLayer([.. found]);
    }

    /// <summary>Headings capitalise what they like: only what the body names is a name there.</summary>
    private static void AddHeadings(AnnotatedDocument document, TokenLayer layer, List<NameMention> found)
    {
        var known = new Dictionary<string, NameMention>(StringComparer.Ordinal);
        foreach (var mention in found)
            known.TryAdd(mention.Text, mention);
        foreach (var sentence in layer.Sentences)
        {
            if (document.Article.Blocks[sentence.Block].Kind is not (BlockKind.Headline or BlockKind.Subheading))
                continue;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                for (var end = Math.Min(i + 6, sentence.EndToken); end > i; end--)
                {
                    var span = layer.Cover(i, end);
                    if (!known.TryGetValue(document.TextOf(span), out var body))
                        continue;
                    found.Add(new(span, i, end, body.Type) { Text = body.Text, TitleToken = i });
                    i = end - 1;
                    break;
                }
            }
        }
    }
}
