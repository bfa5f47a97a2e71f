namespace Rashomon.Ingestion.Rules;

/// <summary>
/// Holds a page's blocks against the text that its JSON-LD gives as the article's. Where that text has nearly all that was taken, and its end, what it lacks
/// is beside the report: prompts, teasers, other stories' leads. It is often cut short or lacks lists and subheadings: then it says nothing.
/// </summary>
internal static class GivenText
{
    /// <summary>Share of the words of the taken paragraphs that the given text must have to be trusted.</summary>
    private const double Enough = 0.8;

    /// <summary>Share of a block's word pairs in the given text under which it is not a part of it.</summary>
    private const double Foreign = 0.25;

    private const int FewestWords = 4;
    private const int LongestText = 400_000;

    public static void Mark(string text, List<Block> blocks, string? given)
    {
        if (given is null || given.Length is < 300 or > LongestText || text.Length > LongestText)
            return;
        var wanted = new HashSet<(string, string)>();
        AddPairs(given, wanted);
        var shares = new double[blocks.Count];
        double all = 0, shared = 0;
        var last = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!blocks[i].IsBody)
                continue;
            shares[i] = Share(blocks[i].Span.Of(text), wanted, out var count);
            all += count;
            shared += shares[i] * count;
            if (shares[i] >= 1 - Foreign && count >= FewestWords)
                last = i;
        }
        if (last < 0 || shared < all * Enough || !HasEnd(text[..blocks[last].Span.End], given))
            return;
        for (var i = 0; i < blocks.Count; i++)
        {
            // Above the text's first words a standfirst may stand, which is the report's.
            var isLate = i > last && blocks[i].Kind is BlockKind.List or BlockKind.Subheading or BlockKind.Quotation or BlockKind.Paragraph;
            if ((isLate || blocks[i].Kind == BlockKind.Paragraph) && !IsLead(blocks, shares, i) && Share(blocks[i].Span.Of(text), wanted, out var count) < Foreign && count >= FewestWords)
                blocks[i] = blocks[i] with { Kind = BlockKind.Boilerplate, Reason = "not in the text that the page gives as its article" };
        }
    }

    private static bool IsLead(List<Block> blocks, double[] shares, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (shares[i] > Foreign)
                return false;
        }
        return true;
    }

    /// <summary>Whether the given text ends where what was taken does: it is not cut short.</summary>
    private static bool HasEnd(string taken, string given)
    {
        var end = new HashSet<(string, string)>();
        AddPairs(given[Math.Max(0, given.Length - 120)..], end);
        var own = new HashSet<(string, string)>();
        AddPairs(taken[Math.Max(0, taken.Length - 400)..], own);
        return end.Count > 0 && end.Count(own.Contains) >= end.Count * 0.7;
    }

    private static double Share(string block, HashSet<(string, string)> wanted, out int count)
    {
        var own = new HashSet<(string, string)>();
        count = AddPairs(block, own);
        return own.Count == 0 ? 0 : (double)own.Count(wanted.Contains) / own.Count;
    }

    /// <summary>Adds the pairs of neighbouring words; the number of words.</summary>
    private static int AddPairs(string text, HashSet<(string, string)> pairs)
    {
        var (count, before) = (0, "");
        foreach (var word in Words.Of(text).Select(word => word.ToLowerInvariant()))
        {
            if (count++ > 0)
                pairs.Add((before, word));
            before = word;
        }
        return count;
    }
}
