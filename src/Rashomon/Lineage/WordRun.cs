namespace Rashomon.Lineage;

/// <summary>Words that two articles share in the same order, edits between them left out.</summary>
/// <param name="FirstStart">Index of the first word in the first article.</param>
/// <param name="FirstEnd">Index after the last word in the first article.</param>
/// <param name="SecondStart">Index of the first word in the second article.</param>
/// <param name="SecondEnd">Index after the last word in the second article.</param>
/// <param name="Words">Words that are equal.</param>
/// <param name="Told">Equal words that neither article has between quotation marks.</param>
internal readonly record struct WordRun(int FirstStart, int FirstEnd, int SecondStart, int SecondEnd, int Words, int Told)
{
    /// <summary>This run taken on by a later one.</summary>
    public WordRun With(WordRun next) =>
        new(FirstStart, Math.Max(FirstEnd, next.FirstEnd), SecondStart, Math.Max(SecondEnd, next.SecondEnd), Words + next.Words, Told + next.Told);
}
