using System.Collections.Frozen;
using System.Globalization;

namespace Rashomon.Times;

/// <summary>Reads how many units a length or distance has: "10", "twenty-four", "four and a half", "several".</summary>
internal static class CountReader
{
    private static readonly FrozenDictionary<string, int> Small = ((string[])
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ]).Select((word, i) => KeyValuePair.Create(word, i)).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Tens = ((string[])["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
        .Select((word, i) => KeyValuePair.Create(word, 20 + (10 * i))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A count in words or figures.</summary>
    /// <param name="Value">Null where the words do not say.</param>
    /// <param name="End">Index after it.</param>
    internal readonly record struct Count(decimal? Value, int End);

    /// <summary>The count that starts at <paramref name="i"/>; null where none does.</summary>
    public static Count? Read(TimeWords words, int i)
    {
        var vague = Vague(words, i);
        if (vague is not null)
            return vague;
        var exact = Exact(words, i);
        if (exact is not { } count)
            return null;
        // "four and a half": the half belongs to the count.
        if (words.Is(count.End, "and") && words.Is(count.End + 1, "a") && words.Is(count.End + 2, "half"))
            return new(count.Value + 0.5m, count.End + 3);
        // "two to three", "12 to 18", "a year or two": the first bound counts, as TimeBank has it for the most part.
        if (words.Is(count.End, "to", "or") && Exact(words, count.End + 1) is { } high && high.Value > count.Value)
            return new(count.Value, high.End);
        if (words[count.End].Hyphen && words[count.End].IsNumber && Exact(words, count.End) is { } top)
            return new(count.Value, top.End);
        return count;
    }

    /// <summary>A number of 1 to 999 in words or figures, with decimals in figures.</summary>
    public static Count? Exact(TimeWords words, int i)
    {
        var word = words[i];
        if (word.IsNumber)
        {
            return decimal.TryParse(word.Lower, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var figure)
                ? new(figure, i + 1)
                : null;
        }

        if (words.Is(i, "a", "an"))
        {
            if (words.Is(i + 1, "hundred"))
                return new(100, i + 2);
            return words.Is(i + 1, "dozen") ? new(12, i + 2) : null;
        }

        if (words.Is(i, "half") && words.Is(i + 1, "a", "an"))
            return words.Is(i + 2, "dozen") ? new(6, i + 3) : new(0.5m, i + 2);
        return Word(words, i);
    }

    private static Count? Word(TimeWords words, int i)
    {
        int value;
        if (Tens.TryGetValue(words[i].Lower, out var tens))
        {
            i++;
            value = tens;
            if (Small.TryGetValue(words[i].Lower, out var unit) && unit is > 0 and < 10)
            {
                value += unit;
                i++;
            }
        }
        else if (Small.TryGetValue(words[i].Lower, out value))
        {
            i++;
        }
        else
        {
            return words.Is(i, "dozen") ? new(12, i + 1) : null;
        }

        return words.Is(i, "hundred") ? new(value * 100, i + 1) : new(value, i);
    }

    private static Count? Vague(TimeWords words, int i)
    {
        if (words.Is(i, "a") && words.Is(i + 1, "couple"))
            return new(2, words.Is(i + 2, "of") ? i + 3 : i + 2);
        if (words.Is(i, "a") && words.Is(i + 1, "few"))
            return new(null, i + 2);
        if (words.Is(i, "a") && words.Is(i + 1, "number") && words.Is(i + 2, "of"))
            return new(null, i + 3);
        if (words.Is(i, "several", "few", "many", "some", "recent", "dozens", "hundreds", "tens", "thousands"))
            return new(null, words.Is(i + 1, "of") ? i + 2 : i + 1);
        return words.Is(i, "couple") ? new(2, words.Is(i + 1, "of") ? i + 2 : i + 1) : null;
    }

    /// <summary>A year in spoken words: "nineteen ninety-six", "two thousand".</summary>
    public static Count? SpokenYear(TimeWords words, int i)
    {
        if (words.Is(i, "two") && words.Is(i + 1, "thousand"))
        {
            var tail = words.Is(i + 2, "and") ? i + 3 : i + 2;
            if (Word(words, tail) is { } rest && rest.Value < 100)
                return new(2000 + rest.Value, rest.End);
            // "Two thousand soldiers" are no year; "in two thousand" is one where nothing is counted after it.
            return words.Is(i - 1, "in", "since", "year", "by", "until", "before", "after") && !words[i + 2].IsLetters ? new(2000, i + 2) : null;
        }

        if (!words.Is(i, "nineteen", "eighteen", "twenty"))
            return null;
        var century = words.Is(i, "nineteen") ? 1900 : words.Is(i, "eighteen") ? 1800 : 2000;
        if (!Tens.ContainsKey(words[i + 1].Lower) && !(Small.TryGetValue(words[i + 1].Lower, out var teen) && teen >= 10))
            return null;
        return Word(words, i + 1) is { } year && year.Value < 100 ? new(century + year.Value, year.End) : null;
    }
}
