using System.Collections.Immutable;
using Rashomon.Language.Lexicons;

namespace Rashomon.Alignment;

/// <summary>
/// Decides whether two figures may answer one question, and how surely. What must never be joined (another population, unit, role or happening)
/// is forbidden whatever the score; docs/alignment.md lists the rules and the command that fits the weights.
/// </summary>
internal sealed class FigureMatcher(TermWeights weights, Contrasts contrasts, PairModel? model = null)
{
    private const double Toll = .85;
    private const double Count = .6;
    private const double Alarm = .5;

    // Too little says that the two are one; what joins others with both may still.
    private const double Unlike = .1;
    private const double TollFactor = 20;

    // "27 shoppers" may be the 31 dead; "two nurses" are some of them.
    private const double SomeOfThem = 1.6;
    private const int ChangeReach = 14;
    private const double HeadWeight = .35;
    private const double HappeningWeight = .30;
    private const double ContextWeight = .23;
    private const double ModifierWeight = .12;
    private const double Like = .8;
    private const double LikeAndFitting = .74;
    private const double PastContext = .7;
    private const double FarContext = .35;

    /// <summary>What tells how surely two figures are of one slot.</summary>
    public PairModel Model { get; } = model ?? PairModel.Figures;

    /// <summary>What tells how much a word says.</summary>
    public TermWeights Weights => weights;

    /// <summary>Score in [0, 1]; null where the two must stay apart.</summary>
    public double? Score(StoryClaim a, FigureSlot slotA, StoryClaim b, FigureSlot slotB)
    {
        if (IsChange(a, slotA, b, slotB))
            return Toll;
        if (slotA.Dimension != slotB.Dimension || slotA.IsOrdinal != slotB.IsOrdinal)
            return null;
        var same = SameValue(a, b);
        var fits = same || slotA.IsRefusal || slotB.IsRefusal || FigureBounds.Overlap(a.Quantity!, b.Quantity!);
        if (Barrier(a, slotA, b, slotB, same, fits) is not null)
            return null;
        // Equal figures are joined as surely as the fitted model says; figures that differ only where they are of like things and happenings.
        var (head, happening) = (Head(slotA, slotB, same), Event(slotA, slotB));
        if (happening is null && AreTolls(slotA, slotB))
            return null;
        var context = slotA.TermsBy(weights).Context.Similarity(slotB.TermsBy(weights).Context);
        if (!same && slotA.IsPast != slotB.IsPast && context < PastContext)
            return null;
        if (!fits && LacksGround(slotA, slotB, context))
            return Unlike;
        Span<double> features = stackalloc double[FigurePair.Features.Length];
        FigurePair.Read(a, slotA, b, slotB, weights, features);
        var probability = Model.Probability(features);
        if (IsOneToll(slotA, slotB))
            return slotA.IsRefusal || slotB.IsRefusal || same || FigureBounds.IsNear(a.Quantity!, b.Quantity!, fits || IsGeneral(slotA) == IsGeneral(slotB) || Share(slotA.Peoples, slotB.Peoples) ? TollFactor : SomeOfThem) ? Math.Max(probability, Toll) : null;
        // Ages of one who is called the same.
        if (slotA.IsAge && slotA.Counted.Any(word => slotB.Counted.Contains(word) && PersonKinds.Of(word) is not ("man" or "woman" or "child") && word is not "age"))
            return Math.Max(probability, Count);
        // A contradiction must be surer than an agreement: it is what readers are alarmed by.
        if (!fits && probability < Alarm)
            probability /= 2;
        return !same && head is not null && happening is not null && context >= NeededContext(a, slotA, b, slotB, fits) && IsOneCount(head.Value, happening.Value, slotA, slotB, context, fits) ? Math.Max(probability, Count) : probability;
    }

