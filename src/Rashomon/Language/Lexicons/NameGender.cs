namespace Rashomon.Language.Lexicons;

/// <summary>Whom a given name is given to, by the lists of names. It says nothing certain about the person who bears it.</summary>
public enum NameGender
{
    /// <summary>To girls, by at least three quarters of the lists that have it.</summary>
    Female = 1,

    /// <summary>To boys, by at least three quarters of the lists that have it.</summary>
    Male = 2,

    /// <summary>To both, or the lists differ more than that.</summary>
    Either = 3,
}
