using System.Collections.Frozen;

namespace Rashomon.Times;

/// <summary>The words with which an expression can start: all others are passed over at once, which keeps the reading fast.</summary>
internal static class Starters
{
    private static readonly FrozenSet<string> Words = (
        "the a an its their this that these last past next coming upcoming previous preceding following subsequent same current present currently presently nowadays now right " +
        "latest most recent recently more first second third fourth final opening early earlier late later mid middle sometime very end close conclusion beginning start outset rest remainder " +
        "around about circa approximately roughly some nearly almost under over less at up no as only just exactly soon one half couple several few many dozen dozens hundreds tens thousands " +
        "fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth thirtieth " +
        "number hundred while zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty " +
        "seventy eighty ninety between from fiscal financial calendar full near foreseeable immediate future noon midday midnight tonight overnight today todays yesterday tomorrow daily nightly " +
        "weekly monthly annually yearly every each twenties thirties forties fifties sixties seventies eighties nineties twentieth nineteenth eighteenth seventeenth " +
        "christmas boxing new halloween valentine good easter thanksgiving labor memorial veterans daylong weeklong monthlong yearlong hourlong decadelong nightlong " +
        "seconds minute minutes hour hours day days week weeks weekend weekends month months quarter quarters year years decade decades century centuries fortnight " +
        "morning afternoon evening night q1 q2 q3 q4 h1 h2 spring springtime summer summertime fall autumn winter wintertime whole trading business")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether an expression can start at <paramref name="i"/>; an article must have such a word after it.</summary>
    public static bool At(TimeWords words, int i)
    {
        var word = words[i];
        if (words.Is(i, "the", "a", "an", "its", "their"))
            return IsStarter(words[i + 1]);
        return IsStarter(word);
    }

    private static bool IsStarter(TimeWord word) =>
        word.IsNumber || Words.Contains(word.Lower) || (word.Capital && (TimeNames.Month(word.Lower) > 0 || IsWeekday(word.Lower))) || word.Lower is "'" or "’" or "‘";

    private static bool IsWeekday(string word) => TimeNames.Weekday(word.EndsWith('s') && word.Length > 6 ? word[..^1] : word) is not null;
}
