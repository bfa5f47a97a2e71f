namespace Rashomon.Language;

/// <summary>A list that knows what some names are. A larger gazetteer can stand in for the one built in.</summary>
public interface INameGazetteer
{
    /// <summary>What a name is, letter case as written; null where the list does not have it.</summary>
    EntityType? TypeOf(string name);
}
