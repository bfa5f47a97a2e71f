using System.Buffers;
using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.PlainText;

/// <summary>Cuts a text at its line ends.</summary>
internal static class Lines
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\u0085\u2028\u2029\f");

    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        var blank = true;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            var end = length < 0 ? text.Length : start + length;
            var span = Words.Trim(text, new(start, end));
            if (!span.IsEmpty)
                lines.Add(new(span, blank, span.Start - start));
            blank = span.IsEmpty;
            start = end + 1;
            if (end < text.Length && text[end] == '\r' && start < text.Length && text[start] == '\n')
                start++;
        }
        return lines;
    }
}
