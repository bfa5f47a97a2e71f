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

    /// <summary>Longer paragraphs below a heading that is a link are a list of things told about at length, not teasers.</summary>
    private const int LongestTeaser = 250;

    public static void Mark(List<Block> blocks)
    {
        var cards = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Reason == "heading that is a link").ToList();
        if (cards.Count < FewestCards)
            return;
        // From the last card backwards, as long as what stands between two is short.
        var first = cards.Count - 1;
        if (blocks.Count - cards[first] > MostBetween + 6)
            return;
        while (first > 0 && Between(cards[first - 1], cards[first]) <= MostBetween)
            first--;
        if (cards.Count - first < FewestCards || blocks.Take(cards[first]).Where(b => b.IsBody).Sum(b => b.Span.Length) < LeastBody)
            return;
        for (var i = cards[first]; i < blocks.Count; i++)
        {
            if (blocks[i].Kind is not (BlockKind.Boilerplate or BlockKind.Headline))
                blocks[i] = blocks[i] with { Kind = BlockKind.Boilerplate, Reason = "card of another story" };
        }

        int Between(int from, int to) => Enumerable.Range(from + 1, to - from - 1).Sum(i => blocks[i].Kind == BlockKind.Boilerplate ? 0 : blocks[i].Span.Length > LongestTeaser ? MostBetween + 1 : 1);
    }
}
