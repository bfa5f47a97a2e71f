using System.Collections.Immutable;
using Rashomon.Accounts.Building;
using Rashomon.Alignment;
using Rashomon.Lineage;

namespace Rashomon.Accounts.Wordings;

/// <summary>Finds the terms that outlets choose differently for one thing (docs/wording.md).</summary>
internal static class WordingMaker
{
    private const int Most = 12;

    /// <summary>The sets of terms: those with a loaded term first, then those on which the reports split most evenly.</summary>
    /// <param name="drafts">The story's questions.</param>
    /// <param name="read">Its articles.</param>
    /// <param name="entities">Its names.</param>
    /// <param name="lineage">Who drew on whom.</param>
    /// <param name="day">The day of its main happening; null where none is told.</param>
    public static ImmutableArray<Wording> Make(ImmutableArray<QuestionDraft> drafts, ImmutableArray<ReadArticle> read, ImmutableArray<Entity> entities, StoryLineage lineage, TimeInterval? day)
    {
        if (read.Length < 2)
            return [];
        var readers = read.ToImmutableSortedDictionary(article => article.Index, article => new TermReader(article, lineage));
        var places = read.ToDictionary(article => article.Article.Id, article => article.Index, StringComparer.Ordinal);
        var joined = new JoinedTerms(readers);
        var judged = drafts.SelectMany(joined.Read).Concat(StoryTerms.Read([.. readers.Values], day)).Concat(ReferentTerms.Read(entities, readers.Values)).SelectMany(TermJudge.Judge)
            .OrderByDescending(found => found.IsLoaded).ThenByDescending(found => found.Evenness).ThenByDescending(found => found.Voices).ThenBy(found => found.Set.Source)
            .ThenBy(found => places[found.First.Article]).ThenBy(found => found.First.Span).ThenBy(found => found.Set.About, StringComparer.Ordinal);
        var kept = new List<JudgedTerms>();
        foreach (var found in judged)
        {
            if (!kept.Exists(other => other.Says(found)))
                kept.Add(found);
        }

        return [.. kept.Take(Most).Select(found => found.ToWording())];
    }
}
