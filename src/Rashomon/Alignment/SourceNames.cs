using System.Collections.Frozen;

namespace Rashomon.Alignment;

/// <summary>Tells whether two names of sources are of one source, as far as their words tell.</summary>
internal static class SourceNames
{
    private static readonly FrozenSet<string> Fillers =
        "the a an of for in at from to and said told mr mrs ms dr sir chief president minister prime spokesman spokeswoman spokesperson official officials authorities authority state government local news agency"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the names share their telling words: all of the shorter one's stand in the longer one.</summary>
    public static bool AreSame(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
            return true;
        var (x, y) = (Words(a), Words(b));
        if (x.Length == 0 || y.Length == 0)
            return false;
        var (shorter, longer) = x.Length <= y.Length ? (x, y) : (y, x);
        return shorter.All(word => longer.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    private static string[] Words(string name) =>
        [.. name.Split([' ', '-', '\'', '’', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1 && !Fillers.Contains(word))];
}
