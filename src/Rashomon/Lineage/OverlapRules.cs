namespace Rashomon.Lineage;

/// <summary>When shared words are copied words. Calibrated on ECB+ dev pairs (docs/lineage.md).</summary>
internal static class OverlapRules
{
    /// <summary>Unquoted words that a passage must share to count at all: names, titles and stock phrases are shorter.</summary>
    public const int LeastPassage = 6;

    /// <summary>Unquoted shared words without which two articles are not linked.</summary>
    public const int LeastLongest = 10;

    /// <summary>Unquoted words that a pair must share altogether.</summary>
    public const int LeastAll = 16;

    /// <summary>The passages that count; empty where the articles share too little to tell copying from chance.</summary>
    public static List<WordRun> Counting(List<WordRun> passages)
    {
        var counting = passages.FindAll(p => p.Told >= LeastPassage);
        return counting.Exists(p => p.Told >= LeastLongest) && counting.Sum(p => p.Told) >= LeastAll ? counting : [];
    }
}
