namespace Rashomon.Language.Tokens;

/// <summary>Words and sentences of a text.</summary>
/// <param name="Words">Spans of the words in order.</param>
/// <param name="Starts">First word of each sentence, then the number of words.</param>
/// <param name="Paragraphs">First sentence of each paragraph or region, then the number of sentences.</param>
internal sealed record TokenizedText(Span[] Words, int[] Starts, int[] Paragraphs);