    /// <summary>Whether too little says that two figures that differ are of one thing: no happening or measure in common, and no like words.</summary>
    private static bool LacksGround(FigureSlot a, FigureSlot b, double context)
    {
        if (a.Predicate is not null && a.Predicate == b.Predicate)
            return false;
        // Miles are of anything: lengths, sums and shares must be said to measure one thing.
        if (a.Dimension != "count")
            return (a.Attribute is null || a.Attribute != b.Attribute) && context < FarContext;
        // "Two men were found" and "three men worked the night": of men anything may be said; passengers are those of the story.
        if (a.IsPerson && b.IsPerson && (IsAnybody(a) || IsAnybody(b)) && (a.Type is null || b.Type is null))
            return context < PastContext;
        // Of what no recorder counts, one thing must be said, or neither report may count such things twice.
        var counted = (a.Type is not null && a.Type == b.Type) || (IsToll(a) && IsToll(b)) || (a.IsAlone && b.IsAlone && a.Head is not null && a.Head == b.Head && !IsSpan(a.Head));
        return !a.IsAge && !counted && context < Alarm;
    }

    private static bool AreTolls(FigureSlot a, FigureSlot b) => a.Dimension == "count" && a.IsPerson && b.IsPerson && a.Type is { } x && b.Type is { } y && EventTypes.AreCasualties(x, y);

    private static bool IsSpan(string noun) => noun is "season" or "decade" or "century" or "year" or "month" or "week" or "day" or "hour" or "minute" or "time" or "game" or "point" or "round";

    private static bool IsToll(FigureSlot slot) => slot.Type is { } type && EventTypes.AreCasualties(type, type);

    /// <summary>Figures that differ widely must stand in like sentences to be of one slot.</summary>
    private static double NeededContext(StoryClaim a, FigureSlot slotA, StoryClaim b, FigureSlot slotB, bool fits)
    {
        var counted = slotA.Dimension == "count" && slotA.Type is not null && slotA.Type == slotB.Type;
        return counted || fits || FigureBounds.IsNear(a.Quantity!, b.Quantity!) ? 0 : FarContext;
    }

    /// <summary>"Six of those killed were children" and "eight children died" count the same part of the killed.</summary>
    private static bool AreOneKind(FigureSlot a, FigureSlot b) => a.Kind is not null && a.Kind == b.Kind && a is { IsIndefinite: false, IsElliptical: false } && b is { IsIndefinite: false, IsElliptical: false } && AreTolls(a, b);

    /// <summary>People who came to the same harm are one toll, however far the figures lie apart: what tells them apart was forbidden before.</summary>
    private static bool IsOneToll(FigureSlot a, FigureSlot b) =>
        a.Dimension == "count" && a.Type is not null && b.Type is not null && EventTypes.AreClose(a.Type, b.Type) && EventTypes.AreCasualties(a.Type, b.Type) && a.IsPerson && b.IsPerson
        && a.Role != ArgumentRole.Agent && b.Role != ArgumentRole.Agent && (a.IsPart == b.IsPart || AreOneKind(a, b)) && a.IsOrdinal == b.IsOrdinal
        && (a.Head == b.Head || a.Head is null || b.Head is null || ((Generic(a) || Generic(b)) && (IsGeneral(a) || IsGeneral(b) || a.HeadIsPeople || b.HeadIsPeople)) || (a.Kind is not null && a.Kind == b.Kind));

    /// <summary>
    /// Like things in like parts of like sentences are one count whatever the values: the fitted model has seen too few contradictions to join what does not agree.
    /// </summary>
    private static bool IsOneCount(double head, double happening, FigureSlot a, FigureSlot b, double context, bool fits)
    {
        var (common, all) = FigurePair.Common(a, b);
        var modifiers = all == 0 ? 1 : (double)common / all;
        return (HeadWeight * head) + (HappeningWeight * happening) + (ContextWeight * Math.Sqrt(context)) + (ModifierWeight * modifiers) >= (fits ? LikeAndFitting : Like);
    }

    /// <summary>"44 percent, up from 38": the figure and the one it replaces.</summary>
    public static bool IsChange(StoryClaim a, FigureSlot slotA, StoryClaim b, FigureSlot slotB) =>
        a.Article == b.Article && a.Mention.Figure is { } x && b.Mention.Figure is { } y && a.Mention.Sentence == b.Mention.Sentence && (a.Change == FigureChange.Old) != (b.Change == FigureChange.Old) && slotA.Dimension == slotB.Dimension
        && x.Quantity.Unit == y.Quantity.Unit && Math.Abs(x.FirstToken - y.FirstToken) <= ChangeReach;

    /// <summary>Whether two lists have a word in common.</summary>
    public static bool Share(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        foreach (var word in a)
        {
            if (b.Contains(word))
                return true;
        }

        return false;
    }

