using System.Collections.Immutable;

namespace Rashomon.Text;

/// <summary>Finds where sentences end within one block's tokens.</summary>
internal static class SentenceSplitter
{
    /// <summary>Adds the sentences of the tokens from <paramref name="first"/> on.</summary>
    public static void Split(string text, List<Token> tokens, int first, int block, ImmutableArray<Sentence>.Builder sentences)
    {
        var start = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (!IsTerminal(text, tokens, i))
                continue;
            var end = TakeClosing(text, tokens, i + 1);
            if (end < tokens.Count && !EndsSentence(text, tokens, start, i, end))
                continue;
            Add(start, end);
            start = end;
            i = end - 1;
        }

        if (start < tokens.Count)
            Add(start, tokens.Count);

        void Add(int from, int to) =>
            sentences.Add(new(new(tokens[from].Span.Start, tokens[to - 1].Span.End), from, to, block));
    }

    private static bool IsTerminal(string text, List<Token> tokens, int i)
    {
        var span = tokens[i].Span;
        var last = text[span.End - 1];
        // "U.N." and "a.m." end in a stop of their own.
        return last is '.' or '!' or '?' or '…';
    }

    /// <summary>Steps over closing marks that belong to the sentence before.</summary>
    private static int TakeClosing(string text, List<Token> tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Span.Length == 1)
        {
            var mark = text[tokens[i].Span.Start];
            var joined = tokens[i].Span.Start == tokens[i - 1].Span.End;
            var followedBySpace = i + 1 >= tokens.Count || tokens[i + 1].Span.Start > tokens[i].Span.End;
            if (mark is '”' or '’' or ')' or ']' or '!' or '?' || (mark is '"' or '\'' && joined && (followedBySpace || IsLower(text, tokens[i + 1]))))
                i++;
            else
                break;
        }

        return i;
    }

    private static bool IsLower(string text, Token token) => char.IsLower(text[token.Span.Start]);

    private static bool EndsSentence(string text, List<Token> tokens, int start, int stop, int next)
    {
        var gap = tokens[next].Span.Start - tokens[next - 1].Span.End;
        var following = text[tokens[next].Span.Start];
        var terminal = text.AsSpan(tokens[stop].Span.Start, tokens[stop].Span.Length);
        var mark = terminal[^1];
        if (mark is '.' or '…' && terminal.Length > 1 && terminal[0] is '.' or '…')
            return gap > 0 && char.IsUpper(following) && next > stop + 1;
        if (char.IsLower(following) || following is ',' or ';' or ':' or ')' or '-' or '—' or '–')
            return false;
        if (mark is '!' or '?')
            return true;
        if (gap == 0)
            return MissingSpace(text, tokens, stop, next);
        var word = terminal.Length > 1 ? terminal[..^1] : WordBefore(text, tokens, stop, start);
        if (next > stop + 1 && terminal.Length == 1)
            return true;
        if (terminal.Length == 1 && Abbreviations.IsLeading(word))
            return false;
        var abbreviated = terminal.Length > 1 || Abbreviations.IsTrailing(word);
        return !abbreviated || StartsSentence(text, tokens, next);
    }

    private static ReadOnlySpan<char> WordBefore(string text, List<Token> tokens, int stop, int start) =>
        stop > start && tokens[stop - 1].Span.End == tokens[stop].Span.Start
            ? text.AsSpan(tokens[stop - 1].Span.Start, tokens[stop - 1].Span.Length)
            : [];

    /// <summary>"… last week.The minister …": a small letter, a stop, a capital, and no space.</summary>
    private static bool MissingSpace(string text, List<Token> tokens, int stop, int next)
    {
        var before = tokens[stop].Span.Start - 1;
        var span = tokens[next].Span;
        return before >= 0 && next == stop + 1 && tokens[stop].Span.Length == 1
            && (char.IsLower(text[before]) || char.IsDigit(text[before])) && tokens[next].Kind == TokenKind.Word
            && char.IsUpper(text[span.Start]) && (span.Length == 1 || char.IsLower(text[span.Start + 1]));
    }

    /// <summary>After an abbreviation only a word that commonly starts a sentence shows that one starts.</summary>
    private static bool StartsSentence(string text, List<Token> tokens, int next)
    {
        var span = tokens[next].Span;
        var word = text.AsSpan(span.Start, span.Length);
        return text[span.Start] is '"' or '“' || SentenceStarters.Contains(word.ToString());
    }

    private static readonly HashSet<string> SentenceStarters = new(StringComparer.Ordinal)
    {
        "The", "A", "An", "In", "On", "At", "It", "He", "She", "They", "We", "I", "But", "And", "This", "That", "These", "Those", "There", "Its", "His", "Her",
        "Their", "When", "While", "After", "Before", "As", "For", "If", "No", "Some", "Most", "Many", "However", "Meanwhile", "Earlier", "Last", "What", "Who",
        "Where", "How", "Such", "So", "Since", "Although", "Officials", "Police", "Two", "Three", "One", "Several",
    };
}
