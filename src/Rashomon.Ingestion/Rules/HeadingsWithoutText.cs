namespace Rashomon.Ingestion.Rules;

/// <summary>Headings at a page's end with no text below them announce links, not a part of the report.</summary>
internal static class HeadingsWithoutText
{
    public static void Demote(List<Block> blocks)
    {
        for (var i = blocks.Count - 1; i >= 0 && !blocks[i].IsBody; i--)
        {
            if (blocks[i].Kind == BlockKind.Subheading)
                blocks[i] = blocks[i] with { Kind = BlockKind.Boilerplate, Reason = "heading without text below it" };
        }
    }
}
