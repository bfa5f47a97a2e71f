namespace Rashomon.Ingestion.PlainText;

/// <summary>Whether a line leaves a quotation open, or closes one that was.</summary>
internal static class QuoteBalance
{
    private const int Longest = 4000;

    public static bool IsOpen(string text, Span line) => line.Length <= Longest && Balance(text, line).Open;

    public static bool Closes(string text, Span line) => line.Length <= Longest && Balance(text, line).ClosesFirst;

    private static (bool Open, bool ClosesFirst) Balance(string text, Span line)
    {
        int curly = 0, straight = 0;
        bool? firstCloses = null;
        for (var i = line.Start; i < line.End; i++)
        {
            switch (text[i])
            {
                case '“':
                    curly++;
                    firstCloses ??= false;
                    break;
                case '”':
                    curly--;
                    firstCloses ??= true;
                    break;
                case '"':
                    straight++;
                    firstCloses ??= i > line.Start && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('(' or '—' or '–' or '-');
                    break;
            }
        }
        return (curly > 0 || (curly == 0 && straight % 2 == 1), firstCloses == true && (curly < 0 || straight % 2 == 1));
    }
}
