namespace Rashomon.Times;

/// <summary>Reads the words that soften a count of units.</summary>
internal static class Approximation
{
    /// <summary>Steps over the softening words at <paramref name="i"/>, if any.</summary>
    public static TimeModifier Read(TimeWords words, ref int i)
    {
        if (words.Is(i, "about", "around", "roughly", "approximately", "some") && !(words.Is(i, "some") && !words[i + 1].IsNumber && CountReader.Exact(words, i + 1) is null))
            return Step(ref i, 1, TimeModifier.Approximate);
        if (words.Is(i, "nearly", "almost", "under"))
            return Step(ref i, 1, TimeModifier.LessThan);
        if (words.Is(i, "over"))
            return Step(ref i, 1, TimeModifier.MoreThan);
        if (words.Is(i, "less", "fewer") && words.Is(i + 1, "than"))
            return Step(ref i, 2, TimeModifier.LessThan);
        if (words.Is(i, "more") && words.Is(i + 1, "than"))
            return Step(ref i, 2, TimeModifier.MoreThan);
        if (words.Is(i, "at") && words.Is(i + 1, "least"))
            return Step(ref i, 2, TimeModifier.MoreThan);
        if (words.Is(i, "at") && words.Is(i + 1, "most"))
            return Step(ref i, 2, TimeModifier.LessThan);
        if (words.Is(i, "up") && words.Is(i + 1, "to"))
            return Step(ref i, 2, TimeModifier.LessThan);
        if (words.Is(i, "no") && words.Is(i + 1, "more", "less") && words.Is(i + 2, "than"))
            return Step(ref i, 3, words.Is(i + 1, "more") ? TimeModifier.LessThan : TimeModifier.MoreThan);
        if (words.Is(i, "as") && words.Is(i + 1, "many", "long", "much") && words.Is(i + 2, "as"))
            return Step(ref i, 3, TimeModifier.LessThan);
        return TimeModifier.None;
    }

    private static TimeModifier Step(ref int i, int words, TimeModifier modifier)
    {
        i += words;
        return modifier;
    }
}
