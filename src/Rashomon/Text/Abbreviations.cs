using System.Collections.Frozen;

namespace Rashomon.Text;

/// <summary>Words whose full stop does not end a sentence.</summary>
internal static class Abbreviations
{
    /// <summary>Never the end: a name or number follows.</summary>
    private static readonly FrozenSet<string> Leading = Set(
        "mr mrs ms mx dr prof sen rep gov gen lt col maj capt cmdr adm sgt cpl pvt brig rev fr hon pres st ste mt ft no nos vs v art fig vol ed pp p " +
        "jan feb mar apr jun jul aug sep sept oct nov dec supt insp det messrs");

    /// <summary>May end a sentence: it does where a word follows that starts one.</summary>
    private static readonly FrozenSet<string> Trailing = Set(
        "inc ltd co corp llc plc bros jr sr etc al approx est dept univ assn " +
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo");

    /// <summary>Whether a full stop after <paramref name="word"/> is part of it, a name or number being next.</summary>
    public static bool IsLeading(ReadOnlySpan<char> word) => Contains(Leading, word) || (word.Length == 1 && char.IsUpper(word[0]));

    /// <summary>Whether a full stop after <paramref name="word"/> may be part of it.</summary>
    public static bool IsTrailing(ReadOnlySpan<char> word) => Contains(Trailing, word) || word.Contains('.');

    /// <summary>Whether a word with a capital commonly starts a sentence; after an abbreviation only such a word shows that one starts.</summary>
    public static bool StartsSentence(ReadOnlySpan<char> word) => Starters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static readonly FrozenSet<string> Starters = (
        "The A An In On At It He She They We I But And This That These Those There Its His Her Their When While After Before As For If No Some Most Many However Meanwhile " +
        "Earlier Last What Who Where How Such So Since Although Officials Police Two Three One Several").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static bool Contains(FrozenSet<string> set, ReadOnlySpan<char> word) =>
        word.Length <= 8 && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
