using Rashomon.Language;
using Rashomon.Language.Lexicons;

namespace Rashomon.Claims;

/// <summary>Reads the word that governs a counted phrase, or that says within it what befell those counted.</summary>
internal sealed class FigureGovernors(TagLayer tags, SyntaxLayer syntax)
{
    private const int Climbs = 5;

    /// <summary>Verbs that report or carry no happening of their own.</summary>
    private static readonly HashSet<string> Light = new(StringComparer.Ordinal)
    {
        "say", "tell", "accord", "add", "report", "confirm", "claim", "be", "have", "include", "involve", "total", "number", "estimate", "believe", "think",
        "show", "note", "follow", "do", "announce", "know", "suggest", "indicate", "state", "leave", "see", "presume", "fear", "find", "make", "bring", "put",
    };

    /// <summary>"A total of 19 people": what is said of the total is said of the people.</summary>
    private static readonly HashSet<string> Partitives = new(StringComparer.Ordinal)
    {
        "total", "number", "group", "dozen", "hundred", "thousand", "score", "handful", "couple", "pair", "majority", "rest", "most", "some", "all", "many", "team", "body",
    };

    private static readonly HashSet<string> Tallies = new(StringComparer.Ordinal) { "number", "toll", "total", "figure", "count", "tally" };

    private readonly EventLexicon _events = EventLexicon.Default;
    private readonly ClauseGrammar _grammar = new(tags, syntax);

    /// <summary>What the sentence says of the phrase; null where nothing governs it.</summary>
    public PredicateReading? Of(int node, FigureTarget target) => Of(node, target, Climbs);

    /// <summary>What the phrase itself says: "19 people arrested", "two officers who were shot", "12 wounded soldiers".</summary>
    public PredicateReading? Within(int node, FigureTarget target)
    {
        foreach (var child in syntax.Children(node))
        {
            var found = syntax.Relations[child] switch
            {
                "acl" => OfVerb(child, tags.Tags[child].Fine == "VBG" ? ArgumentRole.Agent : ArgumentRole.Patient, target),
                // "Questioned three people over the fire that killed nine": what stands further off is said of something else.
                "acl:relcl" when syntax.Subtree(child).First > node + 3 => null,
                "acl:relcl" => OfVerb(child, RelativeRole(child), target) ?? OfState(child),
                "amod" => OfState(child) ?? (tags.Tags[child].Fine == "VBN" ? OfVerb(child, ArgumentRole.Patient, target) : null),
                "nmod" when _grammar.Case(child) is "of" or "among" => Within(child, target),
                _ => null,
            };
            if (found?.Type is not null)
                return found;
        }

        return null;
    }

    private PredicateReading? Of(int node, FigureTarget target, int climbs)
    {
        var head = syntax.Heads[node];
        if (head < 0 || syntax.Relation(node) is "ccomp" or "advcl" or "parataxis")
            return Tally(node, target);
        if (climbs == 0)
            return null;
        switch (syntax.Relation(node))
        {
            case "conj" when tags.Tags[head].Pos is not Upos.Verb:
            case "appos" or "list" or "flat" or "nummod" or "compound" or "dep" when tags.Tags[head].Pos is not (Upos.Verb or Upos.Aux):
                return (syntax.Relation(node) is "compound" or "nummod" ? OfNoun(head, target) : null) ?? Of(head, target, climbs - 1);
            case "nsubj":
                return Subject(head, target);
            case "obj" or "iobj":
                return Object(head, target, climbs);
            case "obl" or "nmod":
                return Oblique(node, head, target, climbs);
            default:
                return OfState(head) ?? Tally(node, target);
        }
    }

    private PredicateReading? Subject(int head, FigureTarget target)
    {
        if (OfState(head) is { } state)
            return state;
        // "46 were in hospital", "50 people need hospital care"
        if (tags.Tags[head].Lemma is "hospital" && syntax.Child(head, "cop") >= 0)
            return Treated(head);
        if (tags.Tags[head].Lemma is "need" or "require" or "receive" or "get" or "undergo" && syntax.Child(head, "obj") is var care and >= 0 && tags.Tags[care].Lemma is "care" or "treatment" or "surgery" or "hospitalization" or "hospitalisation")
            return Treated(care);
        if (target.Persons != false && (Harmed(head) ?? Custody(head) ?? Sought(head) ?? BroughtSafe(head) ?? Aboard(head)) is { } told)
            return told;
        // "Two were shot and injured": the parser may take the first participle for a noun.
        if (tags.Tags[head].Pos is not Upos.Verb)
            return syntax.Child(head, "cop") >= 0 && syntax.Child(head, "conj") is var other and >= 0 && tags.Tags[other].Fine == "VBN" ? OfVerb(other, ArgumentRole.Patient, target) : null;
        var role = _grammar.IsPassive(head) || ClauseGrammar.IsUndergone(tags.Tags[head].Lemma) ? ArgumentRole.Patient : ArgumentRole.Agent;
        // "27 remain unaccounted for", "two went missing"
        if (tags.Tags[head].Lemma is "remain" or "stay" or "go" or "become" or "lie" && Complement(head, target) is { } left)
            return left;
        if (!Light.Contains(tags.Tags[head].Lemma) || tags.Tags[head].Lemma is "leave")
            return OfVerb(head, role, target);
        return Complement(head, target) ?? (role == ArgumentRole.Patient ? OfVerb(head, role, target) is { Type: not null } typed ? typed : null : null);
    }

