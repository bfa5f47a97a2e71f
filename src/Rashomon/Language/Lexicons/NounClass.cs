namespace Rashomon.Language.Lexicons;

/// <summary>
/// What kind of thing a noun names, from the nearest of some fifty well-known synsets above its usual senses in WordNet
/// and, failing those, from the lexicographer file that the sense stands in (lexnames(5WN)).
/// </summary>
public enum NounClass
{
    /// <summary>None of the other classes, or a word that WordNet lacks.</summary>
    Other = 0,

    /// <summary>A human being, or a noun for people by the number: <em>officer, migrant, people, crew, police, staff</em>.</summary>
    Person,

    /// <summary>Several people or things taken together, not an institution: <em>family, crowd, team</em>.</summary>
    Group,

    /// <summary>A body with offices or ranks: <em>company, ministry, army, court, party</em>.</summary>
    Organization,

    /// <summary>A place, region or landform: <em>city, border, river</em>.</summary>
    Location,

    /// <summary>A made thing that is neither vehicle nor weapon: <em>house, road, passport</em>.</summary>
    Artifact,

    /// <summary>What carries people or goods: <em>car, ferry, helicopter</em>.</summary>
    Vehicle,

    /// <summary>A weapon, ammunition or an explosive device: <em>rifle, bomb, missile</em>.</summary>
    Weapon,

    /// <summary>An animal.</summary>
    Animal,

    /// <summary>A period or point of time: <em>day, night, decade</em>.</summary>
    Time,

    /// <summary>A quantity or unit of measure: <em>mile, ton, dozen</em>.</summary>
    Measure,

    /// <summary>Money, currencies, sums and payments: <em>dollar, fine, tax</em>.</summary>
    Money,

    /// <summary>What happens without being done by someone: <em>explosion, storm, earthquake</em>.</summary>
    Event,

    /// <summary>What someone does: <em>attack, arrest, vote</em>.</summary>
    Act,

    /// <summary>What is said, written or signalled: <em>statement, report, law</em>.</summary>
    Communication,

    /// <summary>A material or food: <em>gas, oil, bread</em>.</summary>
    Substance,

    /// <summary>A part of a body: <em>leg, head</em>.</summary>
    Body,

    /// <summary>A plant.</summary>
    Plant,

    /// <summary>A quality or state: <em>speed, injury, poverty</em>.</summary>
    Attribute,
}
