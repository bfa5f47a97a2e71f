using System.Collections.Immutable;
using Rashomon.Language;
using Rashomon.Language.Lexicons;
using Rashomon.Quantities;

namespace Rashomon.Claims;

/// <summary>Finds the predicate of a figure in its clause from the words before and after: what stands in for a parse.</summary>
internal sealed class PredicateReader(TagLayer tags)
{
    private const int Reach = 14;
    private readonly EventLexicon _events = EventLexicon.Default;
    private bool _measured;

    /// <summary>Verbs that report or carry no happening of their own.</summary>
    private static readonly HashSet<string> Light = new(StringComparer.Ordinal)
    {
        "say", "tell", "accord", "add", "report", "confirm", "claim", "be", "have", "include", "involve", "according", "total", "number", "estimate", "believe", "think",
        "show", "note", "follow", "do", "announce", "know", "suggest", "indicate", "state", "leave",
    };

    /// <summary>The predicate of <paramref name="mention"/> in <paramref name="clause"/>; null where no verb or event noun governs it.</summary>
    public PredicateReading? Read(QuantityMention mention, Clause clause)
    {
        var end = Math.Max(mention.EndToken, mention.Counted?.EndToken ?? 0);
        _measured = mention.Quantity.Unit is not null;
        bool? persons = _measured ? false : mention.Counted is { } counted ? IsPersonLike(counted) : null;
        return OwnEvent(mention)
            ?? AfterPreposition(mention.FirstToken, clause, persons)
            ?? Following(end, clause, persons, finiteOnly: GovernedBefore(mention.FirstToken, clause))
            ?? Preceding(mention.FirstToken, clause, persons)
            ?? Following(end, clause, persons, finiteOnly: false);
    }

    /// <summary>Whether the counted things are people or bodies of people.</summary>
    public static bool IsPersonLike(CountedPhrase counted) =>
        counted.Head is "people" or "life" or "police" or "crew" or "staff" || WordNet.Default.IsPerson(counted.Head);

    /// <summary>"19 arrests", "three deaths": the counted noun names the happening; "two dead": the state does.</summary>
    private PredicateReading? OwnEvent(QuantityMention mention)
    {
        if (mention.Counted is { } counted)
        {
            if (counted.Head == "life")
                return new("die", _events.OfVerb("die")[0], ArgumentRole.Patient, mention.FirstToken);
            if (counted.IsPart && counted.FirstToken == counted.EndToken && counted.EndToken < tags.Forms.Length)
            {
                // "two of those arrested"
                var lemma = WordNet.Default.Lemma(tags.Forms[counted.EndToken], PartOfSpeech.Verb);
                return _events.OfVerb(lemma) is [var undergone, ..] ? new(lemma, undergone, ArgumentRole.Patient, counted.EndToken) : null;
            }

            if (_events.OfAdjective(counted.Head) is [var told, ..])
                return new(counted.Head, told, ArgumentRole.Patient, counted.EndToken - 1);

            // Those who undergo these are counted by the happenings.
            var type = _events.OfNoun(counted.Head).FirstOrDefault(t => t.Name is "kill" or "injure" or "arrest" or "infect" or "convict");
            return type is null ? null : new(counted.Head, type, ArgumentRole.Patient, counted.EndToken - 1);
        }

        var next = mention.EndToken;
        if (next < tags.Forms.Length && mention.Quantity.Unit is null && _events.OfAdjective(tags.Forms[next]) is [var state, ..])
            return new(tags.Forms[next], state, ArgumentRole.Patient, next);
        return null;
    }

    /// <summary>"The arrest of 19 people", "supported by 70 vans", "in three boats".</summary>
    private PredicateReading? AfterPreposition(int first, Clause clause, bool? persons)
    {
        var at = first - 1;
        if (at <= clause.FirstToken || tags.Tags[at].Pos is not Upos.Adp)
            return null;
        var before = tags.Tags[at - 1];
        if (tags.Forms[at] is "of" or "in" or "on" or "against" or "for" && before.Pos is Upos.Noun && Pick(_events.OfNoun(before.Lemma), persons) is { } noun)
            return new(before.Lemma, noun, ArgumentRole.Patient, at - 1);
        if (tags.Forms[at] == "by" && LastVerb(at - 1, clause) is { } verb)
            return new(tags.Tags[verb].Lemma, Pick(_events.OfVerb(tags.Tags[verb].Lemma), persons), ArgumentRole.Agent, verb);
        if (LastVerb(at - 1, clause) is { } governor && !Light.Contains(tags.Tags[governor].Lemma))
            return new(tags.Tags[governor].Lemma, null, ArgumentRole.Other, governor);
        return null;
    }

    private bool GovernedBefore(int first, Clause clause)
    {
        for (var i = first - 1; i >= clause.FirstToken && i > first - 4; i--)
        {
            if (tags.Tags[i].Pos is Upos.Verb)
                return !Light.Contains(tags.Tags[i].Lemma);
        }

        return false;
    }

