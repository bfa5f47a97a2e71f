using System.Collections.Immutable;
using Rashomon.Language.Lexicons;

namespace Rashomon.Places;

/// <summary>The places that a name may mean, by the gazetteer.</summary>
internal static class CandidateFinder
{
    /// <summary>Candidates in no order of likelihood; empty for sites and unknown names.</summary>
    public static ImmutableArray<PlaceCandidate> Find(PlaceMention mention)
    {
        if (mention.Kind == PlaceKind.Site)
            return [];
        if (mention.Kind == PlaceKind.People)
            return Gazetteer.Default.FindDemonym(mention.Text) is { } people && PlaceCandidate.Of(people) is { } country ? [country] : [];
        return Find(mention.Text);
    }

    private static ImmutableArray<PlaceCandidate> Find(string name)
    {
        var found = Named(name);
        if (!found.IsEmpty)
            return found;
        // "Northern Iraq", "Voronezh region", "the city of Lund": without the word that says the kind or part.
        var words = name.Split(' ');
        if (words.Length > 1 && PlaceWords.Directions.Contains(words[0]))
            return Find(string.Join(' ', words[1..]));
        if (words.Length > 1 && PlaceWords.Divisions.Contains(words[^1]))
            return Find(string.Join(' ', words[..^1]));
        if (words.Length > 2 && words[1] is "of" && PlaceWords.Divisions.Contains(words[0]))
            return Find(string.Join(' ', words[2..]));
        if (words.Length > 2 && words[1] is "of" && PlaceWords.Counties.Contains(words[0]))
            return Named(string.Join(' ', words[2..]) + " County");
        return words.Length > 1 && words[^1] is "Co." or "Counties" ? Named(string.Join(' ', words[..^1]) + " County") : [];
    }

    private static ImmutableArray<PlaceCandidate> Named(string name)
    {
        // All capitals are an abbreviation or a heading's or dateline's way to write.
        var written = name.Length > 3 && name.All(c => !char.IsLower(c)) && !name.Contains('.', StringComparison.Ordinal) ? Capitalised(name) : name;
        var all = ImmutableArray.CreateBuilder<PlaceCandidate>();
        if ((Gazetteer.Default.FindCountry(written) ?? Gazetteer.Default.FindCountry(name)) is { } country && PlaceCandidate.Of(country) is { } centre)
            all.Add(centre);
        all.AddRange(Gazetteer.Default.Regions(written).Select(PlaceCandidate.Of));
        if (Gazetteer.Default.AbbreviatedRegion(name) is { } region)
            all.Add(PlaceCandidate.Of(region));
        all.AddRange(Gazetteer.Default.Candidates(written).Select(PlaceCandidate.Of));
        return all.ToImmutable();
    }

    private static string Capitalised(string name) =>
        string.Join(' ', name.Split(' ').Select(word => word.Length > 1 ? word[0] + word[1..].ToLowerInvariant() : word));
}
