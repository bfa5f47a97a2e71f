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
            if (readings[i]?.Type is null && (IsElliptical(figures[i]) || (i > 0 && clauses.Owner(figures[i].FirstToken) == clauses.Owner(figures[i - 1].FirstToken) && IsListed(figures[i - 1], figures[i]))))
                readings[i] = _last ?? readings[i];
            _last = readings[i] ?? _last;
        }

        return readings;
    }

    /// <summary>Whether the counted things are people or bodies of people.</summary>
    public static bool IsPersonLike(CountedPhrase counted) =>
        counted.Head is "people" or "life" or "police" or "crew" or "staff" || WordNet.Default.IsPerson(counted.Head);

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
        var governing = _governors.Of(node, target);
        return governing?.Type is not null ? governing : _governors.Within(node, target) ?? governing;
    }

    /// <summary>"19 arrests", "three deaths": the counted noun names the happening; "two dead": the state does.</summary>
    private PredicateReading? OwnEvent(QuantityMention mention)
    {
        if (mention.Counted is { } counted)
        {
            if (counted.Head == "life")
                return new("die", _events.OfVerb("die")[0], ArgumentRole.Patient, mention.FirstToken);
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
