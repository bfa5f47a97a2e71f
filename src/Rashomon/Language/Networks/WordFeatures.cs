namespace Rashomon.Language.Networks;

/// <summary>Which rows of the embedding tables a word reads.</summary>
/// <remarks>The rows lie in one list: two of the word table, <see cref="Affixes"/> of the affix table, the rest of the n-gram table.</remarks>
internal static class WordFeatures
{
    /// <summary>Rows read of the word table.</summary>
    public const int Words = 2;

    /// <summary>Rows read of the affix table: prefix of 1 and 3, suffix of 1, 2, 3 and 4, shape.</summary>
    public const int Affixes = 7;

    /// <summary>Most rows that a word reads.</summary>
    public const int Most = Words + Affixes + WordForms.Longest;

    /// <summary>Fills <paramref name="rows"/> and gives their number.</summary>
    public static int Collect(ReadOnlySpan<char> word, TableSizes sizes, Span<int> rows)
    {
        Span<char> buffer = stackalloc char[WordForms.Longest + 2];
        var length = WordForms.Normalize(word, buffer[1..]);
        buffer[0] = '<';
        buffer[length + 1] = '>';
        var form = buffer.Slice(1, length);
        var hash = FeatureHash.Of(form);
        rows[0] = FeatureHash.Row(hash, sizes.Words);
        rows[1] = FeatureHash.Row(FeatureHash.Mix(hash + 1), sizes.Words);
        rows[2] = Affix(form[..Math.Min(1, length)], 1, sizes);
        rows[3] = Affix(form[..Math.Min(3, length)], 2, sizes);
        rows[4] = Affix(form[^Math.Min(1, length)..], 3, sizes);
        rows[5] = Affix(form[^Math.Min(2, length)..], 4, sizes);
        rows[6] = Affix(form[^Math.Min(3, length)..], 5, sizes);
        rows[7] = Affix(form[^Math.Min(4, length)..], 6, sizes);
        rows[8] = Shape(word, sizes);
        var count = Words + Affixes;
        var framed = buffer[..(length + 2)];
        for (var i = 0; i + 4 <= framed.Length; i++)
            rows[count++] = FeatureHash.Row(FeatureHash.Of(framed.Slice(i, 4), 7), sizes.Grams);
        return count;
    }

    private static int Affix(ReadOnlySpan<char> part, uint salt, TableSizes sizes) => FeatureHash.Row(FeatureHash.Of(part, salt), sizes.Affixes);

    private static int Shape(ReadOnlySpan<char> word, TableSizes sizes)
    {
        Span<char> shape = stackalloc char[12];
        var length = 0;
        var run = 0;
        foreach (var c in word)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : c;
            run = length > 0 && shape[length - 1] == kind ? run + 1 : 1;
            if (run > (kind == '0' ? 4 : 2))
                continue;
            if (length == shape.Length)
                break;
            shape[length++] = kind;
        }

        return Affix(shape[..length], 8, sizes);
    }
}
