using System.Globalization;
using Rashomon.Language;
using Rashomon.Places;
using Rashomon.Quantities;
using Rashomon.Quotations;
using Rashomon.Text;
using Rashomon.Times;

namespace Rashomon.Cli.Annotating;

/// <summary>Writes a text's sentences as trees of dependencies, with what was found in each below it.</summary>
internal sealed class TreeWriter(AnnotatedText text)
{
    private readonly TokenLayer _tokens = text.Document.Get<TokenLayer>();
    private readonly TagLayer _tags = text.Document.Get<TagLayer>();
    private readonly SyntaxLayer _syntax = text.Document.Get<SyntaxLayer>();

    public void Write(TextWriter output)
    {
        output.WriteLine(text.Input.Name);
        for (var s = 0; s < _tokens.Sentences.Length; s++)
        {
            var sentence = _tokens.Sentences[s];
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{s + 1}  {Line(sentence.Span)}"));
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (_syntax.Heads[i] < 0)
                    Branch(output, i, "  ", last: true);
            }

            Findings(output, sentence);
        }
    }

    private void Branch(TextWriter output, int token, string indent, bool last)
    {
        output.WriteLine($"{indent}{(last ? "└ " : "├ ")}{Line(_tokens.Tokens[token].Span)}  {_tags.Tags[token].Pos.ToString().ToUpperInvariant()} {_syntax.Relations[token]}");
        var children = _syntax.Children(token);
        for (var i = 0; i < children.Length; i++)
            Branch(output, children[i], indent + (last ? "  " : "│ "), i == children.Length - 1);
    }

    private void Findings(TextWriter output, Sentence sentence)
    {
        var document = text.Document;
        var (names, chains) = (document.Get<NameLayer>().Mentions, document.Get<NameChainLayer>());
        for (var i = 0; i < names.Length; i++)
        {
            if (!sentence.Span.Contains(names[i].Span))
                continue;
            var chain = chains.Chains[chains.ChainOf[i]];
            output.WriteLine($"  name      {Line(names[i].Span)}: {AnnotationJson.Name(names[i].Type)}{(chain.Name == names[i].Text ? "" : ", " + chain.Name)}{(names[i].Title is { } title ? $" ({title})" : "")}");
        }

        foreach (var reference in chains.References.Where(r => sentence.Span.Contains(r.Span)))
            output.WriteLine($"  reference {Line(reference.Span)}: {chains.Chains[reference.Chain].Name}");
        foreach (var place in document.Get<ResolvedPlaces>().Places.Where(p => p.Place is not null && sentence.Span.Contains(p.Mention.Span)))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  place     {Line(place.Mention.Span)}: {place.Name}, {place.Place!.Country} {place.Place.Latitude:0.00} {place.Place.Longitude:0.00} ({AnnotationJson.Name(place.Place.Precision)})"));
        foreach (var figure in document.Get<QuantityLayer>().Mentions.Select(m => m.Quantity).Where(q => sentence.Span.Contains(q.Span)))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  figure    {Line(figure.Span)}: {figure.Min?.ToString(CultureInfo.InvariantCulture) ?? "–"} to {figure.Max?.ToString(CultureInfo.InvariantCulture) ?? "–"} {figure.Unit} {figure.Of}").TrimEnd());
        foreach (var time in document.Get<ResolvedTimes>().Times.Where(t => sentence.Span.Contains(t.Expression.Span)))
            output.WriteLine($"  time      {Line(time.Expression.Span)}: {time.Value}");
        foreach (var quotation in document.Get<QuotationLayer>().Quotations.Where(q => sentence.Span.Contains(q.Span.Start)))
            output.WriteLine($"  quotation {Line(quotation.Span)}: {quotation.Speaker?.Name ?? "unknown"}");
    }

    private string Line(Span span) => text.Document.TextOf(span).ReplaceLineEndings(" ");
}
