using Rashomon.Language;

namespace Rashomon.Claims;

/// <summary>Reads how sure a clause's words are.</summary>
internal static class CertaintyReader
{
    /// <summary>Whether the clause is of what can or should be, or stands under "until" or "whether".</summary>
    public static bool IsModal(TagLayer tags, SyntaxLayer syntax, Clause words)
    {
        foreach (var child in syntax.Children(words.Head))
        {
            if (tags.Forms[child] is "cannot" || (tags.Tags[child].Pos is Upos.Aux && tags.Tags[child].Lemma is "can" or "could" or "must" or "should" or "would" or "may" or "might" or "ought") || (syntax.Relations[child] == "mark" && tags.Forms[child] is "until" or "till" or "whether" or "unless" or "if"))
                return true;
        }

        return false;
    }

    /// <summary>"Refused to say", "in talks to buy", "not returning": whether the clause is not said of a time.</summary>
    public static bool IsNonFinite(TagLayer tags, SyntaxLayer syntax, Clause words) => tags.Tags[words.Head].Fine is "VB" or "VBG" && !HasFiniteAuxiliary(tags, syntax, words.Head);

    private static bool HasFiniteAuxiliary(TagLayer tags, SyntaxLayer syntax, int head)
    {
        foreach (var child in syntax.Children(head))
        {
            if (tags.Tags[child].Pos is Upos.Aux && tags.Tags[child].Lemma is "do" or "be" or "have" && tags.Tags[child].Fine is not ("VB" or "VBG"))
                return true;
        }

        return false;
    }

    /// <summary>The clause's certainty.</summary>
    public static Certainty Read(TagLayer tags, SyntaxLayer syntax, Clause words)
    {
        var certainty = Certainty.Asserted;
        for (var i = words.FirstToken; i < words.EndToken; i++)
        {
            certainty = tags.Forms[i] switch
            {
                "if" or "unless" => Certainty.Conditional,
                "reportedly" or "allegedly" or "purportedly" or "supposedly" when certainty == Certainty.Asserted => Certainty.Reported,
                "may" or "might" or "could" or "possibly" or "perhaps" or "probably" or "feared" or "likely" when certainty == Certainty.Asserted => Certainty.Possible,
                "will" or "shall" or "'ll" or "would" when certainty == Certainty.Asserted => Certainty.Planned,
                "plans" or "planned" or "expected" or "intends" or "aims" when certainty == Certainty.Asserted && i + 1 < words.EndToken && tags.Forms[i + 1] == "to" => Certainty.Planned,
                _ => certainty,
            };
        }

        // "If the firm closes the plant, workers lose": what hangs on a condition is conditional too.
        foreach (var child in syntax.Children(words.Head))
        {
            if (syntax.Relations[child] == "advcl" && syntax.Child(child, "mark") is var mark and >= 0 && tags.Forms[mark] is "if" or "unless")
                return Certainty.Conditional;
        }

        return certainty;
    }
}
