namespace Rashomon.Places;

/// <summary>What kind of place a mention names.</summary>
public enum PlaceKind
{
    /// <summary>A place that a gazetteer may have: a country, region, town or natural feature.</summary>
    Toponym,

    /// <summary>A people's adjective or noun, which stands for its country ("Norwegian").</summary>
    People,

    /// <summary>A street, school, stadium or other site: it has no coordinates here.</summary>
    Site,
}
