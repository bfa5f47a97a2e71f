using System.Collections.Frozen;

namespace Rashomon.Alignment;

/// <summary>Kinds of people that reports count apart: a figure of one kind never answers for another.</summary>
internal static class PersonKinds
{
    private static readonly FrozenDictionary<string, string> Kinds = Table(
        ("police", "police policeman policewoman officer constable deputy trooper gendarme detective cop"),
        ("military", "soldier troop troops serviceman marine commando guardsman paratrooper fighter militant rebel insurgent gunman guerrilla"),
        ("civilian", "civilian villager bystander passer-by passerby non-combatant"),
        ("child", "child boy girl minor infant baby toddler schoolchild pupil teenager youth student kid"),
        ("woman", "woman"),
        ("man", "man"),
        ("crew", "crew crewman crewmember sailor seaman"),
        ("passenger", "passenger"),
        ("rescuer", "firefighter fireman rescuer paramedic medic"),
        ("journalist", "journalist reporter"),
        ("staff", "staff employee worker official member"));

    private static readonly FrozenSet<string> Generic = new[] { "people", "person", "individual", "suspect", "victim", "life", "detainee", "other", "body", "dead", "injured", "wounded", "missing", "killed", "casualty", "death", "injury", "arrest", "fatality", "population", "resident" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The kind that a noun names; null for any other noun.</summary>
    public static string? Of(string noun) => Kinds.GetValueOrDefault(noun);

    /// <summary>Whether a noun counts people of any kind.</summary>
    public static bool IsGeneric(string noun) => Generic.Contains(noun);

    private static FrozenDictionary<string, string> Table(params (string Kind, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' '), (row, word) => (word, row.Kind)).ToFrozenDictionary(pair => pair.word, pair => pair.Kind, StringComparer.Ordinal);
}