    private PredicateReading? Object(int head, FigureTarget target, int climbs)
    {
        var lemma = tags.Tags[head].Lemma;
        if (lemma is "include" or "comprise" or "involve")
            return Members(head, target, climbs);
        if (Complement(head, target) is { } complement)
            return complement;
        // "Was carrying 214 passengers to the island", not "carried 12 people to hospital"
        if (lemma is "carry" && target.Persons == true && (Any(head, child => tags.Tags[child].Lemma is "passenger" or "crew") || !Any(head, child => syntax.Relation(child) is "obl" && _grammar.Case(child) is "to" or "from" or "into" or "out")))
            return new(lemma, _events.OfAdjective("aboard")[0], ArgumentRole.Patient, head);
        return Light.Contains(lemma) && OfVerb(head, ArgumentRole.Patient, target) is not { Type: not null } ? null : OfVerb(head, ArgumentRole.Patient, target);
    }

    /// <summary>"Were reported dead", "left 19 people injured", "are believed to have been killed".</summary>
    private PredicateReading? Complement(int verb, FigureTarget target)
    {
        var complement = syntax.Child(verb, "xcomp", "ccomp");
        if (complement < 0)
            return null;
        return OfState(complement) ?? (tags.Tags[complement].Pos is Upos.Verb && OfVerb(complement, _grammar.IsPassive(complement) || ClauseGrammar.IsUndergone(tags.Tags[complement].Lemma) || tags.Tags[complement].Fine == "VBN"
            ? ArgumentRole.Patient : ArgumentRole.Agent, target) is { Type: not null } verbal ? verbal : null);
    }

    /// <summary>"The confiscated arms included seven rifles": what befell the whole befell its members.</summary>
    private PredicateReading? Members(int verb, FigureTarget target, int climbs)
    {
        var whole = syntax.Child(verb, "nsubj", "nsubj:pass");
        if (whole < 0 && syntax.Relations[verb] is "acl" or "case" or "advcl")
            whole = syntax.Heads[verb];
        return whole < 0 ? null : Fallen(whole) ?? Within(whole, target) ?? OfNoun(whole, target) ?? (tags.Tags[whole].Pos is Upos.Verb ? OfVerb(whole, ArgumentRole.Patient, target) : Of(whole, target, climbs - 1));
    }

    private PredicateReading? Oblique(int node, int head, FigureTarget target, int climbs)
    {
        var preposition = _grammar.Case(node);
        if (preposition is "including" or "include" or "among" or "with" && tags.Tags[head].Pos is not Upos.Verb)
            return Within(head, target) ?? Of(head, target, climbs - 1);
        if (tags.Tags[head].Pos is Upos.Verb)
        {
            if (preposition == "by" && _grammar.IsPassive(head))
                return OfVerb(head, ArgumentRole.Agent, target);
            if (preposition is "to" or "at" or "from" or "by" && Tally(head, target) is { } tally)
                return tally;
            if (preposition is "including" or "")
                return OfVerb(head, ArgumentRole.Patient, target);
            return Light.Contains(tags.Tags[head].Lemma) ? null : new(tags.Tags[head].Lemma, null, ArgumentRole.Other, head);
        }

        // "The bodies of fourteen people"
        if (preposition is "of" && target.Persons != false && tags.Tags[head].Lemma is "body" or "corpse" or "remains" or "coffin")
            return new("die", _events.OfVerb("die")[0], ArgumentRole.Patient, head);
        if (preposition is "of" && (Partitives.Contains(tags.Tags[head].Lemma) || Tallies.Contains(tags.Tags[head].Lemma) || tags.Tags[head].Pos is Upos.Num))
            return InTally(head, target) ?? Of(head, target, climbs - 1);
        return preposition is "of" or "in" or "on" or "against" or "for" or "to" or "from" ? OfNoun(head, target) : null;
    }

    /// <summary>"The death toll rose to 19", "the number of missing was now two": what the subject counts.</summary>
    private PredicateReading? Tally(int predicate, FigureTarget target)
    {
        var subject = _grammar.Subject(predicate);
        if (subject < 0)
            return null;
        return Tallies.Contains(tags.Tags[subject].Lemma) ? InTally(subject, target) : OfState(subject) ?? (target.Measured ? null : OfNoun(subject, target));
    }

