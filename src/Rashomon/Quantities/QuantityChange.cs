namespace Rashomon.Quantities;

/// <summary>What a figure is in a change that its words tell.</summary>
public enum QuantityChange
{
    /// <summary>No change is told: a figure as it is.</summary>
    None,

    /// <summary>By how much something grew ("rose 12 percent", "up 3.5%").</summary>
    Rise,

    /// <summary>By how much something shrank ("fell 12 percent", "down 68 p").</summary>
    Fall,

    /// <summary>Where something stands after it grew ("rises to 24"): it updates what was said before.</summary>
    RiseTo,

    /// <summary>Where something stands after it shrank ("cut to 340").</summary>
    FallTo,

    /// <summary>Where something stood before ("up from 9").</summary>
    From,
}
