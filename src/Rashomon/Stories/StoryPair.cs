using System.Collections.Immutable;

namespace Rashomon.Stories;

/// <summary>What speaks for and against two articles being of one story.</summary>
internal static class StoryPair
{
    // Publications further apart than this are no more apart: a year-old report and a three-month-old one are alike strangers.
    private const double MostDays = 90;

    /// <summary>The features, in order.</summary>
    public static ImmutableArray<string> Features { get; } =
    [
        "bias", "all", "lead", "lead-in-all", "names", "places", "times", "figures", "names-apart", "places-apart", "times-apart", "days", "undated",
    ];

    /// <summary>Reads the features of a pair; symmetric.</summary>
    public static void Read(StoryMember a, StoryMember b, Span<double> into)
    {
        var (names, places, times) = (a.Names.Cosine(b.Names), a.Places.Cosine(b.Places), a.Times.Cosine(b.Times));
        into[0] = 1;
        into[1] = a.All.Cosine(b.All);
        into[2] = a.Lead.Cosine(b.Lead);
        into[3] = (a.Lead.Cosine(b.All) + b.Lead.Cosine(a.All)) / 2;
        into[4] = names;
        into[5] = places;
        into[6] = times;
        into[7] = a.Figures.Cosine(b.Figures);
        into[8] = Apart(names, a.Names, b.Names);
        into[9] = Apart(places, a.Places, b.Places);
        into[10] = Apart(times, a.Times, b.Times);
        var days = Math.Abs(a.Day - b.Day);
        into[11] = double.IsNaN(days) ? 0 : Math.Log(1 + Math.Min(days, MostDays)) / Math.Log(1 + MostDays);
        into[12] = double.IsNaN(days) ? 1 : 0;
    }

    private static double Apart(double cosine, TermVector a, TermVector b) => cosine == 0 && !a.IsEmpty && !b.IsEmpty ? 1 : 0;
}
