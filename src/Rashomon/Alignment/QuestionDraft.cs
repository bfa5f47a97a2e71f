using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>A question with its answers and relations, before bounds by rule are added.</summary>
/// <param name="Kind">What kind of answer it takes.</param>
/// <param name="Text">The question in words.</param>
/// <param name="Slot">What the id is made from: stable when one more report comes.</param>
/// <param name="Answers">The answers.</param>
/// <param name="Relations">How they stand to each other.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">Why.</param>
internal sealed record QuestionDraft(
    QuestionKind Kind,
    string Text,
    string Slot,
    ImmutableArray<AnswerDraft> Answers,
    ImmutableArray<Relation> Relations,
    Verdict Verdict,
    string Reason)
{
    /// <summary>How much a reader wants it: less is first.</summary>
    public int Rank { get; init; } = 100;

    /// <summary>The joins that hold its claims together; empty where nothing was joined.</summary>
    public ImmutableArray<JoinDraft> Joins { get; init; } = [];

    /// <summary>All claims, answer by answer.</summary>
    public IEnumerable<StoryClaim> Claims => Answers.SelectMany(answer => answer.Claims);
}
