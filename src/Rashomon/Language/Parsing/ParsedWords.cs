namespace Rashomon.Language.Parsing;

/// <summary>Tags and tree of all words of a text; the arrays are aligned with the words.</summary>
/// <param name="count">Number of words.</param>
internal sealed class ParsedWords(int count)
{
    /// <summary>Universal part of speech.</summary>
    public WordClass[] Classes { get; } = new WordClass[count];

    /// <summary>Penn tag.</summary>
    public string[] Tags { get; } = new string[count];

    /// <summary>Index of the head, or -1.</summary>
    public int[] Heads { get; } = new int[count];

    /// <summary>Relation to the head.</summary>
    public string[] Relations { get; } = new string[count];
}
