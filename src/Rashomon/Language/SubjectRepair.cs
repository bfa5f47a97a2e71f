using Rashomon.Text;

namespace Rashomon.Language;

/// <summary>
/// Gives a clause that is quoted before its speaker its own subject back: in "Five dockers died, the mayor said" the parser is apt to hang both subjects on "said",
/// which no verb can have.
/// </summary>
internal static class SubjectRepair
{
    /// <summary>Mends the heads and relations of one sentence in place.</summary>
    public static void Apply(Sentence sentence, int[] heads, string[] relations)
    {
        for (var subject = sentence.FirstToken; subject < sentence.EndToken; subject++)
        {
            // "A nurse told the paper that …": a verb that gives somebody something, and has no "be", is no passive.
            if (relations[subject] == "nsubj:pass" && heads[subject] is var told && told > subject && Any(sentence, i => heads[i] == told && relations[i] == "iobj") && !Passive(sentence, heads, relations, told))
                relations[subject] = "nsubj";
        }

        for (var verb = sentence.FirstToken; verb < sentence.EndToken; verb++)
        {
            if (relations[verb] != "root")
                continue;
            var (first, second) = Subjects(sentence, heads, relations, verb);
            if (first < 0 || first > verb)
                continue;
            var given = false;
            for (var said = (second < 0 || second > verb ? verb : second) - 1; said > first; said--)
            {
                if (heads[said] != verb || relations[said] is not ("ccomp" or "advcl" or "parataxis" or "dep"))
                    continue;
                // "The mayor, when asked, said": only a clause that is said can have the lone subject.
                if ((second < 0 || second > verb) && relations[said] != "ccomp")
                    continue;
                var own = Subjects(sentence, heads, relations, said).First;
                // "Nine rifles, a radio and a boat were seized, police said": the end of a list is no subject of its own.
                if (own >= 0 && !(own > first && IsLastOfList(sentence, heads, relations, own)))
                    continue;
                if (own >= 0)
                    (heads[own], relations[own]) = (first, "conj");
                heads[first] = said;
                relations[first] = Passive(sentence, heads, relations, said) ? "nsubj:pass" : "nsubj";
                relations[said] = "ccomp";
                given = true;
                break;
            }

            if (given && second < 0)
                FindSpeaker(sentence, heads, relations, verb);
        }
    }

    /// <summary>"…, and 14 were hurt, the mayor said": the speaker may have been taken for a second subject of what is said.</summary>
    private static void FindSpeaker(Sentence sentence, int[] heads, string[] relations, int verb)
    {
        for (var other = verb - 1; other > sentence.FirstToken; other--)
        {
            if (Subjects(sentence, heads, relations, other).Second is var speaker && speaker > other && speaker < verb)
            {
                (heads[speaker], relations[speaker]) = (verb, "nsubj");
                return;
            }
        }
    }

    private static bool IsSubject(string relation) => relation is "nsubj" or "nsubj:pass";

    private static (int First, int Second) Subjects(Sentence sentence, int[] heads, string[] relations, int verb)
    {
        var first = -1;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (heads[i] != verb || !IsSubject(relations[i]))
                continue;
            if (first >= 0)
                return (first, i);
            first = i;
        }

        return (first, -1);
    }

    /// <summary>Whether "and" stands right before the phrase, wherever the parser hung it.</summary>
    private static bool IsLastOfList(Sentence sentence, int[] heads, string[] relations, int token)
    {
        var first = token;
        while (first - 1 >= sentence.FirstToken && heads[first - 1] == token && relations[first - 1] is "det" or "compound" or "amod" or "nummod" or "nmod:poss")
            first--;
        return first - 1 >= sentence.FirstToken && relations[first - 1] == "cc";
    }

    private static bool Passive(Sentence sentence, int[] heads, string[] relations, int verb) => Any(sentence, i => heads[i] == verb && relations[i] == "aux:pass");

    private static bool Any(Sentence sentence, Func<int, bool> test)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (test(i))
                return true;
        }

        return false;
    }
}
