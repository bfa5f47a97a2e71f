using System.Text.RegularExpressions;
using Rashomon.Language.Lexicons;

namespace Rashomon.Lexicons;

/// <summary>Writes given names with the genders that the lists give them; one that fewer than a quarter give is taken for a slip.</summary>
internal sealed partial class GivenNameWriter(string packages)
{
    private const int Female = 1;
    private const int Male = 2;
    private const int Common = 4;
    private readonly Dictionary<string, (int Female, int Male, int Lists)> _names = new(StringComparer.Ordinal);

    public void Write(ByteWriter to)
    {
        Add(FirstNames("female").Select(n => (n, Female)).Concat(FirstNames("male").Select(n => (n, Male))));
        foreach (var file in Directory.GetFiles(Path.Combine(packages, "gender-detection-from-name", "names"), "*.js").Order(StringComparer.Ordinal))
            Add(Entry().Matches(File.ReadAllText(file)).Select(m => (m.Groups["name"].Value.Replace("\\'", "'", StringComparison.Ordinal), GenderOf(m.Groups["gender"].Value))));
        var kept = _names.OrderBy(n => n.Key, StringComparer.Ordinal).ToList();
        to.SortedTexts(kept.ConvertAll(n => n.Key));
        foreach (var (_, (female, male, lists)) in kept)
            to.Byte((3 * female > male && female > 0 ? Female : 0) | (3 * male > female && male > 0 ? Male : 0) | (lists > 1 ? Common : 0));
    }

    private IEnumerable<string> FirstNames(string gender) =>
        File.ReadLines(Path.Combine(packages, "@stdlib", $"datasets-{gender}-first-names-en", "data", "names.txt"));

    // One list: a name counts once, however often it stands there. Phrases of two names are left out.
    private void Add(IEnumerable<(string Name, int Gender)> entries)
    {
        foreach (var group in entries.Select(e => (Name: NameFolding.Fold(e.Name), e.Gender)).GroupBy(e => e.Name, StringComparer.Ordinal))
        {
            if (group.Key.Length < 2 || group.Key.Contains(' ', StringComparison.Ordinal))
                continue;
            var (female, male, lists) = _names.GetValueOrDefault(group.Key);
            var genders = group.Aggregate(0, (sum, e) => sum | e.Gender);
            _names[group.Key] = (female + (genders & Female), male + (genders & Male) / Male, lists + 1);
        }
    }

    private static int GenderOf(string text) => text switch
    {
        "female" => Female,
        "male" => Male,
        _ => Female | Male,
    };

    [GeneratedRegex(@"\[(?<quote>['""])(?<name>.*?)\k<quote>,\s*'(?<gender>\w+)'\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Entry();
}
