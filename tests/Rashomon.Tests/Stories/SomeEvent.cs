using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Stories;

namespace Rashomon.Tests.Stories;

/// <summary>An invented event, of which reports are made: words that its kind has, and words, names and places that only it has.</summary>
internal sealed record SomeEvent(string Key, string Kind, string Own, string Names, string Places, DateTimeOffset Start)
{
    private const string QuakeWords = "quake magnitude tremor aftershock rescue rubble collapse building wall village resident injure kill epicentre shake damage hospital tent geologist fault";

    /// <summary>A quake on one island.</summary>
    public static SomeEvent Quake { get; } = new("q", QuakeWords, "6.1 42 lighthouse cannery ferry orchard", "garreth|garreth ulmo|ulmo|tinsel bay council", "vellora|port anselm", At("2026-03-02"));

    /// <summary>Another quake, in the same words, elsewhere.</summary>
    public static SomeEvent OtherQuake { get; } = new("o", QuakeWords, "5.4 7 monastery quarry railway dam", "pell|sorrin pell|sorrin|highland survey office", "dravik|kessel valley", At("2026-03-02"));

    /// <summary>Something else altogether.</summary>
    public static SomeEvent Election { get; } = new(
        "e", "election ballot candidate vote party poll count mayor campaign turnout recount official majority seat debate voter", "0.4 bridge-toll postponement observer", "amaya|amaya crest|crest|reform list", "lowmere", At("2026-03-02"));

    /// <summary>A report of the event; each has its own choice of the event's words.</summary>
    /// <param name="number">Which.</param>
    /// <param name="day">Days after the start; null for an undated report.</param>
    public StoryDocument Report(int number, double? day = 0)
    {
        var kind = Kind.Split(' ').Where((_, i) => (i + number) % 4 != 0).ToList();
        var own = Own.Split(' ').Where((_, i) => (i + number) % 5 != 0).ToList();
        var filler = Enumerable.Range(0, 6).Select(i => string.Create(CultureInfo.InvariantCulture, $"filler{Key}{number}x{i}"));
        var lead = kind.Take(5).Concat(own.Take(3)).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Id = Key + number.ToString("00", CultureInfo.InvariantCulture),
            PublishedAt = day is { } days ? Start.AddDays(days) : null,
            Outlet = "Outlet " + number.ToString(CultureInfo.InvariantCulture),
            Words = [.. kind.Concat(own).Concat(filler).Order(StringComparer.Ordinal).Select(word => new StoryTerm(word, 1 + (word.Length % 2), lead.Contains(word)))],
            Names = Terms(Names),
            Places = Terms(Places),
        };
    }

    /// <summary>Reports 1 to <paramref name="count"/>, a fraction of a day apart.</summary>
    public ImmutableArray<StoryDocument> Reports(int count, double daysApart = .1) => [.. Enumerable.Range(1, count).Select(i => Report(i, i * daysApart))];

    private static ImmutableArray<StoryTerm> Terms(string terms) => [.. terms.Split('|').Order(StringComparer.Ordinal).Select(term => new StoryTerm(term, 2, InLead: true))];

    private static DateTimeOffset At(string day) => DateTimeOffset.Parse(day, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
