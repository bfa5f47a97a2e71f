using System.Collections.Immutable;
using Rashomon.Annotation;
using Rashomon.Claims;
using Rashomon.Claims.Attributions;
using Rashomon.Language;
using Rashomon.Places;
using Rashomon.Quantities;
using Rashomon.Quotations;
using Rashomon.Text;
using Rashomon.Times;

namespace Rashomon.Cli.Annotating;

/// <summary>A text with its layers.</summary>
/// <param name="Input">The text.</param>
/// <param name="Document">With all layers, times and places resolved; for CoNLL-U with <see cref="AnalysisLayer"/> alone.</param>
internal sealed record AnnotatedText(InputText Input, AnnotatedDocument Document)
{
    /// <summary>Reads a text.</summary>
    /// <param name="input">The text.</param>
    /// <param name="published">What relative times are counted from; the article's own date where null.</param>
    /// <param name="given">Names to resolve instead of finding them; null to find them.</param>
    /// <param name="whole">Whether to read everything, not only words, dependencies and the models' names.</param>
    public static AnnotatedText Of(InputText input, PublicationTime? published, ImmutableArray<GivenName>? given, bool whole)
    {
        var article = published is null ? input.Article : input.Article with { Published = published };
        IAnnotator[] words = input.Words is { } known ? Given(known) : [new TokenAnnotator(), new AnalysisAnnotator()];
        if (!whole)
            return new(input, new AnnotationPipeline([words[^1]]).Annotate(article));
        IAnnotator names = given is { } spans ? new GivenNameAnnotator(spans) : new NameAnnotator();
        var document = new AnnotationPipeline([
            .. words, new TagAnnotator(), new SyntaxAnnotator(), new TimeAnnotator(), new QuantityAnnotator(), names, new NameChainAnnotator(), new PlaceAnnotator(),
            new QuotedRunAnnotator(), new SpeechAnnotator(), new QuotationAnnotator(), new AttributionAnnotator(), new ClaimAnnotator()]).Annotate(article);
        document = document.With(TimeResolver.Resolve(document));
        return new(input, document.With(PlaceResolver.Resolve(document)));
    }

    /// <summary>Sentences and words as given: each word is a token.</summary>
    private static IAnnotator[] Given(ConlluText words)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var block = 0;
        foreach (var sentence in words.Sentences)
        {
            var span = new Span(sentence[0].Start, sentence[^1].End);
            while (words.Blocks[block].Span.End < span.End)
                block++;
            sentences.Add(new(span, tokens.Count, tokens.Count + sentence.Length, block));
            tokens.AddRange(sentence.Select(word => new Token(word, KindOf(word.Of(words.Text)))));
        }

        return [new FixedAnnotator(new TokenLayer(tokens.ToImmutable(), sentences.ToImmutable())), new FixedAnnotator(new AnalysisLayer(LanguageModel.Default.AnalyzeWords(words.Text, words.Sentences, words.Paragraphs)))];
    }

    private static TokenKind KindOf(string word) =>
        char.IsDigit(word[0]) ? TokenKind.Number : word.Any(char.IsLetter) ? TokenKind.Word : char.IsSymbol(word[0]) || word[0] is '%' ? TokenKind.Symbol : TokenKind.Punctuation;
}
