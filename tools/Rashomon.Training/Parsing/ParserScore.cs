namespace Rashomon.Training.Parsing;

/// <summary>Counts of right answers.</summary>
internal readonly record struct ParserScore(int Words, int Upos, int Xpos, int Heads, int Labelled)
{
    /// <summary>Counts one more word.</summary>
    public ParserScore Add(bool upos, bool xpos, bool head, bool labelled) =>
        new(Words + 1, Upos + (upos ? 1 : 0), Xpos + (xpos ? 1 : 0), Heads + (head ? 1 : 0), Labelled + (labelled ? 1 : 0));

    /// <summary>Both counts together.</summary>
    public ParserScore Add(ParserScore other) =>
        new(Words + other.Words, Upos + other.Upos, Xpos + other.Xpos, Heads + other.Heads, Labelled + other.Labelled);

    /// <inheritdoc/>
    public override string ToString() =>
        $"UPOS {100.0 * Upos / Words:F2} XPOS {100.0 * Xpos / Words:F2} UAS {100.0 * Heads / Words:F2} LAS {100.0 * Labelled / Words:F2}";
}