    private PredicateReading? InTally(int noun, FigureTarget target)
    {
        var reach = syntax.Subtree(noun);
        for (var i = reach.First; i < reach.End; i++)
        {
            if (i == noun || !syntax.IsWithin(i, noun))
                continue;
            var found = OfState(i) ?? (tags.Tags[i].Pos is Upos.Noun ? OfNoun(i, target) : tags.Tags[i].Fine is "VBN" or "VBD" ? OfVerb(i, ArgumentRole.Patient, target) : null);
            if (found?.Type is not null)
                return found;
        }

        return null;
    }

    private ArgumentRole RelativeRole(int verb)
    {
        var pronoun = syntax.Child(verb, "nsubj", "nsubj:pass");
        var isSubject = pronoun >= 0 && tags.Forms[pronoun] is "who" or "which" or "that";
        return isSubject && !_grammar.IsPassive(verb) && !ClauseGrammar.IsUndergone(tags.Tags[verb].Lemma) ? ArgumentRole.Agent : ArgumentRole.Patient;
    }

    private PredicateReading? OfState(int token)
    {
        var types = tags.Tags[token].Pos is Upos.Verb && tags.Tags[token].Fine is not ("VBN" or "VBG") ? [] : _events.OfAdjective(tags.Forms[token]);
        return types is [var type, ..] ? new(tags.Forms[token], type, ArgumentRole.Patient, token) : null;
    }

    /// <summary>"Nine officers suffered injuries": the object names what befell the subject.</summary>
    private PredicateReading? Harmed(int verb) =>
        tags.Tags[verb].Lemma is "suffer" or "sustain" or "receive" && syntax.Child(verb, "obj") is var harm and >= 0 && (tags.Tags[harm].Lemma is "burn" or "fracture" || _events.OfNoun(tags.Tags[harm].Lemma).Any(type => type.Name == "injure"))
            ? new(tags.Tags[harm].Lemma, _events.OfVerb("injure")[0], ArgumentRole.Patient, harm) : null;

    /// <summary>"More than 70 sat in police cells", "12 were in custody".</summary>
    private PredicateReading? Custody(int head)
    {
        var place = tags.Tags[head].Lemma is "be" or "sit" or "remain" or "stay" or "hold" or "keep" ? syntax.Child(head, "obl") : head;
        return place >= 0 && tags.Tags[place].Lemma is "custody" or "detention" or "jail" or "prison" or "cell" or "bar" && _grammar.Case(place) is "in" or "behind"
            ? new("arrest", _events.OfVerb("arrest")[0], ArgumentRole.Patient, place) : null;
    }

    /// <summary>"27 are still being looked for", "some thirty have not been found".</summary>
    private PredicateReading? Sought(int verb) =>
        _grammar.IsPassive(verb) && ((tags.Tags[verb].Lemma is "look" or "search" && verb + 1 < tags.Forms.Length && tags.Forms[verb + 1] == "for") || (tags.Tags[verb].Lemma is "find" or "locate" or "trace" && PolarityReader.IsNegated(tags, syntax, verb)))
            ? new("missing", _events.OfAdjective("missing")[0], ArgumentRole.Patient, verb) : null;

    /// <summary>"198 people have been brought ashore".</summary>
    private PredicateReading? BroughtSafe(int verb) =>
        _grammar.IsPassive(verb) && tags.Tags[verb].Lemma is "bring" or "take" or "carry" or "lift" or "pull" or "pluck" or "winch"
            && Any(verb, child => tags.Forms[child] is "ashore" or "alive" || (tags.Tags[child].Lemma is "safety" or "shore" && _grammar.Case(child) == "to")) ? new("rescue", _events.OfVerb("rescue")[0], ArgumentRole.Patient, verb) : null;

    /// <summary>"There were 226 persons on board", "237 were aboard".</summary>
    private PredicateReading? Aboard(int token)
    {
        if (IsAboard(token))
            return new("aboard", _events.OfAdjective("aboard")[0], ArgumentRole.Patient, token);
        foreach (var child in syntax.Children(token))
        {
            if (IsAboard(child))
                return new("aboard", _events.OfAdjective("aboard")[0], ArgumentRole.Patient, child);
        }

        return null;
    }

    private bool IsAboard(int token) => tags.Forms[token] is "aboard" || (tags.Tags[token].Lemma is "board" && _grammar.Case(token) == "on");

    private bool Any(int token, Func<int, bool> fits)
    {
        foreach (var child in syntax.Children(token))
        {
            if (fits(child))
                return true;
        }

        return false;
    }

