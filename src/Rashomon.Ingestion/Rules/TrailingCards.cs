namespace Rashomon.Ingestion.Rules;

/// <summary>
/// Finds cards of other stories at a page's end: three headings or more that are links, with little between them. Teasers below them would bring other
/// stories' claims into the report.
/// </summary>
internal static class TrailingCards
{
    private const int FewestCards = 3;
    private const int MostBetween = 4;
    private const int LeastBody = 300;

    /// <summary>Longer paragraphs below a heading that is a link are a list of things told about at length, not teasers, unless each card has a label or date too.</summary>
    private const int LongestTeaser = 250;

    /// <summary>More paragraphs than this after the last card are the report going on.</summary>
    private const int MostAfter = 2;

    public static void Mark(List<Block> blocks)
    {
        var cards = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Reason == "heading that is a link").ToList();
        if (cards.Count < FewestCards)
            return;
        // From the last card backwards, as long as what stands between two is short.
        var first = cards.Count - 1;
        if (blocks.Count - cards[first] > MostBetween + 6 || blocks.Skip(cards[first]).Count(b => b.Kind == BlockKind.Paragraph) > MostAfter)
            return;
        var labelled = cards.Zip(cards.Skip(1)).Count(c => HasLabel(blocks, c.First, c.Second)) * 2 >= cards.Count;
        while (first > 0 && Between(cards[first - 1], cards[first]) <= MostBetween)
            first--;
        if (cards.Count - first < FewestCards || blocks.Take(cards[first]).Where(b => b.IsBody).Sum(b => b.Span.Length) < LeastBody)
            return;
        for (var i = cards[first]; i < blocks.Count; i++)
        {
            if (blocks[i].Kind is not (BlockKind.Boilerplate or BlockKind.Headline))
                blocks[i] = blocks[i] with { Kind = BlockKind.Boilerplate, Reason = "card of another story" };
        }

        int Between(int from, int to) => Enumerable.Range(from + 1, to - from - 1).Sum(i => blocks[i].Kind == BlockKind.Boilerplate ? 0 : blocks[i].Span.Length > LongestTeaser && !labelled ? MostBetween + 1 : 1);
    }

    /// <summary>Whether a short line, as labels, names and dates are, stands between two cards beside at most one paragraph.</summary>
    private static bool HasLabel(List<Block> blocks, int from, int to)
    {
        var between = blocks.Skip(from + 1).Take(to - from - 1).ToList();
        return between.Exists(b => b.Span.Length < 40 && b.Kind != BlockKind.Subheading) && between.Count(b => b.Kind == BlockKind.Paragraph && b.Span.Length >= 60) <= 1;
    }
}
