namespace Rashomon.Language.Lexicons;

/// <summary>Whom a given name is given to, by the lists of names. It says nothing certain about the person who bears it.</summary>
public enum NameGender
{
    /// <summary>To girls, by every list that has it.</summary>
    Female = 1,

    /// <summary>To boys, by every list that has it.</summary>
    Male = 2,

    /// <summary>To both, or the lists differ.</summary>
    Either = 3,
}
