namespace Rashomon.Stories;

/// <summary>Days and months out of TIMEX3 values.</summary>
internal static class StoryDays
{
    private const int MonthLength = 7;
    private const int DayLength = 10;

    /// <summary>The day, else the month, of a value; null for years, weeks, lengths and whatever names neither.</summary>
    public static string? Of(string value)
    {
        if (value.Length < MonthLength || value[4] != '-' || !char.IsAsciiDigit(value[5]) || !char.IsAsciiDigit(value[6]))
            return null;
        if (value.Length == MonthLength)
            return value[0] == 'X' ? null : value;
        return value.Length >= DayLength && value[7] == '-' && char.IsAsciiDigit(value[8]) && char.IsAsciiDigit(value[9]) ? value[..DayLength] : null;
    }
}
