using System.Collections.Immutable;
using Rashomon.Language.Lexicons;

namespace Rashomon.Alignment;

/// <summary>
/// Tells whether a clause says no to what another says yes to: "no flood alarm was received" and "a flood alarm had been received". Most denials are told in other words than what they deny; only those
/// that take up its verb and who or what takes part are found, since a contradiction that is none alarms for nothing.
/// </summary>
internal static class Denials
{
    /// <summary>Least share of a participant's telling words that the other clause must have.</summary>
    private const double Shared = .5;

    /// <summary>Least weight of the word that ties the two together: one that every report has ties nothing.</summary>
    private const double Telling = .4;

    private const int Ties = 2;

    /// <summary>Verbs that say so little that they deny nothing alone.</summary>
    private static readonly HashSet<string> Light = new(StringComparer.Ordinal)
    {
        "say", "tell", "add", "report", "note", "ask", "be", "have", "do", "make", "take", "get", "give", "go", "come", "know", "think", "believe", "want", "need", "see", "mean", "like", "expect", "seem", "become", "call",
    };

    /// <summary>Whether one denies the other; the polarities must differ.</summary>
    public static bool AreOpposed(StoryClaim a, StoryClaim b, TermWeights weights)
    {
        var (no, yes) = a.Claim.Polarity == Polarity.Negative ? (a, b) : (b, a);
        if (!IsStated(no) || !IsStated(yes) || !AreOfOneVerb(no.Mention.Predicate!, yes.Mention.Predicate!))
            return false;
        if (no.Claim.Time is { } denied && yes.Claim.Time is { } told && !denied.Overlaps(told))
            return false;
        var shared = 0;
        foreach (var role in (ReadOnlySpan<ArgumentRole>)[ArgumentRole.Agent, ArgumentRole.Patient])
        {
            var (x, y) = (Terms(no, role), Terms(yes, role));
            // Of one who did it and one of whom nobody is said to have done it, nobody knows whether they are one.
            if (x.IsEmpty != y.IsEmpty)
                return false;
            if (x.IsEmpty)
                continue;
            if (Contained(x, y, weights) < Shared)
                return false;
            shared += x.Count(term => y.Contains(term) && weights.Of(term) >= Telling);
        }

        // One word may stand in any two clauses of a verb: "turned the ball over" in two games.
        return shared >= Ties;
    }

    /// <summary>What can, may or will be denies nothing that is.</summary>
    private static bool IsStated(StoryClaim claim) =>
        claim.Claim.Certainty is Certainty.Asserted or Certainty.Reported && !claim.Mention.IsModal && !claim.Mention.IsNonFinite && (claim.Claim.Polarity == Polarity.Positive || claim.Mention.IsNegatedItself);

    private static bool AreOfOneVerb(string a, string b) => !Light.Contains(a) && !Light.Contains(b) && (a == b || WordNet.Default.AreSynonyms(a, b, PartOfSpeech.Verb));

    /// <summary>Weighted share of the shorter's words that both have.</summary>
    private static double Contained(ImmutableArray<string> a, ImmutableArray<string> b, TermWeights weights)
    {
        var common = a.Where(b.Contains).Sum(weights.Of);
        return common / Math.Min(a.Sum(weights.Of), b.Sum(weights.Of));
    }

    private static ImmutableArray<string> Terms(StoryClaim claim, ArgumentRole role) => claim.Mention.Arguments.FirstOrDefault(argument => argument.Role == role)?.Terms ?? [];
}
