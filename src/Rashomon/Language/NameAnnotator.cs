using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>
/// Takes the language models' names, splits titles off, corrects what lists are sure of, and makes an article agree with itself. Headings that capitalise every
/// word count only where the body or a list knows the name.
/// </summary>
/// <param name="gazetteer">Decides what a name is, whatever the models say; the built-in lists, which decide less, where null.</param>
public sealed class NameAnnotator(INameGazetteer? gazetteer = null) : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(AnalysisLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(NameLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var layer = document.Get<TokenLayer>();
        var analysis = document.Get<AnalysisLayer>().Analysis;
        var alignment = new TokenAlignment(layer, analysis);
        var names = new NameCollection(document, layer, alignment, analysis);
        var titles = new NameTitles(document, layer);
        var headings = new HeadingNames(document, layer);
        foreach (var run in analysis.Names.SelectMany(titles.Parts))
        {
            if (run.Type is NameType.Date or NameType.Money || titles.Read(run) is not { } mention)
                continue;
            if (headings.IsTrusted(mention))
                names.Add(mention);
        }

        KnownNames.Add(names);
        KnownNames.Correct(names, gazetteer);
        NameAgreement.Settle(names, gazetteer, new(analysis, alignment));
        NameAgreement.AddRepeated(names, titles);
        headings.Add(names);
        return new NameLayer(names.Sorted());
    }
}
