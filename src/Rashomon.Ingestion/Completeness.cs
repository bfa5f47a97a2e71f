using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion;

/// <summary>Whether a text is all of its report.</summary>
/// <param name="MayBeCutShort">Whether it shows signs that it is not.</param>
/// <param name="Diagnostics">What was noticed.</param>
internal sealed record Completeness(bool MayBeCutShort, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Share of the words that the page gives that a whole text has at least: captions and lists are counted by some pages.</summary>
    private const double LeastShare = 0.5;

    /// <summary>Smaller counts are not worth an estimate.</summary>
    private const int FewestEstimated = 80;

    /// <summary>Most words of what a paid page shows for free. A first guess: teasers have two to four paragraphs.</summary>
    private const int LongestStub = 180;

    public static Completeness Of(Extraction extraction, ReaderOptions options)
    {
        var words = 0;
        foreach (var block in extraction.Blocks.Where(b => b.IsBody))
            words += Words.Count(extraction.Text.AsSpan(block.Span.Start, block.Span.Length), options.FewestWords + 1);
        if (words == 0)
            return new(true, [new(DiagnosticCodes.NoBody, Severity.Warning, "No article text was found: only headings, credits or boilerplate.")]);
        words = 0;
        foreach (var block in extraction.Blocks.Where(b => b.IsBody))
            words += Words.Count(extraction.Text.AsSpan(block.Span.Start, block.Span.Length));
        if (extraction.Page is { WordCount: { } estimated } && estimated >= FewestEstimated && words < estimated * LeastShare)
            return new(true, [new(DiagnosticCodes.CutShort, Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"This is a stub: {words} words of an estimated {estimated}."))]);
        if (extraction.Page is { IsPaid: true } && words < LongestStub)
            return new(true, [new(DiagnosticCodes.CutShort, Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"This is a stub: {words} words; the page says that the whole is not free to read."))]);
        var sign = Sign(extraction, words, options);
        return sign is null ? new(false, []) : new(true, [new(DiagnosticCodes.CutShort, Severity.Info, "The text may be cut short: " + sign + ".")]);
    }

    private static string? Sign(Extraction extraction, int words, ReaderOptions options)
    {
        if (words < options.FewestWords)
            return $"it has {words} words";
        var last = extraction.Blocks.Last(b => b.IsBody);
        var end = extraction.Text.AsSpan(last.Span.Start, last.Span.Length);
        end = end[^Math.Min(end.Length, 200)..];
        if (end.EndsWith("...", StringComparison.Ordinal) || end.EndsWith("…", StringComparison.Ordinal) || end.EndsWith("[…]", StringComparison.Ordinal) || end.EndsWith("[...]", StringComparison.Ordinal))
            return "it ends with an ellipsis";
        foreach (var block in extraction.Blocks.Where(b => b.Kind == BlockKind.Boilerplate && b.Span.Length < 600))
        {
            var line = block.Span.Of(extraction.Text);
            if (line.Contains("continue reading", StringComparison.OrdinalIgnoreCase) || line.Contains("keep reading", StringComparison.OrdinalIgnoreCase) || line.Contains("for subscribers", StringComparison.OrdinalIgnoreCase)
                || (block.Reason == "subscription prompt" && line.Contains("article", StringComparison.OrdinalIgnoreCase)))
                return "“" + (line.Length > 80 ? line[..80] + "…" : line) + "”";
        }
        return last == extraction.Blocks.LastOrDefault(b => b.Kind != BlockKind.Boilerplate) && !Words.EndsSentence(end) && extraction.Blocks[^1] is { Reason: "related or read-more link" }
            ? "it breaks off before a read-more link" : null;
    }
}
