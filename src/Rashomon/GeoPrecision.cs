namespace Rashomon;

/// <summary>What a place's coordinates stand for.</summary>
public enum GeoPrecision
{
    /// <summary>The spot itself.</summary>
    Point,

    /// <summary>A town's or village's centre.</summary>
    Settlement,

    /// <summary>A region's centre.</summary>
    Region,

    /// <summary>A country's centre.</summary>
    Country,
}