    private static bool SameValue(StoryClaim a, StoryClaim b) => a.Quantity is { } x && b.Quantity is { } y && FigureBounds.Same(x, y);

    /// <summary>Why two figures can never answer one question, whatever else they share; null where nothing forbids it.</summary>
    public string? Barrier(StoryClaim a, FigureSlot slotA, StoryClaim b, FigureSlot slotB)
    {
        if (slotA.Dimension != slotB.Dimension || slotA.IsOrdinal != slotB.IsOrdinal)
            return "another dimension";
        var same = SameValue(a, b);
        var fits = same || slotA.IsRefusal || slotB.IsRefusal || FigureBounds.Overlap(a.Quantity!, b.Quantity!);
        return Barrier(a, slotA, b, slotB, same, fits);
    }

    private string? Barrier(StoryClaim a, FigureSlot slotA, StoryClaim b, FigureSlot slotB, bool same, bool fits)
    {
        // What would be contradicts nothing that is.
        if (!fits && ((slotA.IsOpen != slotB.IsOpen && a.Change == FigureChange.None && b.Change == FigureChange.None) || slotA.IsAdded != slotB.IsAdded || (slotA.Dimension != "count" && slotA.IsLatest != slotB.IsLatest)))
            return "planned, added or latest against what is";
        // Ages are of one person, and no lengths of time.
        if (slotA.IsAge != slotB.IsAge || (slotA.IsAge && (!Share(slotA.Counted, slotB.Counted) || (slotA.Head == "age" && !fits))))
            return "ages of two";
        // One report gives one figure for one slot, unless it says that it changed; "19" may come back as "at least a dozen".
        if (a.Article == b.Article && !fits && a.Change == FigureChange.None && b.Change == FigureChange.None && !slotA.IsRefusal && !slotB.IsRefusal)
            return "two figures of one report";
        // "22 cars" and "28 lorries and cars"; "the two countries", which are known already, and "100 countries".
        if (!fits && (slotA.CountsMore != slotB.CountsMore || slotA.IsKnown || slotB.IsKnown))
            return "other things, or things known already";
        // "Said it three times" and "was mended four times"
        // "Twelve this season" and "twelve in all", "may have killed 40" and "killed nine".
        if (!fits && (slotA.Window != slotB.Window || slotA.IsSupposed != slotB.IsSupposed))
            return "another span of time, or only supposed";
        // What other doers did is another count: only those who came to harm are counted whoever did it.
        if (!fits && !slotA.IsAge && !(IsToll(slotA) && IsToll(slotB)) && slotA.Subjects.Length > 0 && slotB.Subjects.Length > 0 && !Share(slotA.Subjects, slotB.Subjects))
            return "other subjects";
        if (!fits && slotA.Head == "time" && slotA.Dimension == "count" && slotA.Predicate != slotB.Predicate)
            return "times of two happenings";
        if (slotA.Per != slotB.Per && (!same || (slotA.Per is not null && slotB.Per is not null)))
            return "another rate";
        if (slotA.IsPart && slotB.IsPart && !same && (slotA.IsElliptical || slotB.IsElliptical || slotA.Population != slotB.Population) && !AreOneKind(slotA, slotB))
            return "two parts";
        // Figures of no known happening are of one slot only where they are of one subject.
        if (!same && (slotA.Type is null || slotB.Type is null || slotA.Dimension != "count") && a.Mention.Names.Length > 0 && b.Mention.Names.Length > 0 && !Share(a.Mention.Names, b.Mention.Names))
            return "other names";
        if (slotA.SharedBy.Length > 0 && slotB.SharedBy.Length > 0 && !Share(slotA.SharedBy, slotB.SharedBy))
            return "shares of two peoples";
        if (a.Claim.Time is { } timeA && b.Claim.Time is { } timeB && Math.Abs((timeA.Start - timeB.Start).TotalDays) > 31 && !timeA.Overlaps(timeB))
            return "other times";
        if (Populations(slotA, slotB, same, fits, a.Quantity is { Max: <= 1 }))
            return "other populations";
        return !same && contrasts.Has(slotA, slotB) ? "counted apart by a report" : null;
    }

