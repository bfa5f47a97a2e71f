namespace Rashomon.Quotations;

/// <summary>Finds quotation marks and tells opening from closing ones.</summary>
internal static class MarkReader
{
    /// <summary>The double marks of a block (straight, curly, low, angle, doubled backquotes and apostrophes), in order.</summary>
    public static List<Mark> Doubles(string text, Span block)
    {
        var marks = new List<Mark>();
        for (var i = block.Start; i < block.End; i++)
        {
            var length = i + 1 < block.End && ((text[i] == '`' && text[i + 1] == '`') || (text[i] == '\'' && text[i + 1] == '\'')) ? 2 : 1;
            // Three in a row after a word: a nested single mark closes before the double one.
            if (length is 2 && text[i] is '\'' && i + 2 < block.End && text[i + 2] is '\'' && i > block.Start && !char.IsWhiteSpace(text[i - 1]))
                continue;
            if (length == 1 && text[i] is not ('"' or '“' or '”' or '„' or '«' or '»' or '‟'))
                continue;
            if (text[i] == '"' && IsInches(text, block, i))
                continue;
            marks.Add(new(i, length, RoleOf(text, block, i, length)));
            i += length - 1;
        }

        return marks;
    }

    /// <summary>What the neighbours make of a mark.</summary>
    public static MarkRole RoleOf(string text, Span block, int at, int length)
    {
        switch (text[at])
        {
            case '“' or '„' or '«' or '`' or '‟':
                return text[at] is '“' && ClosesByPlace(text, block, at) ? MarkRole.Close : MarkRole.Open;
            case '”' or '»':
                return OpensByPlace(text, block, at) ? MarkRole.Either : MarkRole.Close;
        }

        var spaceBefore = at == block.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '/' or '‘' or '\'';
        var spaceAfter = at + length >= block.End || char.IsWhiteSpace(text[at + length]) || text[at + length] is '.' or ',' or ';' or ':' or '?' or '!' or ')' or ']' or '—' or '–' or '-' or '’';
        if (spaceBefore && !spaceAfter)
            return AfterComma(text, block, at, length) ? MarkRole.Close : MarkRole.Open;
        if (!spaceBefore && spaceAfter)
            return MarkRole.Close;
        if (!spaceBefore && text[at - 1] is ',' or '.' or '?' or '!' or ';')
            return MarkRole.Close;
        return MarkRole.Either;
    }

    private static bool OpensByPlace(string text, Span block, int at) =>
        (at == block.Start || char.IsWhiteSpace(text[at - 1])) && at + 1 < block.End && char.IsLetter(text[at + 1]);

    /// <summary>A curly opening mark set where only a closing one can stand.</summary>
    private static bool ClosesByPlace(string text, Span block, int at) =>
        at > block.Start && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is ',' or '.' or '?' or '!') && (at + 1 >= block.End || char.IsWhiteSpace(text[at + 1]));

    /// <summary>… to us, "said the mayor: a slip of the space before a closing mark.</summary>
    private static bool AfterComma(string text, Span block, int at, int length)
    {
        var before = at - 1;
        while (before > block.Start && char.IsWhiteSpace(text[before]))
            before--;
        var end = at + length;
        while (end < block.End && char.IsLetter(text[end]))
            end++;
        var word = text[(at + length)..end];
        return before > block.Start && text[before] is ',' or '?' or '!' && word.Length > 0 && char.IsLower(word[0]) && (CueLexicon.IsCue(word) || word is "he" or "she" or "they");
    }

    /// <summary>A mark right after a digit that nothing opened: inches or seconds.</summary>
    private static bool IsInches(string text, Span block, int at) =>
        at > block.Start && char.IsDigit(text[at - 1]) && text.AsSpan(block.Start, at - block.Start).IndexOfAny('"', '“') < 0;
}
