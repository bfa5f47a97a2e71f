namespace Rashomon.Language.Lexicons;

/// <summary>The word classes that WordNet covers.</summary>
public enum PartOfSpeech
{
    /// <summary>A noun.</summary>
    Noun = 0,

    /// <summary>A verb.</summary>
    Verb = 1,

    /// <summary>An adjective.</summary>
    Adjective = 2,

    /// <summary>An adverb.</summary>
    Adverb = 3,
}
