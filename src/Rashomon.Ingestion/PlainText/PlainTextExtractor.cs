using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.PlainText;

/// <summary>Reads plain text as it is: the text is not changed by a character, only cut into blocks.</summary>
internal static class PlainTextExtractor
{
    public static Extraction Extract(string whole, ReaderOptions options)
    {
        var (text, diagnostics) = TextLimit.Of(whole, options.MaxCharacters);
        var classifier = new BlockClassifier(text, ParagraphCutter.Cut(text));
        return new(text, classifier.Run(), classifier.Facts) { Diagnostics = diagnostics };
    }
}