    /// <summary>The verb after the counted phrase: "were arrested", "being shot", "surrendered", "are missing".</summary>
    private PredicateReading? Following(int end, Clause clause, bool? persons, bool finiteOnly)
    {
        var passive = false;
        var finite = false;
        for (var i = end; i < clause.EndToken && i < end + Reach; i++)
        {
            var tag = tags.Tags[i];
            if (tag.Pos is Upos.Aux)
            {
                finite = true;
                passive = tag.Lemma == "be" || passive;
                continue;
            }

            if (tag.Pos is Upos.Verb)
            {
                if (finiteOnly && !finite && tag.Fine is "VBN" or "VBG" or "VB")
                    return null;
                if (!finite && tag.Fine == "VBG" && AuxiliaryFollows(i, clause))
                    continue;
                return Verb(i, passive && tag.Fine is "VBN" or "VBD" || (!finite && IsReducedPassive(i, clause)), persons);
            }

            if (passive && _events.OfAdjective(tags.Forms[i]) is [var state, ..])
                return new(tags.Forms[i], state, ArgumentRole.Patient, i);
            if (tag.Pos is Upos.Punct or Upos.Cconj || tags.Forms[i] is "who" or "which" or "that")
                return null;
        }

        return null;
    }

    private PredicateReading Verb(int i, bool passive, bool? persons)
    {
        // "were shot and injured", "detained and beat": the first event of a pair names it, unless only the second is known.
        var lemma = tags.Tags[i].Lemma;
        var type = Pick(_events.OfVerb(lemma), persons) ?? (i + 2 < tags.Tags.Length && tags.Forms[i + 1] == "and" ? Pick(_events.OfVerb(tags.Tags[i + 2].Lemma), persons) : null);
        return new(lemma, type, passive || lemma == "die" ? ArgumentRole.Patient : ArgumentRole.Agent, i);
    }

    private bool AuxiliaryFollows(int i, Clause clause)
    {
        for (var j = i + 1; j < clause.EndToken; j++)
        {
            if (tags.Tags[j].Pos is Upos.Aux)
                return true;
        }

        return false;
    }

    /// <summary>"19 people arrested in the raid", with no auxiliary.</summary>
    private bool IsReducedPassive(int i, Clause clause)
    {
        if (tags.Tags[i].Fine is not ("VBD" or "VBN"))
            return false;
        var next = i + 1 < clause.EndToken ? tags.Forms[i + 1] : ".";
        return next is "by" or "in" or "on" or "at" or "after" or "during" or "since" or "." or "," or "and" or "from" or "so";
    }

    /// <summary>The verb or event noun before the figure; in a list the items share it.</summary>
    private PredicateReading? Preceding(int first, Clause clause, bool? persons)
    {
        var included = false;
        for (var i = first - 1; i >= clause.FirstToken && i > first - (3 * Reach); i--)
        {
            var tag = tags.Tags[i];
            included |= tag.Lemma is "include" or "including" || tags.Forms[i] == "including";
            if (tag.Lemma == "include" && tag.Pos is Upos.Verb && Subject(i, clause) is { } subject)
                return subject;
            if (tag.Pos is Upos.Verb && !Light.Contains(tag.Lemma))
            {
                var passive = i > clause.FirstToken && Passive(i, clause);
                return new(tag.Lemma, Pick(_events.OfVerb(tag.Lemma), persons), passive && !included ? ArgumentRole.Other : ArgumentRole.Patient, i);
            }
        }

        return null;
    }

    /// <summary>"The confiscated arms included seven rifles": the subject's participle tells what happened to its members.</summary>
    private PredicateReading? Subject(int verb, Clause clause)
    {
        for (var i = clause.FirstToken; i < verb; i++)
        {
            var lemma = WordNet.Default.Lemma(tags.Forms[i], PartOfSpeech.Verb);
            if (tags.Tags[i].Pos is Upos.Adj or Upos.Verb && lemma != tags.Forms[i] && _events.OfVerb(lemma) is [var type, ..])
                return new(lemma, type, ArgumentRole.Patient, i);
        }

        return null;
    }

    private bool Passive(int i, Clause clause)
    {
        for (var j = i - 1; j >= clause.FirstToken && j > i - 4; j--)
        {
            if (tags.Tags[j].Pos is Upos.Aux)
                return tags.Tags[j].Lemma == "be" && tags.Tags[i].Fine == "VBN";
        }

        return false;
    }

    private int? LastVerb(int from, Clause clause)
    {
        for (var i = from; i >= clause.FirstToken && i > from - Reach; i--)
        {
            if (tags.Tags[i].Pos is Upos.Verb)
                return i;
        }

        return null;
    }

    /// <summary>People are arrested, things are confiscated: the type that fits what is counted.</summary>
    private EventType? Pick(ImmutableArray<EventType> types, bool? persons)
    {
        foreach (var type in types)
        {
            var ofPersons = type.Name is "arrest" or "kill" or "injure" or "release" or "charge" or "convict" or "abduct" or "employ" or "infect" or "treat" or "missing" or "displace";
            var ofThings = type.Name is "confiscate" or "fire" or "buy" or "sell" or "build" or "tax" or "raise";
            var ofMeasures = type.Name is "pay" or "raise" or "earn" or "fine" or "tax" or "measure" or "rise" or "fall" or "lose";
            if ((ofMeasures && !_measured) || (persons == true && ofThings) || (persons == false && ofPersons))
                continue;
            return type;
        }

        return null;
    }
}
