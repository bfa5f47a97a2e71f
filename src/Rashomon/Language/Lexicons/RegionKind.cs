namespace Rashomon.Language.Lexicons;

/// <summary>What a <see cref="Region"/> is.</summary>
public enum RegionKind
{
    /// <summary>A country of <see cref="Gazetteer.Countries"/>; its name is the code.</summary>
    Country,

    /// <summary>A first-level division: state, province, oblast.</summary>
    Division,

    /// <summary>A county of the United States.</summary>
    County,

    /// <summary>A part of the world without a government of its own, or one whose standing is disputed.</summary>
    Area,
}
