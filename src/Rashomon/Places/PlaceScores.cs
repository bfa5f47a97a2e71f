using System.Collections.Immutable;
using Rashomon.Language.Lexicons;

namespace Rashomon.Places;

/// <summary>Weighs the candidates of each name of an article against the others, in rounds.</summary>
/// <remarks>The weights were chosen by hand on the dev half of LGL (even articles); see <c>docs/places.md</c>.</remarks>
internal sealed class PlaceScores
{
    private const double Contained = 8;
    private const double SameDivision = 2.2;
    private const double SameCountry = 1.0;
    private const double Near = 1.6;
    private const double NearHome = 2.5;
    private const double Halving = 80;
    private const double Population = 0.9;
    private const double CountryName = 3.5;
    private const double DivisionName = 2.2;
    private const double Capital = 1;

    private readonly ImmutableArray<PlaceSense> _senses;
    private readonly PlaceContext _context;

    public PlaceScores(ImmutableArray<PlaceSense> senses, PlaceContext context)
    {
        (_senses, _context) = (senses, context);
        foreach (var sense in senses)
            sense.Best = sense.Candidates.MaxBy(candidate => Alone(sense, candidate));
    }

    /// <summary>Chooses again, given what the others are taken to mean; false where nothing changed.</summary>
    public bool Settle()
    {
        var chosen = _senses.Select(sense => sense.Candidates.Length < 2 ? sense.Best : sense.Candidates.MaxBy(candidate => Alone(sense, candidate) + Together(sense, candidate))).ToArray();
        var changed = false;
        for (var i = 0; i < chosen.Length; i++)
        {
            changed |= !Equals(chosen[i], _senses[i].Best);
            _senses[i].Best = chosen[i];
        }

        return changed;
    }

    private double Alone(PlaceSense sense, PlaceCandidate candidate)
    {
        var score = Population * Math.Log10(candidate.Population + 100);
        score += candidate.Precision switch { GeoPrecision.Country => CountryName, GeoPrecision.Region when candidate.Population > 100_000 && !IsCalledByItsSeat(sense, candidate) => DivisionName, _ => 0 };
        if (candidate.IsCapital)
            score += Capital;
        if (sense.Containers.Exists(container => IsWithin(candidate, container)))
            score += Contained;
        if (_context.Home is { } home)
            score += NearHome * Nearness(candidate, home.Latitude, home.Longitude);
        foreach (var other in _context.Story)
            score += Near * Nearness(candidate, other.Latitude, other.Longitude) / Math.Max(4, _context.Story.Length);
        return score;
    }

    /// <summary>"Paris" is the town, not the region around it; states of the United States are named more than their towns.</summary>
    private static bool IsCalledByItsSeat(PlaceSense sense, PlaceCandidate division) =>
        division.Country is not "US" && sense.Candidates.Any(c => c.Precision == GeoPrecision.Settlement && c.Country == division.Country && c.Admin == division.Admin);

    private double Together(PlaceSense sense, PlaceCandidate candidate)
    {
        double division = 0, country = 0, near = 0;
        foreach (var other in _senses)
        {
            if (ReferenceEquals(other, sense) || other.Best is not { } best)
                continue;
            // A name mentioned twice says more, but not twice as much.
            var weight = 1 + Math.Log2(other.Count) / 2;
            if (best.Country == candidate.Country && best.Country.Length > 0)
            {
                country += weight;
                if (best.Admin == candidate.Admin && best.Admin.Length > 0)
                    division += best.Precision == GeoPrecision.Region ? 2 * weight : weight;
            }

            if (best.Precision != GeoPrecision.Country)
                near += weight * Nearness(candidate, best.Latitude, best.Longitude);
        }

        return SameDivision * Math.Log2(1 + division) + SameCountry * Math.Log2(1 + country) + Near * Math.Log2(1 + near);
    }

    private static double Nearness(PlaceCandidate candidate, double latitude, double longitude) =>
        1 / (1 + candidate.KilometresTo(latitude, longitude) / Halving);

    private static bool IsWithin(PlaceCandidate candidate, string container)
    {
        if (candidate.Precision == GeoPrecision.Country)
            return false;
        var region = Gazetteer.Default.AbbreviatedRegion(container);
        var regions = region is null ? Gazetteer.Default.Regions(container) : [region];
        if (regions.Any(r => r.CountryCode == candidate.Country && r.AdminCode == candidate.Admin && r.Name != candidate.Name))
            return true;
        return region is null && Gazetteer.Default.FindCountry(container) is { } country && (country.Within ?? country.Code) == candidate.Country;
    }
}
