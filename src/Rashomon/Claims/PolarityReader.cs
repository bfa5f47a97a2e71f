using Rashomon.Language;

namespace Rashomon.Claims;

/// <summary>Reads negation and refusal from what hangs on a clause's predicate.</summary>
internal static class PolarityReader
{
    /// <summary>The clause's polarity.</summary>
    public static Polarity Read(TagLayer tags, SyntaxLayer syntax, Clause words)
    {
        var lemma = tags.Tags[words.Head].Lemma;
        if (lemma is "decline" or "refuse" && AsksForTelling(tags, words.Head + 1, words.EndToken))
            return Polarity.Refused;
        var negated = IsNegated(tags, syntax, words.Head);
        if (negated && lemma is "say" or "give" or "disclose" or "specify" or "comment" or "reveal" or "provide" or "elaborate" && HasModal(tags, syntax, words.Head))
            return Polarity.Refused;
        // "Had yet to reopen"
        negated |= syntax.Child(words.Head, "xcomp") is var complement and >= 0 && (IsNegated(tags, syntax, complement) || (lemma is "have" or "be" && Has(tags, syntax, words.Head, "yet")));
        return negated || lemma is "deny" ? Polarity.Negative : Polarity.Positive;
    }

    private static bool IsNegated(TagLayer tags, SyntaxLayer syntax, int head)
    {
        foreach (var child in syntax.Children(head))
        {
            if (tags.Forms[child] is "not" or "n't" or "never" or "neither" or "nor" or "cannot")
                return true;
        }

        return false;
    }

    private static bool Has(TagLayer tags, SyntaxLayer syntax, int head, string form)
    {
        foreach (var child in syntax.Children(head))
        {
            if (tags.Forms[child] == form)
                return true;
        }

        return false;
    }

    private static bool HasModal(TagLayer tags, SyntaxLayer syntax, int head) =>
        syntax.Child(head, "aux") is var modal and >= 0 && tags.Tags[modal].Lemma is "would" or "do" or "could" or "will" or "can";

    private static bool AsksForTelling(TagLayer tags, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tags.Forms[i] is "give" or "say" or "comment" or "disclose" or "specify" or "reveal" or "provide" or "name" or "confirm" or "discuss" or "elaborate" or "release")
                return true;
        }

        return false;
    }
}
