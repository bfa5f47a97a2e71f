using System.Runtime.InteropServices;
using Rashomon.Annotation;
using Rashomon.Text;

namespace Rashomon.Quotations;

/// <summary>Single quotation marks outside double ones, told from apostrophes by their neighbours.</summary>
internal static class SingleMarks
{
    private const int Longest = 1000;

    /// <summary>The runs between single marks that no run of <paramref name="taken"/> covers.</summary>
    public static List<QuotedRun> Read(AnnotatedDocument document, List<QuotedRun> taken)
    {
        var runs = new List<QuotedRun>();
        var nested = new HashSet<QuotedRun>();
        var text = document.Text;
        foreach (var block in document.Article.Blocks.Where(b => b.IsBody))
        {
            for (var i = block.Span.Start; i < block.Span.End; i++)
            {
                if (!Opens(text, block.Span, i) || Covered(taken, i))
                    continue;
                var close = Closing(text, new(i + 1, Math.Min(block.Span.End, i + Longest)));
                var whole = new Span(i, close + 1);
                if (close < 0 || !TakeNested(taken, whole, nested))
                    continue;
                runs.Add(new(new(i + 1, close), whole) { Single = true });
                i = close;
            }
        }

        taken.RemoveAll(nested.Contains);
        return runs;
    }

    /// <summary>Notes the double-marked runs within a single-marked one; false where one reaches over its edge.</summary>
    private static bool TakeNested(List<QuotedRun> taken, Span whole, HashSet<QuotedRun> nested)
    {
        var first = FirstEndingAfter(taken, whole.Start);
        var end = first;
        while (end < taken.Count && taken[end].Whole.Start < whole.End)
        {
            if (!whole.Contains(taken[end++].Whole))
                return false;
        }

        nested.UnionWith(taken[first..end]);
        return true;
    }

    private static bool Covered(List<QuotedRun> taken, int at) =>
        FirstEndingAfter(taken, at) is var i && i < taken.Count && taken[i].Whole.Start <= at;

    private static int FirstEndingAfter(List<QuotedRun> taken, int at)
    {
        return SortedSearch.First(CollectionsMarshal.AsSpan(taken), at, static (run, place) => run.Whole.End <= place);
    }

    private static bool Opens(string text, Span block, int i)
    {
        if (text[i] is not ('\'' or '‘' or '`') || i + 2 >= block.End || !char.IsLetterOrDigit(text[i + 1]))
            return false;
        if (i > block.Start && !(char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or '"' or '“'))
            return false;
        if (text[i] is '`' or '‘')
            return true;
        // '90s, 'em, 'tis: something left out, not something opened.
        return !char.IsDigit(text[i + 1]) && !text.AsSpan(i + 1).StartsWith("em ") && !text.AsSpan(i + 1).StartsWith("tis ") && !text.AsSpan(i + 1).StartsWith("cause ");
    }

    /// <summary>The mark that closes: the first after a stop, else one that is not a plural's apostrophe; a run never crosses a lone sentence end.</summary>
    private static int Closing(string text, Span range)
    {
        var doubtful = -1;
        for (var i = range.Start + 1; i < range.End; i++)
        {
            if (text[i] is not ('\'' or '’' or '´'))
                continue;
            var after = i + 1 < text.Length ? text[i + 1] : ' ';
            if (char.IsLetterOrDigit(after) || char.IsWhiteSpace(text[i - 1]))
                continue;
            if (text[i - 1] is 's' or 'S' && after == ' ' && i + 2 < text.Length && char.IsLower(text[i + 2]))
                doubtful = doubtful < 0 ? i : doubtful;
            else
                return doubtful >= 0 && text.AsSpan(doubtful, i - doubtful).IndexOf(". ") >= 0 ? doubtful : i;
        }

        return doubtful;
    }
}
