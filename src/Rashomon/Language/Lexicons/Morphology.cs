namespace Rashomon.Language.Lexicons;

/// <summary>
/// Base forms after WordNet's morphy(7WN): exception lists first, then endings, and only to lemmas that exist. Where morphy
/// leaves several readings, the one most often tagged wins. Words that WordNet lacks lose their ending by spelling rules.
/// </summary>
internal sealed class Morphology(WordNetTables tables)
{
    private static readonly (string Ending, string Replacement)[][] Rules =
    [
        [("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("men", "man"), ("ies", "y")],
        [("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")],
        [("er", ""), ("est", ""), ("er", "e"), ("est", "e"), ("ier", "y"), ("iest", "y")],
        [],
    ];

    private static readonly string[] Prefixes = ["re", "un", "over", "under", "out", "mis", "dis", "pre", "co", "inter", "de"];

    /// <summary>The likeliest lemma; a form that nothing is known about is returned as spelled by rule.</summary>
    public string Lemma(string form, PartOfSpeech pos)
    {
        var lower = form.ToLowerInvariant();
        var best = Best(lower, pos);
        if (best is not null)
            return best;
        return Phrase(lower, pos) ?? Prefixed(lower, pos) ?? RegularForms.Strip(lower, pos);
    }

    /// <summary>Existing lemmas that the form may belong to, as spelled in WordNet (underscores), without repeats.</summary>
    public List<int> Candidates(string lower, PartOfSpeech pos)
    {
        var found = new List<int>();
        Add(found, tables.IndexOf(lower), pos);
        foreach (var lemma in tables.Irregular[(int)pos].Of(lower))
            Add(found, lemma, pos);
        // morphy: a form that the exception list knows takes no further endings off.
        if (found.Count > 1 || lower.EndsWith("ss", StringComparison.Ordinal))
            return found;
        foreach (var (ending, replacement) in Rules[(int)pos])
            if (lower.Length > ending.Length + 1 && lower.EndsWith(ending, StringComparison.Ordinal))
                Add(found, tables.IndexOf(string.Concat(lower.AsSpan(0, lower.Length - ending.Length), replacement)), pos);
        // Doubled consonants that the exception list does not have: "gunned", "tipping".
        if (found.Count == 0 && RegularForms.Undoubled(lower, pos) is { } undoubled)
            Add(found, tables.IndexOf(undoubled), pos);
        return found;
    }

    private string? Best(string lower, PartOfSpeech pos)
    {
        var best = -1;
        var bestTags = -1;
        foreach (var lemma in Candidates(lower, pos))
        {
            var tags = tables.TotalTags(lemma, pos);
            if (tags > bestTags)
                (best, bestTags) = (lemma, tags);
        }
        return best < 0 ? null : tables.Lemmas[best].Replace('_', ' ');
    }

    // A verb is inflected in its first word ("blew up"), the rest in their last ("police officers").
    private string? Phrase(string lower, PartOfSpeech pos)
    {
        var cut = pos == PartOfSpeech.Verb ? lower.IndexOf(' ', StringComparison.Ordinal) : lower.LastIndexOf(' ');
        if (cut <= 0 || cut == lower.Length - 1)
            return null;
        return pos == PartOfSpeech.Verb
            ? Lemma(lower[..cut], pos) + lower[cut..]
            : lower[..(cut + 1)] + Lemma(lower[(cut + 1)..], pos);
    }

    // "rerouted", "unfriended": unlisted verbs are often listed ones behind a prefix.
    private string? Prefixed(string lower, PartOfSpeech pos)
    {
        if (pos == PartOfSpeech.Verb)
            foreach (var prefix in Prefixes)
                if (lower.StartsWith(prefix, StringComparison.Ordinal) && Best(lower[prefix.Length..], pos) is { Length: > 2 } rest)
                    return prefix + rest;
        return null;
    }

    private void Add(List<int> found, int lemma, PartOfSpeech pos)
    {
        var (start, end) = tables.Senses(lemma, pos);
        if (end > start && !found.Contains(lemma))
            found.Add(lemma);
    }
}
