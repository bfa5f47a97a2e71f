namespace Rashomon.Storage;

/// <summary>How many records had which outcome.</summary>
/// <param name="Kept">New articles and revisions.</param>
/// <param name="Duplicates">Those that were there.</param>
/// <param name="NotArticles">Those that are nothing that is read.</param>
/// <param name="OtherLanguage">Articles in a language that is not read.</param>
/// <param name="Failed">Those that failed.</param>
public sealed record LedgerTotals(long Kept, long Duplicates, long NotArticles, long OtherLanguage, long Failed)
{
    /// <summary>None of anything.</summary>
    public static LedgerTotals Zero { get; } = new(0, 0, 0, 0, 0);

    /// <summary>All records.</summary>
    public long Records => Kept + Duplicates + NotArticles + OtherLanguage + Failed;

    /// <summary>These and one record more.</summary>
    public LedgerTotals With(LedgerOutcome outcome) => outcome switch
    {
        LedgerOutcome.Kept => this with { Kept = Kept + 1 },
        LedgerOutcome.Duplicate => this with { Duplicates = Duplicates + 1 },
        LedgerOutcome.NotAnArticle => this with { NotArticles = NotArticles + 1 },
        LedgerOutcome.OtherLanguage => this with { OtherLanguage = OtherLanguage + 1 },
        _ => this with { Failed = Failed + 1 },
    };
}
