using Rashomon.Language.Networks;

namespace Rashomon.Language.Tokens;

/// <summary>What the decision to end a sentence after a token looks at.</summary>
internal static class SentenceFeatures
{
    /// <summary>Most features of a decision.</summary>
    public const int Most = 48;

    /// <summary>Whether a sentence may end between two tokens: where a blank is, or after closing punctuation.</summary>
    public static bool IsCandidate(string text, Span token, Span next) =>
        next.Start > token.End || Characters.MayEnd(Characters.Kind(text[token.End - 1]));

    /// <summary>Collects the features.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">Index of the token that might end the sentence; another follows in the same paragraph.</param>
    /// <param name="first">First token of the sentence so far.</param>
    /// <param name="last">Index after the paragraph's last token.</param>
    /// <param name="list">Takes the features.</param>
    public static void Collect(string text, ReadOnlySpan<Span> tokens, int at, int first, int last, ref FeatureList list)
    {
        var gap = Gap(text, tokens[at].End, tokens[at + 1].Start);
        var w0 = Word(text, tokens[at]);
        var k0 = Kind(text, tokens[at]);
        var w1 = Word(text, tokens[at + 1]);
        var k1 = Kind(text, tokens[at + 1]);
        var wBack = at > first ? Word(text, tokens[at - 1]) : 1;
        var kBack = at > first ? Kind(text, tokens[at - 1]) : 1;
        var kBack2 = at - 1 > first ? Kind(text, tokens[at - 2]) : 1;
        var w2 = at + 2 < last ? Word(text, tokens[at + 2]) : 2;
        var k2 = at + 2 < last ? Kind(text, tokens[at + 2]) : 2;
        var length = (ulong)Math.Min(8, (at - first + 1) switch { < 3 => at - first + 1, < 6 => 3, < 10 => 4, < 16 => 5, < 25 => 6, < 40 => 7, _ => 8 });
        var quotes = Quotes(text, tokens[first..(at + 1)]);
        var left = (ulong)Math.Min(5, last - at - 1);
        list.Add(gap, k0, k1);
        list.Add(w0, gap);
        list.Add(w1, gap);
        list.Add(w0, w1);
        list.Add(w0, k1, gap);
        list.Add(k0, w1, gap);
        list.Add(wBack, w0);
        list.Add(wBack, w0, k1);
        list.Add(kBack, k0, k1);
        list.Add(FeatureHash.Join(kBack2, kBack), k0, k1);
        list.Add(FeatureHash.Join(kBack, k0), k1, k2);
        list.Add(k0, k1, k2);
        list.Add(k0, w1, w2);
        list.Add(w0, w1, w2);
        list.Add(wBack, k0, w1);
        list.Add(length, k0, k1);
        list.Add(length, w0, gap);
        list.Add(length, w1);
        list.Add(quotes, k0, k1);
        list.Add(quotes, w0, gap);
        list.Add(FeatureHash.Join(quotes, kBack), k0, k1);
        list.Add(left, k0, k1);
        list.Add(left, length, k0);
        list.Add(Word(text, tokens[first]), length, k1);
        list.Add(Kind(text, tokens[first]), length, FeatureHash.Join(k0, k1));
        list.Add(FeatureHash.Join(gap, kBack), w0, k1);
        list.Add(w1, w2);
        list.Add(k0, (ulong)Math.Min(4, tokens[at].Length), k1);
        list.Add(FeatureHash.Join(k0, (ulong)Math.Min(4, tokens[at].Length)), (ulong)Math.Min(4, at > first ? tokens[at - 1].Length : 0), k1);
        list.Add(gap);
        list.Add(length);
        list.Add(Capitals(text, tokens[first..(at + 1)]), k0, k1);
    }

    private static ulong Gap(string text, int from, int to)
    {
        if (from == to)
            return 1;
        var breaks = text.AsSpan(from, to - from).Count('\n');
        return breaks > 0 ? 3UL : to - from > 1 ? 4UL : 2UL;
    }

    private static ulong Word(string text, Span token)
    {
        Span<char> buffer = stackalloc char[WordForms.Longest];
        return FeatureHash.Of(buffer[..WordForms.Normalize(text.AsSpan(token.Start, token.Length), buffer)]);
    }

    private static ulong Kind(string text, Span token)
    {
        var kind = Characters.Kind(text[token.Start]);
        if (kind != 'X')
            return kind;
        if (token.Length == 1)
            return 'I';
        var second = Characters.Kind(text[token.Start + 1]);
        return second == 'x' ? 'W' : second == '.' ? 'U' : 'A';
    }

    private static ulong Quotes(string text, ReadOnlySpan<Span> tokens)
    {
        var open = false;
        var brackets = 0;
        foreach (var token in tokens)
        {
            var c = text[token.Start];
            if (c is '\u201C')
                open = true;
            else if (c is '\u201D')
                open = false;
            else if (c == '"' || (token.Length == 2 && c is '\'' or '`'))
                open = !open;
            else if (c is '(' or '[')
                brackets++;
            else if (c is ')' or ']')
                brackets--;
        }

        return (open ? 2UL : 0UL) + (brackets > 0 ? 1UL : 0UL);
    }

    private static ulong Capitals(string text, ReadOnlySpan<Span> tokens)
    {
        var capital = 0;
        var words = 0;
        foreach (var token in tokens[..Math.Min(12, tokens.Length)])
        {
            var kind = Characters.Kind(text[token.Start]);
            words += Characters.IsLetter(kind) ? 1 : 0;
            capital += kind == 'X' ? 1 : 0;
        }

        return words == 0 ? 5UL : (ulong)(capital * 4 / words);
    }
}
