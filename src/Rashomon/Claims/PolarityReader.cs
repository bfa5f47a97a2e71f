using System.Collections.Frozen;
using Rashomon.Language;

namespace Rashomon.Claims;

/// <summary>Reads negation, denial and refusal from what hangs on a clause's predicate and from what it hangs on.</summary>
internal static class PolarityReader
{
    /// <summary>Nouns for what is said, so that turning it down denies what it says.</summary>
    private static readonly FrozenSet<string> Talk = Set(
        "report claim allegation accusation suggestion rumour rumor talk charge assertion story version notion speculation insinuation");

    private static readonly FrozenSet<string> Falsehoods = Set(
        "rumour rumor lie falsehood fabrication fiction nonsense propaganda invention untrue untruth false baseless unfounded groundless hoax fake myth slander disinformation misinformation fantasy tale");

    /// <summary>The clause's polarity.</summary>
    public static Polarity Read(TagLayer tags, SyntaxLayer syntax, Clause words)
    {
        var own = OfPredicate(tags, syntax, words);
        if (own != Polarity.Positive)
            return own;
        return NamesNone(tags, syntax, words.Head) || IsTurnedDown(tags, syntax, words.Head) ? Polarity.Negative : Polarity.Positive;
    }

    /// <summary>Whether the clause's own words deny it: "not" by its verb, or "no" by a participant.</summary>
    public static bool IsNegatedItself(TagLayer tags, SyntaxLayer syntax, Clause words) => IsNegated(tags, syntax, words.Head) || NamesNone(tags, syntax, words.Head);

    /// <summary>The polarity that the predicate gives to all that its clause counts: who is none is told by the figure itself.</summary>
    public static Polarity OfPredicate(TagLayer tags, SyntaxLayer syntax, Clause words)
    {
        var lemma = tags.Tags[words.Head].Lemma;
        if (lemma is "decline" or "refuse" && AsksForTelling(tags, words.Head + 1, words.EndToken))
            return Polarity.Refused;
        // "Had no comment"
        if (lemma is "have" or "offer" && syntax.Child(words.Head, "obj") is var comment and >= 0 && tags.Tags[comment].Lemma is "comment" && IsNone(tags, syntax, comment))
            return Polarity.Refused;
        var negated = IsNegated(tags, syntax, words.Head);
        if (negated && IsTelling(lemma) && HasModal(tags, syntax, words.Head))
            return Polarity.Refused;
        // "Had yet to reopen"
        negated |= syntax.Child(words.Head, "xcomp") is var complement and >= 0 && (IsNegated(tags, syntax, complement) || (lemma is "have" or "be" && Has(tags, syntax, words.Head, "yet")));
        return negated || lemma is "deny" || IsDenied(tags, syntax, words.Head) ? Polarity.Negative : Polarity.Positive;
    }

    private static bool IsTelling(string lemma) =>
        lemma is "say" or "give" or "disclose" or "specify" or "comment" or "reveal" or "provide" or "elaborate" or "confirm" or "discuss" or "draw" or "identify" or "speculate";

    /// <summary>Whether a word that hangs on it turns a verb into its contrary.</summary>
    public static bool IsNegated(TagLayer tags, SyntaxLayer syntax, int head)
    {
        foreach (var child in syntax.Children(head))
        {
            // "Not only repulsed", "not just a raid": it was that, and more.
            if (tags.Forms[child] is "not" or "n't" && child + 1 < tags.Forms.Length && tags.Forms[child + 1] is "only" or "just" or "merely" or "simply")
                continue;
            if (tags.Forms[child] is "not" or "n't" or "never" or "neither" or "nor" or "cannot")
                return true;
            // "Without being charged", "is no longer in danger"
            if (child < head && (tags.Forms[child] is "without" || (tags.Forms[child] is "longer" && child > 0 && tags.Forms[child - 1] is "no")))
                return true;
        }

        return false;
    }

    /// <summary>"None of the crew was hurt", "no warning was received", "they saw no wreck".</summary>
    private static bool NamesNone(TagLayer tags, SyntaxLayer syntax, int head)
    {
        foreach (var child in syntax.Children(head))
        {
            if (syntax.Relations[child] is "nsubj" or "nsubj:pass" or "obj" or "iobj" && IsNone(tags, syntax, child))
                return true;
        }

        return false;
    }

    private static bool IsNone(TagLayer tags, SyntaxLayer syntax, int noun)
    {
        if (tags.Forms[noun] is "none" or "nobody" or "nothing" or "neither" or "no-one")
            return true;
        foreach (var child in syntax.Children(noun))
        {
            // "Not one shot was fired"
            if (child < noun && child > 0 && tags.Forms[child] is "one" && tags.Forms[child - 1] is "not")
                return true;
            if (child < noun && tags.Forms[child] is "no" or "neither" && syntax.Relations[child] is "det" && tags.Forms[child + 1] is not ("fewer" or "more" or "less" or "later") && tags.Tags[noun].Lemma is not ("doubt" or "wonder" or "matter"))
                return true;
        }

        return false;
    }

    /// <summary>"Described talk of a leak as rumour", "dismissed claims of a plot", "called the report false".</summary>
    private static bool IsTurnedDown(TagLayer tags, SyntaxLayer syntax, int head)
    {
        if (TurnsDown(tags.Tags[head].Lemma) && syntax.Child(head, "obj") is var said and >= 0 && Talk.Contains(tags.Tags[said].Lemma) && syntax.Child(said, "acl", "ccomp", "nmod") >= 0)
            return true;
        if (tags.Tags[head].Lemma is not ("describe" or "dismiss" or "call" or "label" or "brand" or "denounce" or "reject" or "characterize" or "characterise"))
            return false;
        foreach (var child in syntax.Children(head))
        {
            if (child > head && syntax.Relations[child] is "obl" or "obj" or "xcomp" or "advcl" && Falsehoods.Contains(tags.Tags[child].Lemma) && (syntax.Relations[child] is "xcomp" || tags.Forms[child - 1] is "as" or "a" or "an" || syntax.Child(child, "case", "mark") >= 0))
                return true;
        }

        return false;
    }

    /// <summary>"Denied reports that the bridge was mined", "rejected claims that soldiers had fired".</summary>
    private static bool IsDenied(TagLayer tags, SyntaxLayer syntax, int head)
    {
        if (syntax.Relations[head] is not ("ccomp" or "acl") || syntax.Heads[head] is not (var above and >= 0) || above > head)
            return false;
        if (tags.Tags[above].Lemma is "deny" or "refute")
            return !IsNegated(tags, syntax, above);
        return Talk.Contains(tags.Tags[above].Lemma) && syntax.Relations[above] is "obj" && syntax.Heads[above] is var verb and >= 0 && TurnsDown(tags.Tags[verb].Lemma) && !IsNegated(tags, syntax, verb);
    }

    private static bool TurnsDown(string lemma) => lemma is "deny" or "reject" or "dismiss" or "refute" or "rebut" or "dispute";

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

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
