using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Alignment;

namespace Rashomon.Accounts.Building;

/// <summary>Gives questions their ids and their low, best and high by a named rule.</summary>
internal static class QuestionFactory
{
    /// <summary>The questions of the account, in the order of the drafts.</summary>
    public static ImmutableArray<Question> Make(ImmutableArray<QuestionDraft> drafts, FigureRule rule)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. drafts.Select(draft => Question(draft, rule, Id(draft, used)))];
    }

    /// <summary>From the slot; two questions of one slot are told apart by their order.</summary>
    private static string Id(QuestionDraft draft, Dictionary<string, int> used)
    {
        var slot = draft.Kind + "|" + draft.Slot;
        used[slot] = used.GetValueOrDefault(slot) + 1;
        return ContentHash.Id("q", slot, used[slot].ToString(CultureInfo.InvariantCulture));
    }

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
            Relations = draft.Relations,
            Low = bounds.Low,
            Best = bounds.Best,
            High = bounds.High,
            Rule = draft.Kind == QuestionKind.Quantity ? rule.ToString().ToLowerInvariant() : null,
            Answers = [.. draft.Answers.Select(answer => answer.ToAnswer())],
        };
    }
}
