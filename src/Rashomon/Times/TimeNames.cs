using System.Collections.Frozen;

namespace Rashomon.Times;

/// <summary>The names of months, weekdays, units and parts, in lower case.</summary>
internal static class TimeNames
{
    private static readonly FrozenDictionary<string, int> Months = Numbered(
        "january february march april may june july august september october november december", 1,
        "jan feb mar apr - jun jul aug sep oct nov dec", "- - - - - - - - sept");

    private static readonly FrozenDictionary<string, int> Weekdays = Numbered(
        "sunday monday tuesday wednesday thursday friday saturday", 0, "- mon tue wed thu fri -", "- - tues weds thur - -", "- - - - thurs - -");

    private static readonly FrozenDictionary<string, TimeUnit> Units = new Dictionary<string, TimeUnit>(StringComparer.Ordinal)
    {
        ["second"] = TimeUnit.Second,
        ["minute"] = TimeUnit.Minute,
        ["hour"] = TimeUnit.Hour,
        ["day"] = TimeUnit.Day,
        ["weekend"] = TimeUnit.Weekend,
        ["week"] = TimeUnit.Week,
        ["fortnight"] = TimeUnit.Week,
        ["month"] = TimeUnit.Month,
        ["quarter"] = TimeUnit.Quarter,
        ["year"] = TimeUnit.Year,
        ["decade"] = TimeUnit.Decade,
        ["century"] = TimeUnit.Century,
        ["centuries"] = TimeUnit.Century,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The month 1 to 12 of a name or abbreviation; 0 for any other word.</summary>
    public static int Month(string word) => Months.GetValueOrDefault(word);

    /// <summary>The weekday of a name or abbreviation.</summary>
    public static DayOfWeek? Weekday(string word) => Weekdays.TryGetValue(word, out var day) ? (DayOfWeek)day : null;

    /// <summary>Whether the word is a whole name, not an abbreviation.</summary>
    public static bool IsWhole(string word) => word.Length > 5 || word is "march" or "april" or "may" or "june" or "july";

    /// <summary>The unit of a singular or plural name.</summary>
    public static TimeUnit? Unit(string word, out bool plural)
    {
        plural = false;
        if (Units.TryGetValue(word, out var unit))
        {
            plural = word is "centuries";
            return unit;
        }

        plural = word.EndsWith('s');
        return plural && Units.TryGetValue(word[..^1], out unit) ? unit : null;
    }

    /// <summary>The part of the day that a word names.</summary>
    public static DayPart Part(string word) => word switch
    {
        "morning" or "mornings" => DayPart.Morning,
        "afternoon" or "afternoons" => DayPart.Afternoon,
        "evening" or "evenings" => DayPart.Evening,
        "night" or "nights" => DayPart.Night,
        _ => DayPart.None,
    };

    /// <summary>The season's number, 1 spring to 4 winter; 0 for any other word.</summary>
    public static int Season(string word) => word switch
    {
        "spring" or "springtime" => 1,
        "summer" or "summertime" => 2,
        "fall" or "autumn" => 3,
        "winter" or "wintertime" => 4,
        _ => 0,
    };

    /// <summary>1 to 4 of an ordinal; 0 for any other word.</summary>
    public static int Ordinal(string word) => word switch
    {
        "first" or "1st" or "opening" => 1,
        "second" or "2nd" => 2,
        "third" or "3rd" => 3,
        "fourth" or "4th" or "final" => 4,
        _ => 0,
    };

    /// <summary>What "last", "this" and "next" choose; null for any other word.</summary>
    public static TimeChoice? Choice(string word) => word switch
    {
        "last" or "past" => TimeChoice.Last,
        "this" => TimeChoice.This,
        "next" or "coming" or "upcoming" => TimeChoice.Next,
        _ => null,
    };

    private static FrozenDictionary<string, int> Numbered(string names, int first, params ReadOnlySpan<string> more)
    {
        var map = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(names);
        foreach (var line in more)
            Add(line);
        return map.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string line)
        {
            var words = line.Split(' ');
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i] is not "-")
                    map.TryAdd(words[i], first + i);
            }
        }
    }
}
