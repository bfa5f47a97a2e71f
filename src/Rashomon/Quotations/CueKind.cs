namespace Rashomon.Quotations;

/// <summary>What a cue does with the content that it brings.</summary>
public enum CueKind
{
    /// <summary>Gives word: said, added, announced.</summary>
    Say,

    /// <summary>Gives word to someone: told, assured.</summary>
    Tell,

    /// <summary>Gives word in writing: wrote, tweeted.</summary>
    Write,

    /// <summary>Names or judges: called, accused, denounced.</summary>
    Judge,

    /// <summary>Wants something done: urged, demanded, ordered.</summary>
    Ask,

    /// <summary>Says that something is not so or will not be given: denied, declined.</summary>
    Deny,

    /// <summary>Tells of a mind, not of words: believes, fears, wants.</summary>
    Think,

    /// <summary>What data, a report or a study holds: shows, found, estimates.</summary>
    Show,

    /// <summary>Counts only beside quoted words: continued, laughed.</summary>
    Manner,

    /// <summary>"According to", "in the words of".</summary>
    Accord,

    /// <summary>Hearsay without a source: is expected, was reported, reportedly.</summary>
    Hearsay,
}
