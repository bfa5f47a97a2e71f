using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Quotations;
using Rashomon.Text;

namespace Rashomon.Claims.Attributions;

/// <summary>Makes attribution chains of cues, quotations and embedded passages.</summary>
public sealed class AttributionAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public ImmutableArray<Type> Requires => [typeof(TokenLayer), typeof(SpeechLayer), typeof(QuotationLayer)];

    /// <inheritdoc/>
    public Type Produces => typeof(AttributionLayer);

    /// <inheritdoc/>
    public ILayer Annotate(AnnotatedDocument document)
    {
        var speech = document.Get<SpeechLayer>();
        var contents = new List<AttributedContent>();
        foreach (var act in speech.Acts)
            contents.AddRange(act.Content.Select(span => Of(document, speech, act, span)));
        foreach (var quotation in document.Get<QuotationLayer>().Quotations.Where(q => q.Speaker is not null))
            AddQuotation(speech, quotation, contents);
        foreach (var passage in speech.Passages)
            contents.Add(new(passage.Passage, [Link(passage)]) { Source = passage.OutletSpan, Kind = CueKind.Accord });
        contents.Sort((a, b) => a.Content.CompareTo(b.Content));
        return new AttributionLayer([.. contents]);
    }

    private static AttributedContent Of(AnnotatedDocument document, SpeechLayer speech, SpeechAct act, Span content)
    {
        var chain = ImmutableArray.CreateBuilder<Attribution>();
        // "An earlier version of this article said", "we can confirm": the outlet speaking of itself.
        if (act.Source is { } source && !(source.Unresolved && source.Name is "we" or "We" or "I") && !source.Name.Contains("version of this", StringComparison.OrdinalIgnoreCase))
        {
            chain.Add(Link(document, act, source));
            // An outer cue of the same sentence whose content holds this cue: what the ministry says the chief said.
            foreach (var outer in speech.ActsOf(act.Sentence).Where(o => o != act && o.Source is not null && o.Covers(act.Cue) && o.Kind != CueKind.Think).OrderBy(o => o.Content[0].Length))
            {
                if (!chain.Any(l => string.Equals(l.Source, outer.Source!.Name, StringComparison.Ordinal)))
                    chain.Add(Link(document, outer, outer.Source!));
            }

            if (speech.PassageOf(content) is { } passage)
                chain.Add(Link(passage));
        }

        return new(content, chain.ToImmutable())
        {
            Cue = act.Cue,
            Source = act.Source?.Span,
            Kind = act.Kind,
            Certainty = act.Kind == CueKind.Hearsay ? Certainty.Reported : Certainty.Asserted,
            Denied = act.Kind == CueKind.Deny,
        };
    }

    private static Attribution Link(AnnotatedDocument document, SpeechAct act, SpeechSource source) =>
        new(source.Name, source.Span)
        {
            Cue = document.TextOf(act.Cue),
            Via = act.Via,
            Affiliation = source.Affiliation,
            Basis = act.Lemma switch { "see" or "witness" => "saw", "estimate" or "project" or "reckon" or "forecast" => "estimated", "count" or "calculate" => "counted", _ => null },
        };

    private static Attribution Link(EmbeddedPassage passage) => new(passage.Outlet, passage.OutletSpan) { Cue = passage.Cue };

    /// <summary>Quoted sentences that no cue of theirs covers: the rest of a long quotation.</summary>
    private static void AddQuotation(SpeechLayer speech, Quotation quotation, List<AttributedContent> contents)
    {
        if (contents.Exists(c => c.Content.Contains(quotation.Span) && !c.Chain.IsEmpty))
            return;
        var first = new Attribution(quotation.Speaker!.Name, quotation.SpeakerSpan ?? quotation.Span) { Cue = quotation.Cue, Via = quotation.Via };
        ImmutableArray<Attribution> chain = speech.PassageOf(quotation.Span) is { } passage ? [first, Link(passage)] : [first];
        contents.Add(new(quotation.Span, chain) { Cue = quotation.CueSpan, Source = quotation.SpeakerSpan, Kind = CueKind.Say });
    }
}
