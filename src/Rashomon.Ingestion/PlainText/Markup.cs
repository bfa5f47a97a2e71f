namespace Rashomon.Ingestion.PlainText;

/// <summary>Reads the marks of plain text and Markdown: headings, bullets, numbers, quoted lines.</summary>
internal static class Markup
{
    /// <summary>What the marks at the line's start say; <see cref="BlockKind.Paragraph"/> without any.</summary>
    public static BlockKind KindOf(string text, List<TextLine> lines, int index, int before)
    {
        var line = text.AsSpan(lines[index].Span.Start, lines[index].Span.Length);
        if (line[0] == '#' && line.TrimStart('#').StartsWith(" ", StringComparison.Ordinal) && line.Length < 300)
            return before == 0 ? BlockKind.Headline : BlockKind.Subheading;
        if (line[0] == '>' && line.Length > 2)
            return BlockKind.Quotation;
        // One bullet alone is a dash before a sentence, or a separator.
        if (IsItem(line) && ((index > 0 && Neighbour(index - 1)) || (index + 1 < lines.Count && Neighbour(index + 1))))
            return BlockKind.List;
        return BlockKind.Paragraph;

        bool Neighbour(int i) => IsItem(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length));
    }

    /// <summary>Whether the line goes on with the list or quotation before it.</summary>
    public static bool Continues(string text, List<TextLine> lines, int index, BlockKind kind) =>
        (kind == BlockKind.List || !lines[index].AfterBlank) && KindOf(text, lines, index, 1) == kind;

    private static bool IsItem(ReadOnlySpan<char> line)
    {
        if (line.Length > 3 && line[0] is '•' or '‣' or '▪' or '●' or '◦')
            return true;
        if (line.Length > 3 && line[0] is '-' or '*' or '–' && line[1] == ' ' && char.IsLetterOrDigit(line[2]))
            return true;
        var digits = 0;
        while (digits < line.Length && digits < 3 && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits is 1 or 2 && line.Length > digits + 2 && line[digits] is '.' or ')' && line[digits + 1] == ' ';
    }
}
