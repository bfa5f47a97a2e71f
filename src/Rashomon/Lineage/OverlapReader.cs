using System.Runtime.InteropServices;

namespace Rashomon.Lineage;

/// <summary>Finds who has words from whom among the articles given.</summary>
internal static class OverlapReader
{
    /// <summary>The passages, each linked to the one article that it most likely comes from.</summary>
    /// <param name="reports">In the order of <see cref="ReportOrder"/>.</param>
    public static List<SharedPassage> Read(IReadOnlyList<Report> reports)
    {
        var shingles = ShingleIndex.Find([.. reports.Select(r => r.Body)]);
        var sources = new SortedDictionary<int, List<(int Source, WordRun Run)>>();
        for (var start = 0; start < shingles.Count;)
        {
            var end = start + 1;
            while (end < shingles.Count && shingles[end].First == shingles[start].First && shingles[end].Second == shingles[start].Second)
                end++;
            Pair(reports, CollectionsMarshal.AsSpan(shingles)[start..end], sources);
            start = end;
        }

        var passages = new List<SharedPassage>();
        foreach (var (drawing, found) in sources)
            passages.AddRange(Assign(reports, drawing, found));
        return passages;
    }

    private static void Pair(IReadOnlyList<Report> reports, ReadOnlySpan<SharedShingle> seeds, SortedDictionary<int, List<(int Source, WordRun Run)>> sources)
    {
        var (first, second) = (seeds[0].First, seeds[0].Second);
        var shared = OverlapRules.Counting(PassageAligner.Align(reports[first].Body, reports[second].Body, seeds));
        if (shared.Count == 0)
            return;
        var firstIsSource = ReportOrder.IsSource(reports[first], reports[second], shared);
        var drawing = firstIsSource ? second : first;
        if (!sources.TryGetValue(drawing, out var list))
            sources.Add(drawing, list = []);
        // The drawing article comes first in what is kept.
        list.AddRange(shared.Select(run => firstIsSource
            ? (first, new WordRun(run.SecondStart, run.SecondEnd, run.FirstStart, run.FirstEnd, run.Words, run.Told))
            : (second, run)));
    }

    /// <summary>Gives each stretch of an article to one source: the first in order that has it, so that a reprint's reader is linked to the original.</summary>
    private static IEnumerable<SharedPassage> Assign(IReadOnlyList<Report> reports, int drawing, List<(int Source, WordRun Run)> found)
    {
        var report = reports[drawing];
        var taken = new SpanSet();
        // A source that the article names itself is preferred; the reports stand in order already.
        foreach (var source in found.GroupBy(f => f.Source).OrderBy(g => report.Names(reports[g.Key].Article.Outlet) ? 0 : 1).ThenBy(g => g.Key))
        {
            var left = source.Select(f => f.Run).Where(run => 2 * taken.Overlap(run.FirstStart, run.FirstEnd) < run.FirstEnd - run.FirstStart).ToList();
            foreach (var run in OverlapRules.Counting(left))
            {
                taken.Add(run.FirstStart, run.FirstEnd);
                var from = reports[source.Key];
                yield return new(report.Article.Id, report.Body.Cover(run.FirstStart, run.FirstEnd), from.Article.Id, from.Body.Cover(run.SecondStart, run.SecondEnd), run.Words);
            }
        }
    }
}
