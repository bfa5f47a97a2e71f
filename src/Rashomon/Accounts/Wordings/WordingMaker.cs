using System.Collections.Immutable;
using Rashomon.Accounts.Building;
using Rashomon.Accounts.Show;
using Rashomon.Alignment;
using Rashomon.Lineage;

namespace Rashomon.Accounts.Wordings;

/// <summary>Finds the terms that outlets choose differently for one thing (docs/wording.md).</summary>
internal static class WordingMaker
{
    private const int Most = 12;

    /// <summary>The sets of terms, the most telling first.</summary>
    public static ImmutableArray<Wording> Make(ImmutableArray<QuestionDraft> drafts, ImmutableArray<ReadArticle> read, ImmutableArray<Entity> entities, StoryLineage lineage, TimeInterval? day)
    {
        var readers = read.ToImmutableSortedDictionary(article => article.Index, article => new TermReader(article, lineage));
        var joined = new JoinedTerms(readers);
        var sets = drafts.SelectMany(joined.Read).Concat(StoryTerms.Read([.. readers.Values], day is null ? "the happening" : "the happening of " + DateText.Of(day))).Concat(ReferentTerms.Read(entities, readers));
        var judged = sets.SelectMany(TermJudge.Judge).OrderByDescending(set => set.IsLoaded).ThenByDescending(set => set.Evenness).ThenByDescending(set => set.Voices).ThenBy(set => set.Source)
            .ThenBy(set => set.First.Article, Comparer<string>.Create((a, b) => Place(a).CompareTo(Place(b)))).ThenBy(set => set.First.Span).ThenBy(set => set.About, StringComparer.Ordinal).ToList();
        var kept = new List<JudgedTerms>();
        foreach (var set in judged)
        {
            if (!kept.Exists(other => other.Says(set)))
                kept.Add(set);
        }

        return [.. kept.Take(Most).Select(set => set.ToWording())];

        int Place(string article) => read.First(one => one.Article.Id == article).Index;
    }
}
