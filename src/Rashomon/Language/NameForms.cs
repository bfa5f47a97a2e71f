using System.Collections.Frozen;
using Rashomon.Language.Lexicons;

namespace Rashomon.Language;

/// <summary>A mention's words without marks and case, and what they say of a person's gender.</summary>
internal sealed class NameForms
{
    private static readonly FrozenSet<string> MaleTitles = Lists.Words("mr mr. sir lord king prince father bishop archbishop cardinal pope imam ayatollah sheikh congressman chairman spokesman");

    private static readonly FrozenSet<string> FemaleTitles = Lists.Words("mrs mrs. ms ms. miss dame lady queen princess sister congresswoman chairwoman spokeswoman");

    private static readonly FrozenSet<string> CompanyEndings = Lists.Words("inc corp corporation co company ltd limited llc plc gmbh ag group holdings sa nv");

    public NameForms(NameMention mention)
    {
        Type = mention.Type;
        Folded = NameFolding.Fold(mention.Text);
        Words = Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // A caller's own span may hold the title.
        while (Type == EntityType.Person && Words.Length > 1 && NameWords.Titles.Contains(Words[0]))
            Words = Words[1..];
        if (Type == EntityType.Organization && Words.Length > 1 && CompanyEndings.Contains(Words[^1]))
            Words = Words[..^1];
        if (Type == EntityType.Person && Words.Length > 1 && Words[^1] is "jr" or "sr" or "ii" or "iii")
            Words = Words[..^1];
        Letters = mention.Text.Where(char.IsLetter).All(char.IsUpper) && !mention.Text.Contains(' ', StringComparison.Ordinal) && Folded.Length is > 1 and < 9 ? Folded : null;
        Gender = Type == EntityType.Person ? GenderOf(mention) : null;
    }

    public EntityType Type { get; }

    public string Folded { get; }

    /// <summary>Folded words; none for a name in letters that fold to nothing.</summary>
    public string[] Words { get; }

    /// <summary>The letters of an acronym; null for other names.</summary>
    public string? Letters { get; }

    public NameGender? Gender { get; }

    /// <summary>First letters of the words, small words left out.</summary>
    public string Initials => string.Concat(Words.Where(w => w is not ("of" or "the" or "and" or "for" or "in" or "de")).Select(w => w[0]));

    /// <summary>Equal, or long words that start alike and differ by one letter: names from other scripts come in several spellings.</summary>
    public static bool Alike(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal))
            return true;
        if (Math.Min(a.Length, b.Length) < 6 || Math.Abs(a.Length - b.Length) > 1 || a[0] != b[0])
            return false;
        var prefix = a.AsSpan().CommonPrefixLength(b);
        var restA = a.AsSpan(prefix);
        var restB = b.AsSpan(prefix);
        if (a.Length == b.Length)
            return restA[1..].SequenceEqual(restB[1..]);
        return a.Length > b.Length ? restA[1..].SequenceEqual(restB) : restB[1..].SequenceEqual(restA);
    }

    private static NameGender? GenderOf(NameMention mention)
    {
        foreach (var word in ((mention.Title ?? "") + " " + mention.Text).Split(' ').SkipLast(1))
        {
            if (MaleTitles.Contains(word))
                return NameGender.Male;
            if (FemaleTitles.Contains(word))
                return NameGender.Female;
        }

        var first = mention.Text.Split(' ')[0];
        return first.Length < mention.Text.Length ? GivenNames.Default.GenderOf(first) : null;
    }
}
