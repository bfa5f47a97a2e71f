namespace Rashomon.Times;

/// <summary>Reads days of the week.</summary>
internal static class WeekdayReader
{
    /// <summary>The weekday that starts at <paramref name="i"/>, with the word that chooses its week.</summary>
    public static Reading? Read(TimeWords words, int i)
    {
        var choice = TimeChoice.Open;
        var at = i;
        if (words.Is(at, "the") && words.Is(at + 1, "coming", "previous", "following", "past"))
            at++;
        if (TimeNames.Choice(words[at].Lower) is { } chosen)
        {
            choice = chosen;
            at++;
        }
        else if (words.Is(at, "following", "previous"))
        {
            choice = words.Is(at, "following") ? TimeChoice.Next : TimeChoice.Last;
            at++;
        }

        if (TimeNames.Weekday(words[at].Lower) is not { } day || !words[at].Capital)
            return null;
        var end = at + 1;
        if (words[at].Lower.Length < 6)
        {
            if (!words.Is(end, "."))
                return null;
            end++;
        }

        if (choice == TimeChoice.Open && words.Is(end, "last", "next") && words.Is(end + 1, "week"))
            return new(end + 2, new TimeForm.Weekday(day, words.Is(end, "last") ? TimeChoice.Last : TimeChoice.Next));
        return IsName(words, at) ? null : new(end, new TimeForm.Weekday(day, choice));
    }

    /// <summary>A newspaper or a named day: "Sunday Times", "Black Friday", "Bloody Sunday".</summary>
    private static bool IsName(TimeWords words, int i) =>
        words.Is(i + 1, "times", "mirror", "telegraph", "express", "mail", "herald", "star", "independent", "tribune", "world", "post")
            ? words[i + 1].Capital && !words.AllCapitalised
            : words.Is(i - 1, "black", "bloody", "ash", "cyber", "super") && words[i - 1].Capital;
}
