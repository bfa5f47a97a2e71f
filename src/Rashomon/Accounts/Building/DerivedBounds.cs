using System.Collections.Immutable;
using Rashomon.Alignment;

namespace Rashomon.Accounts.Building;

/// <summary>Low, best and high of a question by a named rule (docs/conventions.md says where each comes from).</summary>
/// <param name="Low">Lowest value.</param>
/// <param name="Best">Best value, where the rule gives one.</param>
/// <param name="High">Highest value.</param>
internal readonly record struct DerivedBounds(double? Low, double? Best, double? High)
{
    /// <summary>The bounds of a figure question.</summary>
    public static DerivedBounds Of(QuestionDraft question, FigureRule rule)
    {
        var answers = question.Answers.Where((answer, index) => answer is { Quantity: not null, IsRefusal: false, IsNotReported: false }
            && !question.Relations.Any(r => r.Kind == RelationKind.PartOf && r.A == index)).ToImmutableArray();
        if (answers.IsEmpty)
            return default;
        var low = answers.Min(answer => answer.Quantity!.Min ?? answer.Quantity.Max);
        var high = answers.Any(answer => answer.Quantity!.Max is null) && answers.All(answer => answer.Quantity!.Max is null)
            ? null
            : answers.Max(answer => answer.Quantity!.Max);
        return rule switch
        {
            FigureRule.Acled => Conservative(answers),
            FigureRule.Ucdp => new(low, Majority(answers, lowerInDoubt: true), high),
            FigureRule.Majority => new(low, Majority(answers, lowerInDoubt: false), high),
            FigureRule.Latest => new(low, Latest(answers), high),
            _ => new(low, null, high),
        };
    }

    /// <summary>ACLED codes the lowest that the words commit to: 10 for tens, 12 for dozens, 100 for hundreds.</summary>
    private static DerivedBounds Conservative(ImmutableArray<AnswerDraft> answers)
    {
        var value = answers.Min(answer => Coded(answer.Quantity!));
        return new(value, value, value);
    }

    private static double? Coded(Quantity quantity) => !quantity.Approximate ? quantity.Min ?? quantity.Max : (quantity.Min, quantity.Max) switch
    {
        (20, null) => 10,
        (24, null) => 12,
        (200, null) => 100,
        (2000, null) => 1000,
        (20000, null) => 10000,
        var (min, max) => min ?? max,
    };

    private static double? Majority(ImmutableArray<AnswerDraft> answers, bool lowerInDoubt)
    {
        var ranked = answers.Where(answer => answer.Quantity is { Min: not null } || answer.Quantity?.Max is not null)
            .OrderByDescending(answer => answer.Origins.AtLeast).ThenBy(answer => answer.Quantity!.Min ?? answer.Quantity.Max).ToArray();
        if (ranked.Length > 1 && !lowerInDoubt && ranked[0].Origins.AtLeast == ranked[1].Origins.AtLeast)
            return null;
        return ranked.Length == 0 ? null : ranked[0].Quantity!.Min ?? ranked[0].Quantity!.Max;
    }

    private static double? Latest(ImmutableArray<AnswerDraft> answers)
    {
        var last = answers.SelectMany(answer => answer.Claims).Where(claim => claim.Claim.AsOf is not null).OrderBy(claim => claim.Claim.AsOf, StringComparer.Ordinal).LastOrDefault();
        return last?.Quantity is { } quantity ? quantity.Min ?? quantity.Max : null;
    }
}
