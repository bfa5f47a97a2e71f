using Rashomon.Text;

namespace Rashomon.Times;

/// <summary>One sentence's words. Reading before its start or beyond its end gives an empty word.</summary>
internal sealed class TimeWords
{
    private readonly List<TimeWord> _words = [];

    /// <summary>Number of words.</summary>
    public int Count => _words.Count;

    /// <summary>Whether nearly every word has a capital, as in headlines: capitals say nothing then.</summary>
    public bool AllCapitalised { get; private set; }

    /// <summary>The word at an index.</summary>
    public TimeWord this[int i] => i >= 0 && i < _words.Count ? _words[i] : new("", default, false, false, false);

    /// <summary>The sentence's tokens, with hyphenated ones taken apart.</summary>
    public static TimeWords Of(string text, TokenLayer tokens, Sentence sentence)
    {
        var words = new TimeWords();
        int letters = 0, capitals = 0, end = -1;
        var hyphen = false;
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            var span = tokens.Tokens[t].Span;
            var joined = span.Start == end;
            end = span.End;
            if (joined && span.Length == 1 && IsHyphen(text[span.Start]) && t + 1 < sentence.EndToken && tokens.Tokens[t + 1].Span.Start == end)
            {
                hyphen = true;
                continue;
            }

            if (char.IsLetter(text[span.Start]))
            {
                letters++;
                capitals += char.IsUpper(text[span.Start]) ? 1 : 0;
            }

            words.Split(text, span, hyphen, joined);
            hyphen = false;
        }

        words.AllCapitalised = letters > 3 && capitals * 3 > letters * 2;
        return words;
    }

    /// <summary>Whether the word at <paramref name="i"/> is one of <paramref name="any"/>.</summary>
    public bool Is(int i, params ReadOnlySpan<string> any)
    {
        var word = this[i].Lower;
        foreach (var candidate in any)
        {
            if (string.Equals(word, candidate, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The index after "the", if it stands at <paramref name="i"/>.</summary>
    public int AfterThe(int i) => Is(i, "the") ? i + 1 : i;

    /// <summary>The words <c>[first, end)</c> as one span.</summary>
    public Span Cover(int first, int end) => new(_words[first].Span.Start, _words[end - 1].Span.End);

    /// <summary>Index of the first word that ends after <paramref name="offset"/>.</summary>
    public int At(int offset)
    {
        var i = 0;
        while (i < _words.Count && _words[i].Span.End <= offset)
            i++;
        return i;
    }

    private void Split(string text, Span span, bool hyphen, bool joined)
    {
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && !(IsHyphen(text[i]) && span.Length > 1))
                continue;
            if (i > start)
            {
                _words.Add(new(Lower(text.AsSpan(start, i - start)), new(start, i), char.IsUpper(text[start]), hyphen || start > span.Start, joined || start > span.Start));
                hyphen = false;
            }

            start = i + 1;
        }
    }

    private static string Lower(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word, static (lower, source) => source.ToLowerInvariant(lower));

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '–' or '—';
}
