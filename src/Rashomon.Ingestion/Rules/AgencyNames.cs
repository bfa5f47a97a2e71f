using System.Text.RegularExpressions;
using Rashomon.Ingestion.Outlets;

namespace Rashomon.Ingestion.Rules;

/// <summary>Tells news agencies by the directory, and by the words that end their names: most agencies of the world are in no list.</summary>
internal static partial class AgencyNames
{
    public static bool IsAgency(string name) => OutletDirectory.FindAgency(name) is not null || (name.Length < 60 && Ending().IsMatch(name.Trim()));

    /// <summary>Whether one name is the initials of the other ("CWA", "Coast Wire Agency").</summary>
    public static bool AreInitials(string letters, string name)
    {
        if (letters.Length is < 2 or > 6 || !Words.IsUpper(letters) || !name.Contains(' ', StringComparison.Ordinal))
            return false;
        var initials = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => !w.Equals("the", StringComparison.OrdinalIgnoreCase) && !w.Equals("of", StringComparison.OrdinalIgnoreCase));
        return string.Concat(initials.Select(w => char.ToUpperInvariant(w[0]))) == letters.Replace(".", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(?:\p{L}[\p{L}\p{N}.'’&-]*\s){1,4}(?:(?:News|Press|Telegraph|Telegraphic|Wire|Information) (?:Agency|Service)|Newswires?|News Wire|Wire Service)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Ending();
}
