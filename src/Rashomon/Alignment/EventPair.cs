using System.Collections.Immutable;
using Rashomon.Claims;
using Rashomon.Language.Lexicons;

namespace Rashomon.Alignment;

/// <summary>What two clauses have in common, by which they may tell one happening.</summary>
internal static class EventPair
{
    /// <summary>Names of the features, in the order of <see cref="Read"/>.</summary>
    public static readonly string[] Features =
    [
        "bias", "same-predicate", "synonym", "same-type", "close-type", "other-type", "verb-similarity", "agents", "agents-differ", "patients", "patients-differ", "crossed",
        "clause", "sentence", "time-fits", "time-differs", "polarity-differs", "certainty-differs", "short", "same-predicate-clause",
    ];

    /// <summary>Reads the features of a pair; the same for (a, b) and (b, a).</summary>
    public static void Read(StoryClaim a, StoryClaim b, TermWeights weights, Span<double> features)
    {
        features.Clear();
        var (x, y) = (a.Mention, b.Mention);
        var same = x.Predicate is not null && x.Predicate == y.Predicate;
        var clause = weights.Similarity(x.Terms, y.Terms);
        features[0] = 1;
        features[1] = same ? 1 : 0;
        features[2] = !same && x.Predicate is not null && y.Predicate is not null && Related(x.Predicate, y.Predicate) ? 1 : 0;
        if (x.Type is not null && y.Type is not null)
            features[x.Type == y.Type ? 3 : EventTypes.AreClose(x.Type.Name, y.Type.Name) ? 4 : 5] = 1;
        features[6] = same || x.Predicate is null || y.Predicate is null ? 0 : WordNet.Default.Similarity(x.Predicate, y.Predicate, PartOfSpeech.Verb);
        Participants(Terms(x, ArgumentRole.Agent), Terms(y, ArgumentRole.Agent), weights, features[7..9]);
        Participants(Terms(x, ArgumentRole.Patient), Terms(y, ArgumentRole.Patient), weights, features[9..11]);
        features[11] = Math.Max(
            weights.Similarity(Terms(x, ArgumentRole.Agent), Terms(y, ArgumentRole.Patient)),
            weights.Similarity(Terms(x, ArgumentRole.Patient), Terms(y, ArgumentRole.Agent)));
        features[12] = clause;
        features[13] = weights.Similarity(a.Context, b.Context);
        if (a.Claim.Time is { } left && b.Claim.Time is { } right)
            features[left.Overlaps(right) ? 14 : 15] = 1;
        features[16] = a.Claim.Polarity != b.Claim.Polarity ? 1 : 0;
        features[17] = a.Claim.Certainty is Certainty.Planned or Certainty.Conditional != b.Claim.Certainty is Certainty.Planned or Certainty.Conditional ? 1 : 0;
        features[18] = Math.Min(x.Terms.Length, y.Terms.Length) < 4 ? 1 : 0;
        features[19] = same ? clause : 0;
    }

    private static void Participants(ImmutableArray<string> a, ImmutableArray<string> b, TermWeights weights, Span<double> features)
    {
        if (a.IsEmpty || b.IsEmpty)
            return;
        features[0] = weights.Similarity(a, b);
        features[1] = features[0] == 0 ? 1 : 0;
    }

    private static ImmutableArray<string> Terms(ClaimMention mention, ArgumentRole role) =>
        mention.Arguments.FirstOrDefault(argument => argument.Role == role)?.Terms ?? [];

    /// <summary>One sense in common, or the one derived from a noun of the other.</summary>
    private static bool Related(string a, string b) =>
        WordNet.Default.AreSynonyms(a, b, PartOfSpeech.Verb)
        || WordNet.Default.Derived(a, PartOfSpeech.Verb, PartOfSpeech.Noun).Contains(b, StringComparer.Ordinal)
        || WordNet.Default.Derived(b, PartOfSpeech.Verb, PartOfSpeech.Noun).Contains(a, StringComparer.Ordinal);
}
