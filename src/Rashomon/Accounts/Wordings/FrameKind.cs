namespace Rashomon.Accounts.Wordings;

/// <summary>Kinds of things that are named.</summary>
internal enum FrameKind
{
    /// <summary>What happens.</summary>
    Happening,

    /// <summary>People.</summary>
    Person,

    /// <summary>Groups, governments and companies.</summary>
    Body,

    /// <summary>Places and what stands in them.</summary>
    Place,
}
