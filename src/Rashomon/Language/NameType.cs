namespace Rashomon.Language;

/// <summary>What a name names (the classes of the Worldwide English newswire corpus, Shan et al. 2023).</summary>
public enum NameType
{
    /// <summary>Anything else with a name: events, works, laws, awards.</summary>
    Other,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, agency, party, team, government body or outlet.</summary>
    Organization,

    /// <summary>A country, city, region or natural place.</summary>
    Place,

    /// <summary>A nationality, religion, people or political group.</summary>
    Group,

    /// <summary>A building, airport, road or bridge.</summary>
    Facility,

    /// <summary>A date or day.</summary>
    Date,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A product or vehicle.</summary>
    Product,
}
