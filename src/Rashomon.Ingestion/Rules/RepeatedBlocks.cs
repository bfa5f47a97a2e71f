namespace Rashomon.Ingestion.Rules;

/// <summary>
/// Finds blocks of a page that say once more, word by word, what another says: prompts set in several times, and pull quotations, set large beside the
/// paragraph that they are taken from. A figure in them would count twice.
/// </summary>
internal static class RepeatedBlocks
{
    private const int FewestWords = 5;
    private const int LongestPull = 300;
    private const int LongestRepeated = 160;
    private const int MostBlocks = 2000;

    public static void Mark(string text, List<Block> blocks)
    {
        if (blocks.Count > MostBlocks)
            return;
        var letters = blocks.Select(b => IsText(b) ? Letters(text.AsSpan(b.Span.Start, b.Span.Length)) : "").ToArray();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (letters[i].Length == 0 || blocks[i].Span.Length > LongestRepeated || Words.Count(blocks[i].Span.Of(text), FewestWords) < FewestWords)
                continue;
            if (!seen.TryAdd(letters[i], i))
                blocks[i] = blocks[i] with { Kind = BlockKind.Boilerplate, Reason = "the same words as above" };
        }
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is { Kind: BlockKind.Quotation or BlockKind.Subheading, Span.Length: <= LongestPull } && IsPull(text, blocks, letters, i))
                blocks[i] = blocks[i] with { Kind = BlockKind.Boilerplate, Reason = "pull quotation: the text has its words" };
        }
    }

    /// <summary>Whether a paragraph has the words of the block, or of its first line: who said them may stand below.</summary>
    private static bool IsPull(string text, List<Block> blocks, string[] letters, int at)
    {
        var words = text.AsSpan(blocks[at].Span.Start, blocks[at].Span.Length);
        if (words.IndexOf('\n') is var end && end > 0)
            words = words[..end];
        if (Words.Count(words, FewestWords) < FewestWords)
            return false;
        var own = Letters(words);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i != at && blocks[i].Kind == BlockKind.Paragraph && letters[i].Length > own.Length && letters[i].Contains(own, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool IsText(Block block) => block.IsBody || block.Kind == BlockKind.Subheading;

    private static string Letters(ReadOnlySpan<char> text)
    {
        var letters = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                letters[length++] = char.ToLowerInvariant(c);
        }
        return new(letters, 0, length);
    }
}
