namespace Rashomon.Stories;

/// <summary>What kind of thing speaks for an article's story.</summary>
public enum StoryReasonKind
{
    /// <summary>A word or figure.</summary>
    Word,

    /// <summary>A person, body or thing by name.</summary>
    Name,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A day or month that the texts name, or nearness of publication.</summary>
    Time,
}
