namespace Rashomon.Quantities;

/// <summary>What the words around a number make of it.</summary>
internal enum Hedge
{
    None,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    About,
    Nearly,
}
