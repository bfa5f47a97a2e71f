using Rashomon.Language;

namespace Rashomon.Claims;

/// <summary>Reads negation and refusal from a clause's words.</summary>
internal static class PolarityReader
{
    /// <summary>The clause's polarity.</summary>
    /// <param name="tags">The document's tags.</param>
    /// <param name="words">The clause.</param>
    /// <param name="verb">Its main verb, if any.</param>
    public static Polarity Read(TagLayer tags, Clause words, int? verb)
    {
        if (verb is not { } at)
            return Polarity.Positive;
        var lemma = tags.Tags[at].Lemma;
        if (lemma is "decline" or "refuse" && AsksForTelling(tags, at + 1, words.EndToken))
            return Polarity.Refused;
        var negated = false;
        for (var i = Math.Max(words.FirstToken, at - 4); i < Math.Min(words.EndToken, at + 3); i++)
            negated |= tags.Forms[i] is "not" or "n't" or "never" or "neither" or "nor";
        if (negated && lemma is "say" or "give" or "disclose" or "specify" or "comment" or "reveal" or "provide" or "elaborate" && Modal(tags, words, at))
            return Polarity.Refused;
        negated |= at > words.FirstToken + 1 && tags.Forms[at - 1] == "to" && tags.Forms[at - 2] == "yet";
        return negated || lemma is "deny" ? Polarity.Negative : Polarity.Positive;
    }

    private static bool AsksForTelling(TagLayer tags, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tags.Forms[i] is "give" or "say" or "comment" or "disclose" or "specify" or "reveal" or "provide" or "name" or "confirm" or "discuss" or "elaborate" or "release")
                return true;
        }

        return false;
    }

    private static bool Modal(TagLayer tags, Clause words, int verb)
    {
        for (var i = Math.Max(words.FirstToken, verb - 4); i < verb; i++)
        {
            if (tags.Forms[i] is "would" or "did" or "could" or "will")
                return true;
        }

        return false;
    }
}
