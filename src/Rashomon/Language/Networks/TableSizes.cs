namespace Rashomon.Language.Networks;

/// <summary>Rows of the hashed embedding tables of an encoder.</summary>
/// <param name="Words">Rows for whole words.</param>
/// <param name="Affixes">Rows for prefixes, suffixes and shapes.</param>
/// <param name="Grams">Rows for character 4-grams.</param>
internal readonly record struct TableSizes(int Words, int Affixes, int Grams);
