namespace Rashomon.Accounts.Show;

/// <summary>What the contract's terms are called in sentences, in lower case.</summary>
public static class Labels
{
    /// <summary>As the verb between two answers: "A contradicts B".</summary>
    public static string Of(RelationKind kind) => kind switch
    {
        RelationKind.Same => "is the same as",
        RelationKind.Compatible => "is compatible with",
        RelationKind.PartOf => "is a part of",
        RelationKind.Revises => "revises",
        RelationKind.Contradicts => "contradicts",
        RelationKind.NotComparable => "is not comparable with",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>How a report draws on its source.</summary>
    public static string Of(LineageKind kind) => kind switch
    {
        LineageKind.Credit => "credit",
        LineageKind.Attribution => "attribution",
        LineageKind.Embedded => "embedded passage",
        LineageKind.Republished => "reprint",
        LineageKind.Overlap => "shared wording",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>What a lineage link rests on.</summary>
    public static string Of(LineageConfidence confidence) => confidence switch
    {
        LineageConfidence.Stated => "stated",
        LineageConfidence.Inferred => "inferred",
        _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, message: null),
    };

    /// <summary>What part of an article a block is.</summary>
    public static string Of(BlockKind kind) => kind switch
    {
        BlockKind.Boilerplate => "not part of the report",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>How much a diagnostic matters.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Info => "note",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, message: null),
    };

    /// <summary>How quotations of one utterance differ.</summary>
    public static string Of(QuotationRelation relation) => relation switch
    {
        QuotationRelation.Identical => "word for word",
        QuotationRelation.Shortened => "shortened",
        QuotationRelation.Variant => "words differ",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, message: null),
    };

    /// <summary>How a quotation gives another's words.</summary>
    public static string Of(QuotationKind kind) => kind switch
    {
        QuotationKind.Direct => "direct",
        QuotationKind.Mixed => "partly quoted",
        QuotationKind.Indirect => "in the writer's words",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>What is worth saying about a claim's certainty; null for what is simply asserted.</summary>
    public static string? Of(Certainty certainty) => certainty switch
    {
        Certainty.Asserted => null,
        _ => certainty.ToString().ToLowerInvariant(),
    };

    /// <summary>What is worth saying about a claim's polarity; null for what is said to be so.</summary>
    public static string? Of(Polarity polarity) => polarity switch
    {
        Polarity.Positive => null,
        Polarity.Negative => "denied",
        Polarity.Refused => "would not say",
        Polarity.NotReported => "nothing reported",
        _ => throw new ArgumentOutOfRangeException(nameof(polarity), polarity, message: null),
    };

    /// <summary>The letter that stands for an answer of a question: A to Z, then A2 to Z2 and so on.</summary>
    /// <param name="answer">Index of the answer, from 0.</param>
    public static string Letter(int answer)
    {
        var letter = ((char)('A' + (answer % 26))).ToString();
        return answer < 26 ? letter : letter + FigureText.Number((answer / 26) + 1);
    }
}
