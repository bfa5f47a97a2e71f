using System.Text.Json;
using Rashomon.Claims;
using Rashomon.Quantities;
using Rashomon.Quotations;
using Rashomon.Times;

namespace Rashomon.Cli.Annotating;

/// <summary>Writes figures, times, quotations and claims.</summary>
internal sealed class FindingsJson(AnnotatedText text, AnnotationJson writer)
{
    public void Write(Utf8JsonWriter json)
    {
        var claims = text.Document.Get<ClaimLayer>().Claims;
        var predicates = claims.Where(c => c.Figure is not null).GroupBy(c => c.Figure!.FirstToken).ToDictionary(g => g.Key, g => g.First().Predicate);
        AnnotationJson.List(json, "quantities", text.Document.Get<QuantityLayer>().Mentions, figure =>
        {
            writer.Span(json, figure.Quantity.Span);
            NamesJson.Number(json, "min", figure.Quantity.Min);
            NamesJson.Number(json, "max", figure.Quantity.Max);
            NamesJson.Number(json, "written", figure.Quantity.Written);
            json.WriteBoolean("approximate", figure.Quantity.Approximate);
            json.WriteString("unit", figure.Quantity.Unit);
            json.WriteString("unitText", figure.Quantity.UnitText);
            json.WriteString("of", figure.Quantity.Of);
            json.WriteString("predicate", predicates.GetValueOrDefault(figure.FirstToken));
        });
        AnnotationJson.List(json, "times", text.Document.Get<ResolvedTimes>().Times, time =>
        {
            writer.Span(json, time.Expression.Span);
            json.WriteString("type", time.Expression.Type.ToString().ToUpperInvariant());
            json.WriteString("value", time.Value);
            json.WriteString("date", time.Interval?.StartText);
            json.WriteString("end", time.Interval?.EndText);
        });
        var quotations = text.Document.Get<QuotationLayer>().Quotations;
        json.WriteStartArray("quotations");
        foreach (var group in quotations.GroupBy(q => (q.Content ?? q.Span, q.Kind)))
            Quotation(json, [.. group]);
        foreach (var act in text.Document.Get<SpeechLayer>().Acts.Where(act => act.Content.Length > 0 && !quotations.Any(q => act.Covers(q.Span) || (q.Content is { } whole && act.Content.Any(whole.Overlaps)))))
            Indirect(json, act);
        json.WriteEndArray();
        AnnotationJson.List(json, "claims", claims, claim =>
        {
            writer.Span(json, claim.Span);
            json.WriteString("predicate", claim.Predicate);
            json.WriteString("polarity", AnnotationJson.Name(claim.Polarity));
            json.WriteString("certainty", AnnotationJson.Name(claim.Certainty));
            if (claim.Figure is { } figure)
                AnnotationJson.Range(json, "quantity", figure.Quantity.Span);
        });
    }

    /// <summary>A quotation: of a mixed one the whole content, and each run between marks.</summary>
    private void Quotation(Utf8JsonWriter json, Quotation[] runs)
    {
        var first = runs[0];
        Start(json, first.SpeakerSpan, first.CueSpan);
        Contents(json, first.Content is { } whole ? [whole] : runs.Select(q => q.Span));
        AnnotationJson.List(json, "quoted", runs, run => writer.Span(json, run.Span));
        json.WriteString("kind", AnnotationJson.Name(first.Kind));
        json.WriteString("speaker", first.Speaker?.Name);
        json.WriteEndObject();
    }

    private void Indirect(Utf8JsonWriter json, SpeechAct act)
    {
        Start(json, act.Source?.Span, act.Cue);
        Contents(json, act.Content);
        AnnotationJson.List(json, "quoted", Array.Empty<Span>(), _ => { });
        json.WriteString("kind", AnnotationJson.Name(QuotationKind.Indirect));
        json.WriteString("speaker", act.Source?.Name);
        json.WriteEndObject();
    }

    private void Start(Utf8JsonWriter json, Span? source, Span? cue)
    {
        json.WriteStartObject();
        Part(json, "source", source);
        Part(json, "cue", cue);
    }

    private void Contents(Utf8JsonWriter json, IEnumerable<Span> spans) => AnnotationJson.List(json, "content", spans, span => writer.Span(json, span));

    private void Part(Utf8JsonWriter json, string name, Span? span)
    {
        if (span is not { } known || known.IsEmpty)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        writer.Span(json, known);
        json.WriteEndObject();
    }
}
