using System.Collections.Immutable;

namespace Rashomon.Alignment;

/// <summary>The verdict of a question, by the order of DESIGN: single report, contested, updated, repeated, corroborated, compatible.</summary>
internal static class VerdictRule
{
    /// <summary>The first verdict that applies, with its reason.</summary>
    public static (Verdict Verdict, string Reason) Judge(ImmutableArray<AnswerDraft> answers, ImmutableArray<Relation> relations)
    {
        var articles = answers.SelectMany(answer => answer.Claims).Select(claim => claim.Article).Distinct().Count();
        var contradiction = relations.FirstOrDefault(relation => relation.Kind == RelationKind.Contradicts && !IsRevised(relations, relation));
        if (articles == 1)
            return (Verdict.SingleReport, contradiction is null ? "only one report says so" : $"only one report says so, and it contradicts itself: {contradiction.Reason}");
        if (contradiction is not null)
            return (Verdict.Contested, contradiction.Reason);
        var revision = relations.FirstOrDefault(relation => relation.Kind == RelationKind.Revises);
        if (revision is not null)
            return (Verdict.Updated, revision.Reason);
        var origins = OriginCounter.Count(answers.SelectMany(answer => answer.Claims));
        if (origins.Names.Length <= 1)
            return (Verdict.Repeated, $"{articles} reports, but {Told(origins)}");
        foreach (var group in SameGroups(answers, relations))
        {
            var together = OriginCounter.Count(group.SelectMany(index => answers[index].Claims));
            if (together.AtLeast >= 2)
                return (Verdict.Corroborated, $"“{answers[group[0]].Label}” from {together.AtLeast} origins that can be told apart: {string.Join("; ", together.Names)}");
        }

        return (Verdict.Compatible, relations.FirstOrDefault(relation => relation.Kind == RelationKind.Compatible)?.Reason ?? "all answers can hold, but they are not one value from two origins");
    }

    private static string Told(Origins origins) => origins.Names.Length == 1 ? $"one origin that can be told: {origins.Names[0]}" : "no origin that can be told apart";

    private static bool IsRevised(ImmutableArray<Relation> relations, Relation contradiction) =>
        relations.Any(relation => relation.Kind == RelationKind.Revises && (relation.B == contradiction.A || relation.B == contradiction.B));

    /// <summary>Answers that are one value, by the relation "same".</summary>
    private static IEnumerable<ImmutableArray<int>> SameGroups(ImmutableArray<AnswerDraft> answers, ImmutableArray<Relation> relations)
    {
        for (var i = 0; i < answers.Length; i++)
        {
            if (answers[i].IsRefusal || answers[i].IsNotReported)
                continue;
            yield return [i, .. relations.Where(r => r.Kind == RelationKind.Same && (r.A == i || r.B == i)).Select(r => r.A == i ? r.B : r.A)];
        }
    }
}
