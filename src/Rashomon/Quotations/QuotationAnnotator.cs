using System.Collections.Immutable;
using System.Text;
using Rashomon.Annotation;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quotations;

/// <summary>Tells speech from other words between quotation marks, and gives each run its speaker.</summary>
public sealed class QuotationAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(NameLayer), typeof(NameChainLayer), typeof(QuotedRunLayer), typeof(SpeechLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(QuotationLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var runs = document.Get<QuotedRunLayer>();
        var found = new SpeakerFinder(document).Find();
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        for (var i = 0; i < runs.Runs.Length; i++)
        {
            if (found[i] is { } speech)
                quotations.Add(Make(document, runs.Runs[i], speech));
        }

        return new QuotationLayer(quotations.ToImmutable(), runs.Diagnostics);
    }

    private static Quotation Make(AnnotatedDocument document, QuotedRun run, RunSpeech speech)
    {
        var act = speech.Act;
        var source = speech.Source;
        var kind = !run.Opened ? QuotationKind.Indirect : speech.Whole ? QuotationKind.Direct : QuotationKind.Mixed;
        var content = act?.Content.Where(c => c.Overlaps(run.Content)).Select(c => (Span?)c).FirstOrDefault();
        return new()
        {
            Id = IdOf(document.Article, run.Content),
            Article = document.Article.Id,
            Span = run.Content,
            Text = document.TextOf(run.Content),
            Kind = kind,
            Content = kind == QuotationKind.Direct ? null : content ?? run.Content,
            SpeakerSpan = source?.Span,
            CueSpan = act?.Cue,
            Cue = act is null ? null : document.TextOf(act.Cue),
            Speaker = source is { Unresolved: false } ? new(source.Name) : null,
            Via = speech.Via,
        };
    }

    private static string IdOf(Article article, Span span) =>
        "q" + ContentHash.Of(Encoding.UTF8.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{article.Id}:{span.Start}:{span.End}")))[..12];
}
