using Rashomon.Ingestion.Rules;

namespace Rashomon.Ingestion.PlainText;

/// <summary>
/// Joins lines to paragraphs. Three habits are told apart: one paragraph a line; lines wrapped at a column, with empty lines between paragraphs; one sentence
/// a line. A line is joined to the one before it where the text is wrapped, where a sentence runs on in lower case, and where a quotation is still open.
/// </summary>
internal static class ParagraphCutter
{
    private const int LongestWrapped = 110;
    private const int ShortestWrapped = 45;
    private const int MostQuotedLines = 8;

    public static List<TextSlice> Cut(string text)
    {
        var lines = Lines.Of(text);
        var wrapped = IsWrapped(text, lines);
        var slices = new List<TextSlice>();
        for (var i = 0; i < lines.Count;)
        {
            var kind = Markup.KindOf(text, lines, i, slices.Count);
            var last = i;
            if (kind is BlockKind.List or BlockKind.Quotation)
            {
                while (last + 1 < lines.Count && Markup.Continues(text, lines, last + 1, kind))
                    last++;
            }
            else if (kind == BlockKind.Paragraph)
            {
                while (last + 1 < lines.Count && Joins(text, lines, i, last, wrapped))
                    last++;
                last = Math.Max(last, QuotationEnd(text, lines, last));
            }
            slices.Add(new(new(lines[i].Span.Start, lines[last].Span.End), kind) { IsSetApart = lines[i].AfterBlank });
            i = last + 1;
        }
        return slices;
    }

    /// <summary>Whether the lines break at a column: most lines that another follows directly are long, none is very long, and few end a sentence.</summary>
    private static bool IsWrapped(string text, List<TextLine> lines)
    {
        int followed = 0, full = 0, ended = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].AfterBlank)
                continue;
            followed++;
            if (lines[i].Span.Length > LongestWrapped)
                return false;
            full += lines[i].Span.Length >= ShortestWrapped ? 1 : 0;
            ended += Words.EndsSentence(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)) ? 1 : 0;
        }
        return followed >= 3 && full * 10 >= followed * 7 && ended * 5 < followed * 2;
    }

    private static bool Joins(string text, List<TextLine> lines, int first, int last, bool wrapped)
    {
        var next = lines[last + 1];
        var line = text.AsSpan(lines[last].Span.Start, lines[last].Span.Length);
        if (Markup.KindOf(text, lines, last + 1, 1) != BlockKind.Paragraph)
            return false;
        if (wrapped && !next.AfterBlank)
            return true;
        // A sentence broken by a line end, or by a page's furniture taken out of it.
        return Words.StartsLower(text.AsSpan(next.Span.Start, next.Span.Length)) && !Words.EndsSentence(line) && Words.Count(line, 7) > 6
            && text[lines[last].Span.End - 1] is not (':' or ';') && last - first < 50;
    }

    /// <summary>The line that closes a quotation left open at <paramref name="last"/>; <paramref name="last"/> itself where none is open or it never closes.</summary>
    private static int QuotationEnd(string text, List<TextLine> lines, int last)
    {
        if (!QuoteBalance.IsOpen(text, lines[last].Span))
            return last;
        for (var i = last + 1; i < lines.Count && i <= last + MostQuotedLines && !lines[i].AfterBlank; i++)
        {
            var span = lines[i].Span;
            // Every paragraph of a long quotation opens with a mark: it is a paragraph of its own.
            if (text[span.Start] is '“' or '"')
                return last;
            if (QuoteBalance.Closes(text, span))
                return i;
        }
        return last;
    }
}
