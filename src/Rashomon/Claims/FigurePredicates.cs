using Rashomon.Language;
using Rashomon.Language.Lexicons;
using Rashomon.Quantities;

namespace Rashomon.Claims;

/// <summary>Finds what happens to, or is done by, the things that figures count, along the dependencies.</summary>
internal sealed class FigurePredicates(TagLayer tags, SyntaxLayer syntax)
{
    private readonly FigureGovernors _governors = new(tags, syntax);
    private readonly EventLexicon _events = EventLexicon.Default;
    private PredicateReading? _last;

    /// <summary>Each figure's predicate; null where none governs it. A figure that leaves its noun to the one before shares that one's.</summary>
    public PredicateReading?[] Read(ReadOnlySpan<QuantityMention> figures, SentenceClauses clauses)
    {
        var readings = new PredicateReading?[figures.Length];
        for (var i = 0; i < figures.Length; i++)
        {
            readings[i] = Read(figures[i]);
            if (readings[i]?.Type is null && (IsReplaced(figures[i]) || (IsElliptical(figures[i]) && (readings[i] is null || IsOfThem(figures[i]))) || (i > 0 && clauses.Owner(figures[i].FirstToken) == clauses.Owner(figures[i - 1].FirstToken) && IsListed(figures[i - 1], figures[i]))))
                readings[i] = _last is null ? readings[i] : _last with { IsShared = true };
            _last = readings[i] ?? _last;
        }

        return readings;
    }

    /// <summary>Whether the counted things are people or bodies of people.</summary>
    public static bool IsPersonLike(CountedPhrase counted) =>
        counted.Head is "people" or "life" or "police" or "crew" or "staff" || WordNet.Default.IsPerson(counted.Head);

    /// <summary>
    /// "Sixty opposed it and four abstained", "twelve people, not nine, died", "226 persons on board": what stands right after the phrase, where the parse has left the verb without a subject.
    /// </summary>
    private PredicateReading? Following(QuantityMention mention, FigureTarget target)
    {
        var at = Math.Max(mention.EndToken, mention.Counted?.EndToken ?? 0);
        if (target.Persons != false && (Is(at, "aboard") ? at + 1 : Is(at, "on") && Is(at + 1, "board") ? at + 2 : 0) is var after and > 0
            && (mention.Counted?.Head is null or "people" or "person" or "passenger" or "crew" || after >= tags.Forms.Length || tags.Tags[after] is not { Pos: Upos.Det or Upos.Num or Upos.Pron, IsNominal: false } and not { IsNominal: true }))
            return new("aboard", _events.OfAdjective("aboard")[0], ArgumentRole.Patient, at);
        if (Is(at, ",") && Is(at + 1, "not"))
            at = Math.Max(at + 2, NextComma(at + 2) + 1);
        else if (Is(at, "and") && at + 2 < tags.Forms.Length && tags.Tags[at + 1].Pos is Upos.Det or Upos.Pron && tags.Tags[at + 2].IsNominal)
            at += 3;
        while (at < tags.Forms.Length && tags.Tags[at].Pos is Upos.Aux or Upos.Adv)
            at++;
        return at < tags.Forms.Length && syntax.Child(at, "nsubj", "nsubj:pass", "csubj") < 0 && syntax.Relation(at) is "conj" or "ccomp" or "root" or "advcl" or "parataxis" ? _governors.OfSubject(at, target) : null;
    }

    /// <summary>"Now stands at six, up from five"</summary>
    private bool IsReplaced(QuantityMention figure) => figure.FirstToken > 1 && Is(figure.FirstToken - 1, "from") && tags.Forms[figure.FirstToken - 2] is "up" or "down";

    private bool Is(int token, string form) => token < tags.Forms.Length && tags.Forms[token] == form;

    private int NextComma(int from)
    {
        for (var i = from; i < Math.Min(from + 4, tags.Forms.Length); i++)
        {
            if (tags.Forms[i] == ",")
                return i;
        }

        return -1;
    }

    private PredicateReading Died(int token) => new("die", _events.OfVerb("die")[0], ArgumentRole.Patient, token);

    /// <summary>"Seven of them minors"</summary>
    private bool IsOfThem(QuantityMention figure) => Is(figure.EndToken, "of") && (Is(figure.EndToken + 1, "them") || Is(figure.EndToken + 1, "whom"));

    private static bool IsElliptical(QuantityMention figure) => figure.Counted is { IsPart: true } counted && counted.FirstToken >= figure.EndToken && figure.Quantity.Unit is null;

