namespace Rashomon.Accounts.Show;

/// <summary>How words of one wording stand to the other wordings of the same utterance.</summary>
public enum WordRunKind
{
    /// <summary>In all wordings.</summary>
    Shared,

    /// <summary>Not in all wordings.</summary>
    Differs,

    /// <summary>Not in this wording though in the longest, with nothing in their place.</summary>
    LeftOut,
}
