namespace Rashomon.Language.Lexicons;

/// <summary>Classes of nouns that no list has, by endings that English forms new words with.</summary>
internal static class NounEndings
{
    private static readonly string[] People = ["man", "men", "woman", "women", "person", "persons", "people"];

    public static NounClass ClassOf(string noun)
    {
        foreach (var ending in People)
            if (noun.Length > ending.Length + 2 && noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return NounClass.Person;
        return NounClass.Other;
    }
}