    /// <summary>Officers are not residents, Somber pirates are not Merry ones, a part is not its whole.</summary>
    private static bool Populations(FigureSlot a, FigureSlot b, bool same, bool fits, bool one)
    {
        if (a.IsRefusal || b.IsRefusal)
            return a.Kind != b.Kind && a.Kind is not null && b.Kind is not null;
        if (a.Peoples.Length > 0 && b.Peoples.Length > 0 && !same && !Share(a.Peoples, b.Peoples))
            return true;
        // "One from a gunshot" is no total of one, whatever it is a part of; "five of the dead were dockers" is one of dockers.
        if (a.IsPart != b.IsPart && !AreOneKind(a, b) && (!same || ((a.IsElliptical || b.IsElliptical) && one)))
            return true;
        if (!a.IsPerson || !b.IsPerson)
            return a.Dimension == "count" && (a.IsPerson ? IsToll(a) && b.Head is not null : b.IsPerson && IsToll(b) && a.Head is not null);
        var sharePeople = Share(a.Peoples, b.Peoples);
        if (a.Kind != b.Kind && !(sharePeople && (a.HeadIsPeople || b.HeadIsPeople)) && !(a.Kind is null && b.Kind is null))
            return !(same && (a.Kind ?? b.Kind) is "staff" or "crew" or "civilian" && (a.Kind is null || b.Kind is null));
        // One named as a people and the other not: a part, unless both can be the same. An adjective of nation alone ("Breton officers") restricts nothing that the other report means.
        return a.Peoples.Length > 0 != b.Peoples.Length > 0 && !fits && (a.HeadIsPeople || b.HeadIsPeople);
    }

    private double? Head(FigureSlot a, FigureSlot b, bool same)
    {
        if (a.IsRefusal || b.IsRefusal)
            return a.IsPerson && b.IsPerson ? .8 : .5;
        if (a.Head is null || b.Head is null)
            return a.Head is null && b.Head is null ? .6 : a.Dimension != "count" || (a.IsPerson && b.IsPerson) ? .45 : same ? .3 : null;
        if (a.Head == b.Head)
            return 1;
        if (a.IsPerson && b.IsPerson && (Generic(a) || Generic(b) || a.Kind == b.Kind))
            return .8;
        var similarity = weights.Words.Similarity(a.Head, b.Head, PartOfSpeech.Noun);
        if (weights.Words.AreSynonyms(a.Head, b.Head, PartOfSpeech.Noun))
            return .95;
        if (similarity >= .8 || weights.Words.IsOneAbove(a.Head, b.Head))
            return .7;
        if (same && a.IsPerson && b.IsPerson)
            return .5;
        return a.Dimension != "count" ? .2 : null;
    }

    /// <summary>Whether it counts people of whatever sort: "four of our people" does not.</summary>
    private static bool IsGeneral(FigureSlot slot) => slot.Modifiers.Length == 0 && (slot.Head is null || Generic(slot)) && !(slot.IsAllBefallen && slot.HasOwnNoun);

    private static bool IsAnybody(FigureSlot slot) => IsGeneral(slot) || slot.Kind is "man" or "woman";

    private static bool Generic(FigureSlot slot) => slot.HeadIsPeople || (slot.Head is { } head && PersonKinds.IsGeneric(head));

    private double? Event(FigureSlot a, FigureSlot b)
    {
        if (a.Type is not null && a.Type == b.Type)
            return a.Role == b.Role || a.Role == ArgumentRole.Other || b.Role == ArgumentRole.Other ? 1 : null;
        if (a.Type is not null && b.Type is not null)
            return EventTypes.AreClose(a.Type, b.Type) ? .7 : a.IsPerson && b.IsPerson && EventTypes.AreCasualties(a.Type, b.Type) ? null : a.Dimension == "count" && a.IsPerson ? null : .1;
        if (a.Predicate is not null && a.Predicate == b.Predicate)
            return .8;
        // People of whom different things are said are different counts.
        if (a.IsPerson && b.IsPerson && a.Predicate is not null && b.Predicate is not null && (a.Type ?? b.Type) is { } known && EventTypes.AreCasualties(known, known)
            && weights.Words.Similarity(a.Predicate, b.Predicate, PartOfSpeech.Verb) < .8)
            return null;
        return a.Predicate is null && b.Predicate is null ? .5 : a.IsPerson && b.IsPerson && a.Type is null && b.Type is null ? .1 : .3;
    }
}
