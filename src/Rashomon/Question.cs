using System.Collections.Immutable;

namespace Rashomon;

/// <summary>A slot that claims of the story fill, with the answers given.</summary>
public sealed record Question
{
    /// <summary>Made from the slot: one more report does not change it.</summary>
    public required string Id { get; init; }

    /// <summary>The question in words.</summary>
    public required string Text { get; init; }

    /// <summary>What kind of answer it takes.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>What follows from how the answers stand to each other.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why that verdict, in words.</summary>
    public required string Reason { get; init; }

    /// <summary>Where all the answers' words come from.</summary>
    public Origins? Origins { get; init; }

    /// <summary>How the answers stand to each other.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>How sure it is that all its claims are of one slot: its least sure join. Null where it has none: one claim, or the parts of one report.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The joins that hold its claims together, the surest first; empty for one claim.</summary>
    public ImmutableArray<Join> Joins { get; init; } = [];

    /// <summary>Lowest bound by <see cref="Rule"/>.</summary>
    public double? Low { get; init; }

    /// <summary>Best value by <see cref="Rule"/>, where the rule gives one.</summary>
    public double? Best { get; init; }

    /// <summary>Highest bound by <see cref="Rule"/>.</summary>
    public double? High { get; init; }

    /// <summary>The named rule that <see cref="Low"/>, <see cref="Best"/> and <see cref="High"/> follow.</summary>
    public string? Rule { get; init; }

    /// <summary>Why the rule gives these, in words, with its source; null where it gives none.</summary>
    public string? RuleReason { get; init; }

    /// <summary>What people decided on it and why, with what was computed; null where nothing was.</summary>
    public string? Decided { get; init; }

    /// <summary>The answers; the first mentioned by most articles first.</summary>
    public required ImmutableArray<Answer> Answers { get; init; }
}
