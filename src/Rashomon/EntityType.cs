namespace Rashomon;

/// <summary>What a named thing is.</summary>
public enum EntityType
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organization: state bodies, companies, media, parties, teams.</summary>
    Organization,

    /// <summary>A place with a government or on a map.</summary>
    Place,

    /// <summary>A people, religion or political group.</summary>
    Group,

    /// <summary>A building, ship, airport or other made thing with a name.</summary>
    Facility,

    /// <summary>A named event.</summary>
    Event,

    /// <summary>Anything else with a name.</summary>
    Other,
}
