namespace Rashomon.Ingestion.Languages;

/// <summary>Tells languages by their script, where most letters are not Latin.</summary>
internal static class Scripts
{
    private const int FewestLetters = 10;

    private static readonly (char First, char Last, string Tag)[] Ranges =
    [
        ('\u0370', '\u03FF', "el"), ('\u0400', '\u052F', "ru"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0600', '\u06FF', "ar"),
        ('\u0900', '\u097F', "hi"), ('\u0980', '\u09FF', "bn"), ('\u0A00', '\u0A7F', "pa"), ('\u0A80', '\u0AFF', "gu"), ('\u0B80', '\u0BFF', "ta"),
        ('\u0C00', '\u0C7F', "te"), ('\u0C80', '\u0CFF', "kn"), ('\u0D00', '\u0D7F', "ml"), ('\u0D80', '\u0DFF', "si"), ('\u0E00', '\u0E7F', "th"),
        ('\u0E80', '\u0EFF', "lo"), ('\u1000', '\u109F', "my"), ('\u10A0', '\u10FF', "ka"), ('\u1200', '\u137F', "am"), ('\u1780', '\u17FF', "km"),
        ('\u3040', '\u30FF', "ja"), ('\uAC00', '\uD7AF', "ko"), ('\u3400', '\u9FFF', "zh"),
    ];

    /// <summary>The tag of the script that most letters are in; null for Latin, or for too few letters.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        var counts = new int[Ranges.Length];
        var latin = 0;
        foreach (var c in text)
        {
            if (c < '\u0370')
            {
                latin += char.IsLetter(c) ? 1 : 0;
                continue;
            }
            for (var i = 0; i < Ranges.Length; i++)
            {
                if (c >= Ranges[i].First && c <= Ranges[i].Last)
                    counts[i]++;
            }
        }
        var best = Array.IndexOf(counts, counts.Max());
        if (counts.Sum() < FewestLetters || counts.Sum() <= latin)
            return null;
        return Ranges[best].Tag switch
        {
            "ru" => Cyrillic(text),
            "ar" => text.IndexOfAny("پچژگ") >= 0 ? (text.IndexOfAny("ٹڈڑںے") >= 0 ? "ur" : "fa") : "ar",
            // Japanese mixes kana into what is mostly Han.
            "zh" when counts[Array.FindIndex(Ranges, r => r.Tag == "ja")] * 10 > counts[best] => "ja",
            var tag => tag,
        };
    }

    private static string Cyrillic(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny("іїєґ") >= 0)
            return text.IndexOf('ў') >= 0 ? "be" : "uk";
        if (text.IndexOfAny("ђћљњџ") >= 0)
            return "sr";
        return text.IndexOfAny("ыэё") >= 0 ? "ru" : text.IndexOf('ъ') >= 0 ? "bg" : "ru";
    }
}