    /// <summary>"Among the dead are eight children": those among whom the clause counts.</summary>
    public PredicateReading? Among(int node)
    {
        for (var (at, steps) = (node, 0); at >= 0 && steps < 3; at = syntax.Heads[at], steps++)
        {
            foreach (var child in syntax.Children(at))
            {
                if (_grammar.Case(child) is "among" or "amongst" && (OfState(child) ?? Fallen(child)) is { } told)
                    return told;
            }
        }

        return null;
    }

    private PredicateReading? Fallen(int token) =>
        tags.Forms[token] is "fallen" or "victims" or "killed" or "fatalities" ? new("die", _events.OfVerb("die")[0], ArgumentRole.Patient, token) : tags.Forms[token] is "arrested" or "detained" ? new("arrest", _events.OfVerb("arrest")[0], ArgumentRole.Patient, token) : null;

    private PredicateReading Treated(int token) => new(tags.Tags[token].Lemma, _events.OfVerb("treat")[0], ArgumentRole.Patient, token);

    /// <summary>What a verb says of those who do it, by its lemma alone: "the seventh person to die".</summary>
    public PredicateReading? OfInfinitive(int verb, FigureTarget target) =>
        OfVerb(verb, ClauseGrammar.IsUndergone(tags.Tags[verb].Lemma) ? ArgumentRole.Patient : ArgumentRole.Agent, target);

    /// <summary>What a state or participle that stands for people says of them: "the dead", "those arrested".</summary>
    public PredicateReading? OfUndergoer(int token, FigureTarget target) =>
        token >= tags.Forms.Length ? null : OfState(token) ?? Fallen(token) ?? (tags.Tags[token].Fine is "VBN" or "VBD" && OfVerb(token, ArgumentRole.Patient, target) is { Type: not null } told ? told : null);

    /// <summary>What a finite predicate says of the subject that stands before it, by its form alone.</summary>
    public PredicateReading? OfSubject(int predicate, FigureTarget target) =>
        OfState(predicate) ?? (tags.Tags[predicate] is { Pos: Upos.Verb, Fine: "VBD" or "VBN" or "VBP" or "VBZ" } && !Light.Contains(tags.Tags[predicate].Lemma)
            ? OfVerb(predicate, _grammar.IsPassive(predicate) || ClauseGrammar.IsUndergone(tags.Tags[predicate].Lemma) ? ArgumentRole.Patient : ArgumentRole.Agent, target) : null);

    private PredicateReading? OfNoun(int token, FigureTarget target) =>
        tags.Tags[token].Pos is Upos.Noun && target.Pick(_events.OfNoun(tags.Tags[token].Lemma)) is { } type ? new(tags.Tags[token].Lemma, type, ArgumentRole.Patient, token) : null;

    private PredicateReading? OfVerb(int token, ArgumentRole role, FigureTarget target)
    {
        if (tags.Tags[token].Pos is not (Upos.Verb or Upos.Adj))
            return null;
        // "Lost their lives", "cost 59 people their lives"
        if (tags.Tags[token].Lemma is "lose" or "cost" or "give" && target.Persons != false && Any(token, child => syntax.Relation(child) is "obj" or "iobj" && tags.Tags[child].Lemma is "life"))
            return new("die", _events.OfVerb("die")[0], ArgumentRole.Patient, token);
        // "Have left their homes", "drove 40,000 people from their homes"
        if (target.Persons != false && (tags.Tags[token].Lemma is "leave" or "lose" or "flee" or "abandon" ? Any(token, child => syntax.Relation(child) is "obj" && tags.Tags[child].Lemma is "home")
            : tags.Tags[token].Lemma is "drive" or "force" && Any(token, child => tags.Tags[child].Lemma is "home" && _grammar.Case(child) is "from" or "out of")))
            return new("displace", _events.OfVerb("displace")[0], ArgumentRole.Patient, token);
        // "Were shot dead", "was beaten to death"
        if (tags.Tags[token].Lemma is "shoot" or "stab" or "beat" or "crush" or "burn" && target.Persons != false && Any(token, child => tags.Forms[child] is "dead" || (tags.Forms[child] is "death" && _grammar.Case(child) == "to")))
            return new(tags.Tags[token].Lemma, _events.OfVerb("kill")[0], role, token);
        // "Were shot and injured": the first known of a pair names the happening.
        var lemma = tags.Tags[token].Pos is Upos.Adj ? WordNet.Default.Lemma(tags.Forms[token], PartOfSpeech.Verb) : tags.Tags[token].Lemma;
        var type = target.Pick(_events.OfVerb(lemma));
        if (type is null && syntax.Child(token, "conj") is var other and >= 0)
            type = target.Pick(_events.OfVerb(tags.Tags[other].Lemma));
        return new(lemma, type, role, token);
    }
}
