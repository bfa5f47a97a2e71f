using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Rashomon.Language;
using Rashomon.Language.Lexicons;

namespace Rashomon.Lineage;

/// <summary>Tells whether two names of sources are of one source, as far as their words tell.</summary>
internal static class SourceNames
{
    private static readonly FrozenSet<string> Fillers =
        """
        the a an of for in at from to and said told mr mrs ms miss dr sir dame lord lady prof professor gen general col colonel capt captain maj major lt lieutenant sgt sergeant adm admiral sen senator rep
        chief president minister prime spokesman spokeswoman spokesperson official officials authorities authority state government local news agency deputy vice mayor governor secretary head director
        commander ambassador police-chief inspector superintendent commissioner jr sr
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the names are of one source: the same words but for titles, letter case, accents and the spelling of single letters; a last name for a full one; initials for given names; a people's name for its country's;
    /// the first letters of a body's words for the body; an agency's short form. A first word alone ("Harbourland" beside "Harbourland police") is not enough.
    /// </summary>
    public static bool AreSame(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
            return true;
        if (NewsAgencies.Find(a) is { } agency && string.Equals(agency, NewsAgencies.Find(b), StringComparison.Ordinal))
            return true;
        var (x, y) = (Words(a), Words(b));
        var (shorter, longer) = x.Length <= y.Length ? (x, y) : (y, x);
        if (shorter.Length == 0)
            return false;
        if (shorter.Length == 1 && longer.Length == 1)
            return string.Equals(shorter[0], longer[0], StringComparison.Ordinal);
        if (shorter.Length == 1 && longer.Length > 2 && IsAcronym(x.Length == 1 ? a : b, longer))
            return true;
        return NameForms.Alike(shorter[^1], longer[^1]) && Follow(shorter, longer);
    }

    /// <summary>Whether the shorter name's words stand in the longer one in order; one of them at least to the letter.</summary>
    private static bool Follow(string[] shorter, string[] longer)
    {
        var at = 0;
        var exact = false;
        foreach (var word in shorter)
        {
            while (at < longer.Length && !NameForms.Alike(word, longer[at]) && !IsInitial(word, longer[at]))
                at++;
            if (at == longer.Length)
                return false;
            exact |= string.Equals(word, longer[at], StringComparison.Ordinal);
            at++;
        }

        return exact;
    }

    private static bool IsInitial(string a, string b) => (a.Length == 1 || b.Length == 1) && a[0] == b[0];

    private static bool IsAcronym(string name, string[] words)
    {
        var letters = string.Concat(name.Where(char.IsLetter));
        return letters.Length == words.Length && letters.All(char.IsUpper)
            && string.Equals(letters, string.Concat(words.Select(w => w[0])), StringComparison.OrdinalIgnoreCase);
    }

    private static string[] Words(string name) =>
        [.. name.Split([' ', '-', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Select(w => Fold(Gazetteer.Default.FindDemonym(w)?.Name ?? w)).Where(word => word.Length > 0 && !Fillers.Contains(word))];

    /// <summary>Lower case, without accents and possessive ending.</summary>
    private static string Fold(string word)
    {
        word = word.Replace('’', '\'');
        if (word.EndsWith("'s", StringComparison.Ordinal))
            word = word[..^2];
        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            foreach (var letter in rune.ToString().Normalize(NormalizationForm.FormKD))
            {
                if (letter != '\'' && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                    folded.Append(char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString();
    }
}
