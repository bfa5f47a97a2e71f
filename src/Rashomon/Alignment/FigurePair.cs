using Rashomon.Language.Lexicons;

namespace Rashomon.Alignment;

/// <summary>What two figures have in common, by which they may answer one question.</summary>
internal static class FigurePair
{
    private const double Small = 4;
    private const double Large = 20;

    /// <summary>Names of the features, in the order of <see cref="Read"/>.</summary>
    public static readonly string[] Features =
    [
        "bias", "same-head", "like-head", "one-head", "no-head", "generic-head", "same-type", "close-type", "other-type", "one-type", "same-predicate", "same-value", "fits", "head-and-type", "head-and-predicate",
        "modifiers", "modifiers-differ", "peoples", "peoples-differ", "one-people", "sentence", "clause", "names", "names-differ", "part-and-whole", "both-parts", "measured", "time-fits", "time-differs",
        "same-value-head", "same-type-persons", "change", "participants", "other-role", "same-small", "same-large",
        "counted", "verb-similarity", "differ", "differ-far", "differ-counted", "differ-clause", "differ-predicate", "differ-type", "differ-sentence",
        "same-attribute", "other-attribute", "differ-attribute", "alone", "differ-alone", "differ-alone-head", "differ-alone-type", "head-weight", "told-beside", "told-beside-both",
    ];

    /// <summary>Reads the features of a pair; the same for (a, b) and (b, a).</summary>
    public static void Read(StoryClaim a, FigureSlot x, StoryClaim b, FigureSlot y, TermWeights weights, Span<double> features)
    {
        features.Clear();
        features[0] = 1;
        Heads(x, y, weights.Words, features);
        Happenings(x, y, features);
        var head = Math.Max(features[1], features[2]);
        features[13] = head * features[6];
        features[14] = head * features[10];
        var same = a.Quantity is { } p && b.Quantity is { } q && FigureBounds.Same(p, q);
        Values(a, b, same, features);
        var (common, all) = Common(x, y);
        if (all > 0)
        {
            features[15] = (double)common / all;
            features[16] = 1 - features[15];
        }

        if (x.Peoples.Length > 0 || y.Peoples.Length > 0)
            features[FigureMatcher.Share(x.Peoples, y.Peoples) ? 17 : x.Peoples.Length > 0 && y.Peoples.Length > 0 ? 18 : 19] = 1;
        var (left, right) = (x.TermsBy(weights), y.TermsBy(weights));
        features[20] = left.Context.Similarity(right.Context);
        features[21] = left.Clause.Similarity(right.Clause);
        if (a.Mention.Names.Length > 0 && b.Mention.Names.Length > 0)
            features[FigureMatcher.Share(a.Mention.Names, b.Mention.Names) ? 22 : 23] = 1;
        features[24] = x.IsPart != y.IsPart ? 1 : 0;
        features[25] = x.IsPart && y.IsPart ? 1 : 0;
        features[26] = x.Dimension != "count" ? 1 : 0;
        if (a.Claim.Time is { } earlier && b.Claim.Time is { } later)
            features[earlier.Overlaps(later) ? 27 : 28] = 1;
        // Any two things may be two; few are 434.
        features[34] = same && a.Quantity!.Max is <= Small ? 1 : 0;
        features[35] = same && (a.Quantity!.Min ?? a.Quantity.Max) is > Large ? 1 : 0;
        features[29] = same ? features[1] : 0;
        features[30] = x.IsPerson && y.IsPerson ? features[6] : 0;
        features[31] = a.Change != FigureChange.None || b.Change != FigureChange.None ? 1 : 0;
        features[32] = left.Participants.Similarity(right.Participants);
        features[36] = left.Counted.Similarity(right.Counted);
        features[37] = x.Predicate is null || y.Predicate is null || x.Predicate == y.Predicate ? 0 : weights.Words.Similarity(x.Predicate, y.Predicate, PartOfSpeech.Verb);
        if (x.Attribute is not null && y.Attribute is not null)
            features[x.Attribute == y.Attribute ? 45 : 46] = 1;
        features[48] = x.IsAlone && y.IsAlone ? 1 : 0;
        features[52] = x.Head is not null && x.Head == y.Head ? weights.Of(x.Head) : 0;
        Differences(a, x, b, y, features);
    }

    /// <summary>How many of the words that restrict two figures are common, and how many there are; each word counts once.</summary>
    public static (int Common, int All) Common(FigureSlot x, FigureSlot y)
    {
        var common = 0;
        foreach (var word in x.DistinctModifiers)
            common += y.DistinctModifiers.Contains(word) ? 1 : 0;
        return (common, x.DistinctModifiers.Length + y.DistinctModifiers.Length - common);
    }

    /// <summary>Values that cannot both hold are of one slot only where all else is alike, so what is alike weighs otherwise there.</summary>
    private static void Differences(StoryClaim a, FigureSlot slotA, StoryClaim b, FigureSlot slotB, Span<double> features)
    {
        if (a.Quantity is not { } x || b.Quantity is not { } y || features[11] == 1 || features[12] == 1)
            return;
        features[38] = 1;
        features[39] = FigureBounds.IsNear(x, y) ? 0 : 1;
        features[40] = features[36];
        features[41] = features[21];
        features[42] = features[10];
        features[43] = features[6];
        features[44] = features[20];
        features[47] = features[45];
        features[49] = features[48];
        features[50] = features[48] * features[1];
        features[51] = features[48] * features[6];
        // Where the other report has a's value too, b is something else.
        var (left, right) = (slotA.ToldBy.Contains(b.Article), slotB.ToldBy.Contains(a.Article));
        features[53] = left || right ? 1 : 0;
        features[54] = left && right ? 1 : 0;
    }

    private static void Heads(FigureSlot x, FigureSlot y, WordNearness words, Span<double> features)
    {
        if (x.Head is null || y.Head is null)
        {
            features[x.Head is null && y.Head is null ? 4 : 3] = 1;
            return;
        }

        if (x.Head == y.Head)
            features[1] = 1;
        else if (words.AreSynonyms(x.Head, y.Head, PartOfSpeech.Noun) || words.IsOneAbove(x.Head, y.Head) || (x.Kind is not null && x.Kind == y.Kind))
            features[2] = 1;
        features[5] = x.IsPerson && y.IsPerson && (PersonKinds.IsGeneric(x.Head) || PersonKinds.IsGeneric(y.Head) || x.HeadIsPeople || y.HeadIsPeople) ? 1 : 0;
    }

    private static void Happenings(FigureSlot x, FigureSlot y, Span<double> features)
    {
        if (x.Type is not null && y.Type is not null)
        {
            features[x.Type == y.Type ? 6 : EventTypes.AreClose(x.Type, y.Type) ? 7 : 8] = 1;
            features[33] = x.Type == y.Type && x.Role != y.Role ? 1 : 0;
        }
        else if (x.Type is not null || y.Type is not null)
        {
            features[9] = 1;
        }

        features[10] = x.Predicate is not null && x.Predicate == y.Predicate ? 1 : 0;
    }

    private static void Values(StoryClaim a, StoryClaim b, bool same, Span<double> features)
    {
        if (a.Quantity is not { } x || b.Quantity is not { } y)
            return;
        // Values may speak for one slot, never against it: contradictions are what is looked for.
        if (same)
            features[11] = 1;
        else if (FigureBounds.Overlap(x, y))
            features[12] = 1;
    }
}
