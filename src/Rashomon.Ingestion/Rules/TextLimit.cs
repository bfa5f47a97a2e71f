using System.Collections.Immutable;

namespace Rashomon.Ingestion.Rules;

/// <summary>A text cut to what is read of it.</summary>
/// <param name="Text">The text, or its start up to the last white space within the limit.</param>
/// <param name="Diagnostics">Says that it was cut; without the article's id.</param>
internal sealed record TextLimit(string Text, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Words are not cut in two where one ends within this many characters before the limit.</summary>
    private const int LongestWord = 1000;

    public static TextLimit Of(string text, int most)
    {
        if (text.Length <= most)
            return new(text, []);
        var end = text.AsSpan(0, most).LastIndexOfAny(" \t\r\n\u00A0");
        if (end < most - LongestWord)
            end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return new(text[..end], [new(DiagnosticCodes.InputTruncated, Severity.Warning, $"Only the first {end} of the text's {text.Length} characters were read.")]);
    }

    /// <summary>The slices that are left of the text.</summary>
    public IReadOnlyList<TextSlice> Of(IReadOnlyList<TextSlice> slices) => Diagnostics.IsEmpty
        ? slices
        : [.. slices.Where(slice => slice.Span.Start < Text.Length).Select(slice => slice with { Span = new(slice.Span.Start, Math.Min(slice.Span.End, Text.Length)) })];
}
