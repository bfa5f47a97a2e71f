namespace Rashomon.Alignment;

/// <summary>What a report says of a figure's change.</summary>
internal enum FigureChange
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It replaces an earlier one ("rises to", "now stands at").</summary>
    New,

    /// <summary>It was replaced ("down from", "an earlier version said").</summary>
    Old,
}
