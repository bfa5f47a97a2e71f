using System.Collections.Immutable;
using Rashomon.Language.Lexicons;

namespace Rashomon.Alignment;

/// <summary>What two dated happenings have in common, by which they may be one.</summary>
internal static class DatePair
{
    private const double Like = .8;

    /// <summary>Names of the features, in the order of <see cref="Read"/>.</summary>
    public static readonly string[] Features =
    [
        "bias", "same-predicate", "like-predicate", "same-type", "other-type", "participants", "no-participants", "clause", "sentence", "same-date", "same-part-of-day", "fits", "apart", "same-predicate-participants", "same-date-participants",
    ];

    /// <summary>Reads the features of a pair; the same for (a, b) and (b, a).</summary>
    public static void Read(DatedHappening a, DatedHappening b, TermWeights weights, Span<double> features)
    {
        features.Clear();
        features[0] = 1;
        features[1] = Share(a.Predicates, b.Predicates) ? 1 : 0;
        if (features[1] == 0)
            features[2] = AreLike(a.Predicates, b.Predicates, weights.Words) ? 1 : 0;
        if (a.Type is { } x && b.Type is { } y)
            features[x.Name == y.Name ? 3 : 4] = 1;
        features[5] = weights.Similarity(a.Participants, b.Participants);
        features[6] = a.Participants.IsEmpty || b.Participants.IsEmpty ? 1 : 0;
        features[7] = weights.Similarity(a.Claim.Mention.Terms, b.Claim.Mention.Terms);
        features[8] = weights.Similarity(a.Claim.Context, b.Claim.Context);
        if (a.Time == b.Time)
            features[a.Time.Precision == TimePrecision.Instant ? 10 : 9] = 1;
        else
            features[a.Fits(b) ? 11 : 12] = 1;
        features[13] = features[1] * features[5];
        features[14] = features[9] * features[5];
    }

    private static bool Share(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        foreach (var predicate in a)
        {
            if (b.Contains(predicate))
                return true;
        }

        return false;
    }

    private static bool AreLike(ImmutableArray<string> a, ImmutableArray<string> b, WordNearness words)
    {
        foreach (var x in a)
        {
            foreach (var y in b)
            {
                if (words.AreSynonyms(x, y, PartOfSpeech.Verb) || words.Similarity(x, y, PartOfSpeech.Verb) >= Like)
                    return true;
            }
        }

        return false;
    }
}
