using Rashomon.Language.Lexicons;

namespace Rashomon.Alignment;

/// <summary>What two clauses have in common, by which they may tell one happening.</summary>
internal static class EventPair
{
    /// <summary>Names of the features, in the order of <see cref="Read(EventSide, EventSide, WordNearness, Span{double})"/>.</summary>
    public static readonly string[] Features =
    [
        "bias", "same-predicate", "synonym", "same-type", "close-type", "other-type", "verb-similarity", "agents", "agents-differ", "patients", "patients-differ", "crossed",
        "clause", "sentence", "time-fits", "time-differs", "polarity-differs", "certainty-differs", "short", "same-predicate-clause",
    ];

    /// <summary>Reads the features of a pair; the same for (a, b) and (b, a).</summary>
    public static void Read(StoryClaim a, StoryClaim b, TermWeights weights, Span<double> features) =>
        Read(new(a, weights), new(b, weights), weights.Words, features);

    /// <summary>Reads the features of a pair that is ready to be compared.</summary>
    public static void Read(EventSide x, EventSide y, WordNearness words, Span<double> features)
    {
        features.Clear();
        var same = x.Predicate is not null && x.Predicate == y.Predicate;
        var clause = x.Terms.Similarity(y.Terms);
        features[0] = 1;
        features[1] = same ? 1 : 0;
        features[2] = !same && x.Predicate is not null && y.Predicate is not null && words.AreRelated(x.Predicate, y.Predicate) ? 1 : 0;
        if (x.Type is not null && y.Type is not null)
            features[x.Type == y.Type ? 3 : EventTypes.AreClose(x.Type.Name, y.Type.Name) ? 4 : 5] = 1;
        features[6] = same || x.Predicate is null || y.Predicate is null ? 0 : words.Similarity(x.Predicate, y.Predicate, PartOfSpeech.Verb);
        Participants(x.Agents, y.Agents, features[7..9]);
        Participants(x.Patients, y.Patients, features[9..11]);
        features[11] = Math.Max(x.Agents.Similarity(y.Patients), x.Patients.Similarity(y.Agents));
        features[12] = clause;
        features[13] = x.Context.Similarity(y.Context);
        if (x.Time is { } left && y.Time is { } right)
            features[left.Overlaps(right) ? 14 : 15] = 1;
        features[16] = x.Claim.Claim.Polarity != y.Claim.Claim.Polarity ? 1 : 0;
        features[17] = x.IsOpen != y.IsOpen ? 1 : 0;
        features[18] = x.IsShort || y.IsShort ? 1 : 0;
        features[19] = same ? clause : 0;
    }

    private static void Participants(WeighedTerms a, WeighedTerms b, Span<double> features)
    {
        if (a.Ids.IsEmpty || b.Ids.IsEmpty)
            return;
        features[0] = a.Similarity(b);
        features[1] = features[0] == 0 ? 1 : 0;
    }
}
