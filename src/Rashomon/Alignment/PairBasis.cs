namespace Rashomon.Alignment;

/// <summary>What speaks for a pair, in words, from the features that its model reads.</summary>
internal static class PairBasis
{
    /// <summary>Share of words from which two phrases are alike.</summary>
    private const double Alike = .5;

    private static readonly (string Feature, double Least, string Words)[] Figures =
    [
        ("same-head", 1, "same thing counted"), ("like-head", 1, "like things counted"), ("same-type", 1, "same happening"), ("close-type", 1, "like happenings"), ("same-predicate", 1, "same verb"),
        ("same-attribute", 1, "same thing measured"), ("same-value", 1, "same value"), ("fits", 1, "values that fit"), ("differ", 1, "values that differ"), ("sentence", Alike, "sentences alike"), ("alone", 1, "no other such figure in either report"),
    ];

    private static readonly (string Feature, double Least, string Words)[] Events =
    [
        ("same-predicate", 1, "same verb"), ("synonym", 1, "verbs of one sense"), ("same-type", 1, "same kind of happening"), ("close-type", 1, "like kinds of happening"), ("agents", Alike, "same doer"), ("patients", Alike, "done to the same"),
        ("clause", Alike, "clauses alike"), ("sentence", Alike, "sentences alike"), ("time-fits", 1, "times that fit"), ("time-differs", 1, "times that differ"), ("polarity-differs", 1, "one denies it"),
    ];

    private static readonly (string Feature, double Least, string Words)[] Dates =
    [
        ("same-predicate", 1, "same happening"), ("like-predicate", 1, "like happenings"), ("same-type", 1, "same kind of happening"), ("participants", Alike, "same participants"), ("clause", Alike, "clauses alike"), ("sentence", Alike, "sentences alike"),
        ("same-date", 1, "same date"), ("same-part-of-day", 1, "same time of day"), ("fits", 1, "dates that fit"), ("apart", 1, "dates that differ"),
    ];

    /// <summary>For a pair of <see cref="FigurePair"/>.</summary>
    public static string OfFigures(double[] features) => Of(features, FigurePair.Features, Figures);

    /// <summary>For a pair of <see cref="EventPair"/>.</summary>
    public static string OfEvents(double[] features) => Of(features, EventPair.Features, Events);

    /// <summary>For a pair of <see cref="DatePair"/>.</summary>
    public static string OfDates(double[] features) => Of(features, DatePair.Features, Dates);

    private static string Of(double[] features, string[] names, (string Feature, double Least, string Words)[] rows)
    {
        var found = rows.Where(row => Array.IndexOf(names, row.Feature) is var at and >= 0 && features[at] >= row.Least).Select(row => row.Words).ToArray();
        return found.Length == 0 ? "words in common" : string.Join(", ", found);
    }
}