    /// <summary>Items of one list share its verb: only commas, "and" and words of noun phrases stand between.</summary>
    private bool IsListed(QuantityMention before, QuantityMention after)
    {
        for (var i = Math.Max(before.EndToken, before.Counted?.EndToken ?? 0); i < after.FirstToken; i++)
        {
            if (tags.Tags[i].Pos is Upos.Verb or Upos.Aux or Upos.Sconj or Upos.Adp || tags.Forms[i] is "who" or "which" or "that")
                return false;
        }

        return true;
    }

    private PredicateReading? Read(QuantityMention mention)
    {
        var measured = mention.Quantity.Unit is not null;
        var target = new FigureTarget(measured, measured ? false : mention.Counted is { } counted ? IsPersonLike(counted) : null);
        if (OwnEvent(mention) is { } own)
            return own;
        if (mention is { Form: QuantityForm.Ordinal, Counted: { } row } && row.EndToken + 1 < tags.Forms.Length && tags.Forms[row.EndToken] == "to" && tags.Tags[row.EndToken + 1].Pos is Upos.Verb)
            return _governors.OfInfinitive(row.EndToken + 1, target);
        // "The 120-seat hall": what the clause says is not said of the seats.
        if (mention.Counted is { HeadToken: > 0 } part && tags.Forms[part.HeadToken - 1] is "-" && syntax.Relation(part.HeadToken) is "compound" or "amod" && syntax.Heads[part.HeadToken] > part.HeadToken)
            return null;
        var node = mention.NodeOf(syntax);
        // "Six of those killed were children": what befell the whole befell its part.
        if (!measured && Is(mention.EndToken, "of") && (Is(mention.EndToken + 1, "those") || Is(mention.EndToken + 1, "the")) && _governors.OfUndergoer(mention.EndToken + 2, target) is { } whole)
            return whole;
        if (!measured && Following(mention, target) is { } following)
            return following with { IsNext = true };
        var governing = _governors.Of(node, target);
        // "On which six died", after a figure of years: whoever dies is somebody.
        if (governing is { Type: null } && target.Persons == false && mention.Counted is { } before && before.HeadToken < 0 && before.FirstToken >= before.EndToken
            && _governors.Of(node, target with { Persons = null }) is { Type.Name: "kill" or "injure" } befallen)
            return befallen;
        if (governing?.Type is not null)
            return governing;
        // "Wrenfield lost six of its people"
        if (governing is { Lemma: "lose", Role: ArgumentRole.Patient } && mention.Counted is { Head: "people" or "person", IsPart: true })
            return Died(governing.Token);
        var within = _governors.Within(node, target);
        return within?.Type is not null || mention.Counted is null ? within ?? governing : _governors.Among(node) ?? within ?? governing;
    }

    /// <summary>"19 arrests", "three deaths": the counted noun names the happening; "two dead": the state does.</summary>
    private PredicateReading? OwnEvent(QuantityMention mention)
    {
        if (mention.Counted is { } counted)
        {
            if (counted.Head == "life")
                return Died(mention.FirstToken);
            // "Has counted 29 bodies", "192 survivors"
            if (counted.Head is "body" or "corpse" && !counted.Modifiers.Any(word => _events.OfNoun(word).Length == 0 && !WordNet.Default.IsPerson(word)))
                return Died(Math.Max(counted.EndToken - 1, 0));
            if (counted.Head is "survivor")
                return new(counted.Head, _events.OfVerb("rescue")[0], ArgumentRole.Patient, Math.Max(counted.EndToken - 1, 0));
            if (_events.OfAdjective(counted.Head) is [var told, ..])
                return new(counted.Head, told, ArgumentRole.Patient, Math.Max(counted.EndToken - 1, 0));

            // Those who undergo these are counted by the happenings.
            var type = _events.OfNoun(counted.Head).FirstOrDefault(t => t.Name is "kill" or "injure" or "arrest" or "infect" or "convict");
            return type is null ? null : new(counted.Head, type, ArgumentRole.Patient, Math.Max(counted.EndToken - 1, 0));
        }

        var next = mention.EndToken;
        if (next < tags.Forms.Length && mention.Quantity.Unit is null && _events.OfAdjective(tags.Forms[next]) is [var state, ..])
            return new(tags.Forms[next], state, ArgumentRole.Patient, next);
        return null;
    }
}
