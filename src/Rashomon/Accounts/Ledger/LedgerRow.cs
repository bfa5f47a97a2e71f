namespace Rashomon.Accounts.Ledger;

/// <summary>One figure of one report, as a recorder would enter it in a spreadsheet.</summary>
public sealed record LedgerRow
{
    /// <summary>Id of the claim.</summary>
    public required string Claim { get; init; }

    /// <summary>What happened: the predicate's event type, else its lemma.</summary>
    public string? What { get; init; }

    /// <summary>What is counted or measured.</summary>
    public string? Counted { get; init; }

    /// <summary>Least value, in <see cref="Unit"/>; null where the words give none.</summary>
    public double? Min { get; init; }

    /// <summary>Greatest value, in <see cref="Unit"/>; null where the words give none.</summary>
    public double? Max { get; init; }

    /// <summary>Whether the bounds are soft.</summary>
    public required bool Soft { get; init; }

    /// <summary>UCUM code, ISO 4217 currency or <c>%</c>; null for a count.</summary>
    public string? Unit { get; init; }

    /// <summary>What the figure covers.</summary>
    public QuantityScope? Scope { get; init; }

    /// <summary>The figure's words, hedge included.</summary>
    public required string Words { get; init; }

    /// <summary>Whether the claim says that it is so.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>When it is said to have happened or held.</summary>
    public TimeInterval? Time { get; init; }

    /// <summary>Whoever said or saw it first; null for the outlet's own voice.</summary>
    public string? Speaker { get; init; }

    /// <summary>Who the speaker speaks for.</summary>
    public string? Affiliation { get; init; }

    /// <summary>What it came through on its way to the outlet, outward; separated by "; ".</summary>
    public string? Via { get; init; }

    /// <summary>Where the words come from; null where that cannot be traced.</summary>
    public string? Origin { get; init; }

    /// <summary>When it was said or stood, ISO 8601.</summary>
    public string? AsOf { get; init; }

    /// <summary>The outlet's name.</summary>
    public string? Outlet { get; init; }

    /// <summary>Id of the article.</summary>
    public required string Article { get; init; }

    /// <summary>The article's headline.</summary>
    public string? Title { get; init; }

    /// <summary>When the article was published, ISO 8601.</summary>
    public string? Published { get; init; }

    /// <summary>Where the article was published.</summary>
    public string? Url { get; init; }

    /// <summary>Where the figure's words stand in the article's text.</summary>
    public required Span WordsSpan { get; init; }

    /// <summary>Where the sentence stands in the article's text.</summary>
    public required Span SentenceSpan { get; init; }

    /// <summary>The sentence or clause that asserts the figure.</summary>
    public required string Sentence { get; init; }

    /// <summary>The questions that the figure answers; separated by " | " as are the next two. Null for none.</summary>
    public string? Question { get; init; }

    /// <summary>The questions' verdicts.</summary>
    public string? Verdict { get; init; }

    /// <summary>What people decided on the questions; null where nothing was.</summary>
    public string? Decided { get; init; }

    /// <summary>How the figure's answer stands to the others of its question.</summary>
    public string? Relation { get; init; }

    /// <summary>The questions' low, best and high with rule and reason ("low 7, best 7, high 9 by ucdp: best is …"); separated by " | ". Null where none has any.</summary>
    public string? Derived { get; init; }

    /// <summary>How sure it is that the questions are each of one slot, 0 to 1; separated by " | " as they are. Null where nothing was joined.</summary>
    public string? Confidence { get; init; }

    /// <summary>SHA-256 of the file's bytes, hexadecimal.</summary>
    public required string FileHash { get; init; }

    /// <summary>The file's name as given.</summary>
    public string? File { get; init; }
}
