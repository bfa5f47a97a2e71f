using Rashomon.Language;

namespace Rashomon.Claims;

/// <summary>Reads voice, subjects and prepositions from the dependencies.</summary>
internal sealed class ClauseGrammar(TagLayer tags, SyntaxLayer syntax)
{
    private const int Steps = 6;

    /// <summary>The verbs whose subject undergoes them: "nine people died".</summary>
    private static readonly HashSet<string> Undergone = new(StringComparer.Ordinal)
    {
        "die", "perish", "drown", "disappear", "vanish", "collapse", "sink", "capsize", "explode", "detonate", "erupt", "burn", "fall", "rise", "crash", "starve", "suffocate", "succumb", "drop", "survive",
    };

    /// <summary>Whether a verb's subject undergoes it, the verb being active.</summary>
    public static bool IsUndergone(string lemma) => Undergone.Contains(lemma);

    /// <summary>Whether a predicate is passive: "were arrested", "arrested in the raid".</summary>
    public bool IsPassive(int head) =>
        syntax.Child(head, "nsubj:pass", "aux:pass", "csubj:pass") >= 0
        || (tags.Tags[head].Fine == "VBN" && syntax.Relations[head] is "acl" or "amod" or "root" or "advcl" && syntax.Child(head, "aux", "obj") < 0)
        || (syntax.Relations[head] == "conj" && tags.Tags[head].Fine == "VBN" && syntax.Child(head, "nsubj", "aux") < 0 && IsPassive(syntax.Heads[head]));

    /// <summary>The head token of the grammatical subject; -1 for none.</summary>
    public int Subject(int head)
    {
        for (var (at, steps) = (head, 0); at >= 0 && steps < Steps; steps++)
        {
            var subject = syntax.Child(at, "nsubj", "nsubj:pass", "nsubj:outer");
            if (subject >= 0)
                return IsRelative(subject) && syntax.Relations[at] == "acl:relcl" ? syntax.Heads[at] : subject;
            switch (syntax.Relations[at])
            {
                case "acl":
                    return syntax.Heads[at];
                case "acl:relcl" when syntax.Child(at, "obj") is var pronoun and >= 0 && IsRelative(pronoun):
                    return -1;
                case "xcomp" when syntax.Child(syntax.Heads[at], "obj", "iobj") is var controlled and >= 0:
                    return controlled;
                case "conj" or "xcomp" or "advcl":
                    at = syntax.Heads[at];
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>The preposition of a phrase; empty for none.</summary>
    public string Case(int token)
    {
        var preposition = syntax.Child(token, "case");
        return preposition < 0 ? "" : tags.Forms[preposition];
    }

    private bool IsRelative(int token) => tags.Forms[token] is "who" or "which" or "that" or "whom";
}
