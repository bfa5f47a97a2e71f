namespace Rashomon.Quantities;

/// <summary>Words that move or soften a figure's bounds: before the number and after it.</summary>
internal static class Hedges
{
    private static readonly (string[] Words, Hedge Hedge)[] Before = Table(
        ("at least", Hedge.AtLeast), ("no fewer than", Hedge.AtLeast), ("not fewer than", Hedge.AtLeast), ("no less than", Hedge.AtLeast),
        ("not less than", Hedge.AtLeast), ("a minimum of", Hedge.AtLeast), ("minimum of", Hedge.AtLeast),
        ("more than", Hedge.MoreThan), ("over", Hedge.MoreThan), ("upwards of", Hedge.MoreThan), ("upward of", Hedge.MoreThan), ("well over", Hedge.MoreThan),
        ("in excess of", Hedge.MoreThan), ("above", Hedge.MoreThan), ("exceeding", Hedge.MoreThan), ("greater than", Hedge.MoreThan), ("just over", Hedge.MoreThan),
        ("slightly more than", Hedge.MoreThan), ("little more than", Hedge.MoreThan), ("a little more than", Hedge.MoreThan), ("a little over", Hedge.MoreThan), ("beyond", Hedge.MoreThan), ("a little under", Hedge.Nearly), ("some more than", Hedge.MoreThan), ("exceeded", Hedge.MoreThan),
        ("up to", Hedge.AtMost), ("as many as", Hedge.AtMost), ("as much as", Hedge.AtMost), ("at most", Hedge.AtMost), ("no more than", Hedge.AtMost),
        ("not more than", Hedge.AtMost), ("a maximum of", Hedge.AtMost), ("maximum of", Hedge.AtMost), ("as high as", Hedge.AtMost),
        ("fewer than", Hedge.LessThan), ("less than", Hedge.LessThan), ("under", Hedge.LessThan), ("below", Hedge.LessThan),
        ("about", Hedge.About), ("around", Hedge.About), ("some", Hedge.About), ("roughly", Hedge.About), ("approximately", Hedge.About), ("circa", Hedge.About),
        ("an estimated", Hedge.About), ("estimated", Hedge.About), ("an estimate of", Hedge.About), ("in the region of", Hedge.About), ("approx", Hedge.About),
        ("on the order of", Hedge.About), ("somewhere around", Hedge.About), ("an average of", Hedge.None), ("a record", Hedge.None), ("~", Hedge.About),
        ("nearly", Hedge.Nearly), ("almost", Hedge.Nearly), ("close to", Hedge.Nearly), ("just under", Hedge.Nearly), ("nearing", Hedge.Nearly),
        ("approaching", Hedge.Nearly), ("all but", Hedge.None), ("a total of", Hedge.None), ("total of", Hedge.None), ("a combined", Hedge.None), ("exactly", Hedge.None), ("all", Hedge.None), ("only", Hedge.None),
        ("just", Hedge.None), ("another", Hedge.None), ("the", Hedge.None), ("a further", Hedge.None), ("an additional", Hedge.None), ("a whopping", Hedge.None),
        ("a full", Hedge.None), ("these", Hedge.None), ("those", Hedge.None), ("somewhere", Hedge.None));

    private static readonly (string[] Words, Hedge Hedge)[] After = Table(
        ("or more", Hedge.AtLeast), ("or so", Hedge.About), ("plus", Hedge.AtLeast), ("-plus", Hedge.AtLeast), ("+", Hedge.AtLeast), ("or fewer", Hedge.AtMost),
        ("or less", Hedge.AtMost), ("at least", Hedge.AtLeast), ("at most", Hedge.AtMost), ("or thereabouts", Hedge.About), ("so far", Hedge.AtLeast));

    /// <summary>The longest hedge that ends right before token <paramref name="first"/>; hedges stack ("an estimated", "at least").</summary>
    public static (int First, Hedge Hedge) ReadBefore(ReadOnlySpan<string> words, int first)
    {
        var hedge = Hedge.None;
        while (Match(Before, words[..first], fromEnd: true) is { } found && found.Length <= first)
        {
            // "but more than", "is over the": a bare article before the number is part of the phrase, but adds nothing.
            if (found.Hedge != Hedge.None)
                hedge = hedge == Hedge.None ? found.Hedge : hedge;
            first -= found.Length;
        }

        return (first, hedge);
    }

    /// <summary>The hedge that starts at token <paramref name="end"/>.</summary>
    public static (int End, Hedge Hedge) ReadAfter(ReadOnlySpan<string> words, int end) =>
        Match(After, words[end..], fromEnd: false) is { } found ? (end + found.Length, found.Hedge) : (end, Hedge.None);

    /// <summary>The bounds after the hedge.</summary>
    public static Bounds Apply(Hedge hedge, Bounds bounds, bool count) => hedge switch
    {
        Hedge.AtLeast => bounds.AtLeast(),
        Hedge.MoreThan => bounds.MoreThan(count),
        Hedge.AtMost => bounds.AtMost(),
        Hedge.LessThan => bounds.LessThan(count),
        Hedge.About => bounds.About(),
        Hedge.Nearly => bounds.Nearly(count),
        _ => bounds,
    };

    private static (int Length, Hedge Hedge)? Match((string[] Words, Hedge Hedge)[] table, ReadOnlySpan<string> words, bool fromEnd)
    {
        (int Length, Hedge Hedge)? best = null;
        foreach (var (phrase, hedge) in table)
        {
            if (phrase.Length > words.Length || phrase.Length <= (best?.Length ?? 0))
                continue;
            var part = fromEnd ? words[^phrase.Length..] : words[..phrase.Length];
            if (part.SequenceEqual(phrase))
                best = (phrase.Length, hedge);
        }

        return best;
    }

    private static (string[] Words, Hedge Hedge)[] Table(params (string Phrase, Hedge Hedge)[] rows) =>
        [.. rows.Select(row => (row.Phrase.Split(' '), row.Hedge))];
}
