using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.PlainText;

/// <summary>Reads plain text as it is: the text is not changed by a character, only cut into blocks.</summary>
internal static class PlainTextExtractor
{
    /// <summary>The text and its blocks.</summary>
    /// <param name="whole">The text.</param>
    /// <param name="options">Limits.</param>
    /// <param name="outlet">The outlet that the user names: its name above the headline is no title. Null without one.</param>
    public static Extraction Extract(string whole, ReaderOptions options, string? outlet = null)
    {
        var (text, diagnostics) = TextLimit.Of(whole, options.MaxCharacters);
        var classifier = new BlockClassifier(text, ParagraphCutter.Cut(text), isPage: false, outlet);
        return new(text, classifier.Run(), classifier.Facts) { Diagnostics = diagnostics };
    }
}
