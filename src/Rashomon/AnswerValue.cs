using System.Collections.Immutable;

namespace Rashomon;

/// <summary>What an answer says, for machines. Only what applies is set.</summary>
public sealed record AnswerValue
{
    /// <summary>For figures: the least value, in <see cref="Unit"/>.</summary>
    public double? Min { get; init; }

    /// <summary>For figures: the greatest value, in <see cref="Unit"/>.</summary>
    public double? Max { get; init; }

    /// <summary>For figures: whether the bounds are soft.</summary>
    public bool? Approximate { get; init; }

    /// <summary>For figures: UCUM code, ISO 4217 currency or <c>%</c>; null for a count.</summary>
    public string? Unit { get; init; }

    /// <summary>For dates.</summary>
    public TimeInterval? Date { get; init; }

    /// <summary>For categories, places, events and refusals: the normal form of the words ("yes", "refused").</summary>
    public string? Text { get; init; }

    /// <summary>For breakdowns: the parts by what is counted.</summary>
    public ImmutableSortedDictionary<string, double>? Parts { get; init; }
}
