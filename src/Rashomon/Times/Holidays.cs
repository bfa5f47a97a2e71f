using System.Collections.Immutable;

namespace Rashomon.Times;

/// <summary>Holidays that the calendar fixes, as news in English names them.</summary>
internal static class Holidays
{
    private static readonly ImmutableArray<string> Names =
    [
        "christmas eve", "christmas day", "christmas", "boxing day", "new year 's eve", "new year 's day", "halloween", "valentine 's day", "good friday",
        "easter sunday", "easter monday", "easter", "thanksgiving day", "thanksgiving", "labor day", "memorial day", "veterans day", "may day",
    ];

    /// <summary>The holiday named at <paramref name="i"/>.</summary>
    public static (string Name, int End)? Read(TimeWords words, int i)
    {
        if (!words[i].Capital)
            return null;
        foreach (var name in Names)
        {
            if (!name.StartsWith(words[i].Lower, StringComparison.Ordinal))
                continue;
            var parts = name.Split(' ');
            var end = i;
            while (end - i < parts.Length && Same(words[end].Lower, parts[end - i]))
                end++;
            if (end - i == parts.Length)
                return (name, end);
        }

        return null;
    }

    /// <summary>The day of a holiday in a year.</summary>
    public static DateOnly Of(string name, int year) => name switch
    {
        "christmas eve" => new(year, 12, 24),
        "christmas day" or "christmas" => new(year, 12, 25),
        "boxing day" => new(year, 12, 26),
        "new year 's eve" => new(year, 12, 31),
        "new year 's day" => new(year, 1, 1),
        "halloween" => new(year, 10, 31),
        "valentine 's day" => new(year, 2, 14),
        "good friday" => Easter(year).AddDays(-2),
        "easter monday" => Easter(year).AddDays(1),
        "easter" or "easter sunday" => Easter(year),
        "thanksgiving" or "thanksgiving day" => Nth(year, 11, DayOfWeek.Thursday, 4),
        "labor day" => Nth(year, 9, DayOfWeek.Monday, 1),
        "memorial day" => Nth(year, 6, DayOfWeek.Monday, 1).AddDays(-7),
        "veterans day" => new(year, 11, 11),
        _ => new(year, 5, 1),
    };

    private static bool Same(string word, string part) => string.Equals(word, part, StringComparison.Ordinal) || (part is "'s" && word is "’s");

    private static DateOnly Nth(int year, int month, DayOfWeek day, int n)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)day - (int)first.DayOfWeek + 7) % 7) + (7 * (n - 1)));
    }

    /// <summary>Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4;
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }
}
