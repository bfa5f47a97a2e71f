using System.Collections.Immutable;
using Rashomon.Alignment;

namespace Rashomon.Accounts.Building;

/// <summary>Gives questions their ids and their low, best and high by a named rule.</summary>
internal static class QuestionFactory
{
    /// <summary>The questions of the account, in the order of the drafts.</summary>
    public static ImmutableArray<Question> Make(ImmutableArray<QuestionDraft> drafts, FigureRule rule) =>
        [.. drafts.Select(draft => Question(draft, rule, ContentHash.Id("q", draft.Kind + "|" + draft.Slot, First(draft).Id)))];

    /// <summary>The earliest claim: it tells a question from the others of its slot, whatever else was given.</summary>
    private static Claim First(QuestionDraft draft) => draft.Claims.OrderBy(claim => claim.Article).ThenBy(claim => claim.Claim.Span.Start).ThenBy(claim => claim.Claim.Id, StringComparer.Ordinal).First().Claim;

    private static Question Question(QuestionDraft draft, FigureRule rule, string id)
    {
        var bounds = draft.Kind == QuestionKind.Quantity ? DerivedBounds.Of(draft, rule) : default;
        return new()
        {
            Id = id,
            Text = draft.Text,
            Kind = draft.Kind,
            Verdict = draft.Verdict,
            Reason = draft.Reason,
            Origins = OriginCounter.Count(draft.Claims),
            Confidence = Joining.Weakest(draft.Joins),
            Joins = [.. draft.Joins.Where(join => join.A.Claim.Id != join.B.Claim.Id).Select(join => join.ToJoin())],
            Relations = [.. draft.Relations.Select(relation => relation with { Confidence = Joining.Between(draft, relation.A, relation.B) })],
            Low = bounds.Low,
            Best = bounds.Best,
            High = bounds.High,
            Rule = draft.Kind == QuestionKind.Quantity ? rule.ToString().ToLowerInvariant() : null,
            RuleReason = draft.Kind == QuestionKind.Quantity ? RuleWords.Of(draft, rule, bounds) : null,
            Answers = [.. draft.Answers.Select(answer => answer.ToAnswer())],
        };
    }
}
