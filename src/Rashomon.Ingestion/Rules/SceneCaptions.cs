namespace Rashomon.Ingestion.Rules;

/// <summary>Finds captions that plain text gives no sign of but their tense: one present-tense scene among paragraphs told in the past.</summary>
internal static class SceneCaptions
{
    private const int FewestParagraphs = 5;

    public static void Mark(string text, List<Block> blocks)
    {
        var paragraphs = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Kind == BlockKind.Paragraph).Take(200).ToList();
        if (paragraphs.Count < FewestParagraphs || paragraphs.Count(i => CaptionRules.IsPast(Of(i))) * 2 < paragraphs.Count)
            return;
        // The first paragraph is the lead, whatever its tense.
        for (var at = 1; at < paragraphs.Count; at++)
        {
            var i = paragraphs[at];
            var between = CaptionRules.IsPast(Of(paragraphs[at - 1])) && (at + 1 >= paragraphs.Count || CaptionRules.IsPast(Of(paragraphs[at + 1])));
            if (between && CaptionRules.IsScene(Of(i)))
                blocks[i] = blocks[i] with { Kind = BlockKind.Caption };
        }

        ReadOnlySpan<char> Of(int i) => text.AsSpan(blocks[i].Span.Start, Math.Min(blocks[i].Span.Length, 2000));
    }
}
