namespace Rashomon.Ingestion.PlainText;

/// <summary>A line that is not blank.</summary>
/// <param name="Span">The line without white space at its ends.</param>
/// <param name="AfterBlank">Whether an empty line, or the text's start, stands before it.</param>
/// <param name="Indent">White-space characters before it.</param>
internal readonly record struct TextLine(Span Span, bool AfterBlank, int Indent);
