namespace Rashomon;

/// <summary>How two answers of one question stand to each other.</summary>
public enum RelationKind
{
    /// <summary>One value; rounding, units and wording apart.</summary>
    Same,

    /// <summary>Bounds overlap, soft ones widened; or one is coarser.</summary>
    Compatible,

    /// <summary>One counts a part of what the other counts.</summary>
    PartOf,

    /// <summary>The later of the same speaker or agency, or the text says so.</summary>
    Revises,

    /// <summary>They cannot both hold.</summary>
    Contradicts,

    /// <summary>Different slots that a reader might confuse.</summary>
    NotComparable,
}
