namespace Rashomon.Accounts.Wordings;

/// <summary>What tells that terms are for one thing.</summary>
internal enum TermSource
{
    /// <summary>They are the predicates of claims that alignment joined, or what those come of ("died in the blast").</summary>
    Happening,

    /// <summary>They point back to what their reports tell of ("the blast").</summary>
    Story,

    /// <summary>They take the same part in claims that alignment joined.</summary>
    Participant,

    /// <summary>They are counted in figures of one answer.</summary>
    Counted,

    /// <summary>They describe one name.</summary>
    Referent,
}
