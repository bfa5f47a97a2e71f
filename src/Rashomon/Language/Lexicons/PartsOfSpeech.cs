namespace Rashomon.Language.Lexicons;

/// <summary>A set of word classes: the flag of a class is 1 shifted left by its <see cref="PartOfSpeech"/>.</summary>
[Flags]
public enum PartsOfSpeech
{
    /// <summary>None: the word is not in WordNet.</summary>
    None = 0,

    /// <summary>Used as a noun.</summary>
    Noun = 1,

    /// <summary>Used as a verb.</summary>
    Verb = 2,

    /// <summary>Used as an adjective.</summary>
    Adjective = 4,

    /// <summary>Used as an adverb.</summary>
    Adverb = 8,
}
