namespace Rashomon.Language.Lexicons;

/// <summary>Takes regular English endings off words that no list knows.</summary>
internal static class RegularForms
{
    private const string Vowels = "aeiou";

    /// <summary>The base form by spelling alone; <paramref name="word"/> is in lower case.</summary>
    public static string Strip(string word, PartOfSpeech pos) => pos switch
    {
        PartOfSpeech.Noun => StripPlural(word),
        PartOfSpeech.Verb => StripVerb(word),
        _ => word,
    };

    /// <summary>"gunned" and "gunning" without ending and doubled consonant, or null when the word has no such shape.</summary>
    public static string? Undoubled(string word, PartOfSpeech pos)
    {
        if (pos != PartOfSpeech.Verb || StemOf(word) is not { Length: > 3 } stem)
            return null;
        return stem[^1] == stem[^2] && !Vowels.Contains(stem[^1]) ? stem[..^1] : null;
    }

    private static string StripPlural(string word)
    {
        if (word.Length < 4 || !word.EndsWith('s') || Ends(word, "ss") || Ends(word, "us") || Ends(word, "is"))
            return Ends(word, "men") && word.Length > 4 ? word[..^2] + "an" : word;
        if (Ends(word, "'s"))
            return word[..^2];
        if (Ends(word, "ies") && word.Length > 4)
            return word[..^3] + "y";
        return TakesEs(word) ? word[..^2] : word[..^1];
    }

    private static string StripVerb(string word)
    {
        if (StemOf(word) is { } stem)
            return Ends(word, "ied") ? word[..^3] + "y" : Undoubled(word, PartOfSpeech.Verb) is { } u && !"lsz".Contains(u[^1]) ? u : WithE(stem);
        if (word.Length < 4 || !word.EndsWith('s') || Ends(word, "ss"))
            return word;
        if (Ends(word, "ies") && word.Length > 4)
            return word[..^3] + "y";
        return TakesEs(word) || Ends(word, "oes") ? word[..^2] : word[..^1];
    }

    private static string? StemOf(string word)
    {
        var stem = Ends(word, "ing") ? word[..^3] : Ends(word, "ed") ? word[..^2] : null;
        return stem is { Length: >= 2 } && stem.AsSpan().ContainsAny("aeiouy") ? stem : null;
    }

    // After these endings English spelling keeps a silent e.
    private static string WithE(string stem)
    {
        ReadOnlySpan<string> endings = ["v", "c", "z", "u", "dg", "rg", "ang", "as", "is", "os", "us", "ns", "rs", "iat", "uat", "eat", "lat", "rat", "cat", "gat", "nat", "tat", "ir", "ur", "bl", "gl", "pl", "tl"];
        foreach (var ending in endings)
            if (Ends(stem, ending))
                return stem + "e";
        return stem;
    }

    private static bool TakesEs(string word) =>
        Ends(word, "sses") || Ends(word, "xes") || Ends(word, "zzes") || Ends(word, "ches") || Ends(word, "shes");

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
