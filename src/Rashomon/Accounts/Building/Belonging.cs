using System.Collections.Immutable;

namespace Rashomon.Accounts.Building;

/// <summary>Finds reports that share no happening with the others.</summary>
internal static class Belonging
{
    /// <summary>Least share of an article's names that another article must share.</summary>
    private const double LeastShared = .06;

    /// <summary>Fewest words of names by which an article can be told to be of another story: those of two names.</summary>
    private const int FewestWords = 4;

    /// <summary>Indices of the articles that are set apart; each with a diagnostic.</summary>
    public static ImmutableHashSet<int> SetApart(ImmutableArray<ReadArticle> read, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (read.Length < 3)
            return [];
        var words = read.Select(Telling).ToArray();
        var apart = ImmutableHashSet.CreateBuilder<int>();
        for (var i = 0; i < read.Length; i++)
        {
            var best = Enumerable.Range(0, read.Length).Where(j => j != i).Max(j => Shared(words[i], words[j]));
            if (best >= LeastShared || words[i].Count < FewestWords)
                continue;
            apart.Add(i);
            diagnostics.Add(new(DiagnosticCodes.SetApart, Severity.Warning, $"{read[i].Article.Label} shares no happening with the other reports: it is set apart and answers no question.", read[i].Article.Id));
        }

        return apart.ToImmutable();
    }

    private static double Shared(HashSet<string> a, HashSet<string> b) => a.Count == 0 || b.Count == 0 ? 0 : (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);

    /// <summary>The words of names: they tell one story from another. Days and months are capitalised too, but any two stories of a week share them.</summary>
    private static HashSet<string> Telling(ReadArticle article)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in article.Names.Mentions)
        {
            for (var i = name.FirstToken; i < name.EndToken; i++)
            {
                var tag = article.Tags.Tags[i];
                if (tag.Lemma.Length > 2 && char.IsLetter(tag.Lemma[0]) && !article.Times.Times.Any(time => time.Expression.Span.Contains(article.Tokens.Tokens[i].Span)))
                    words.Add(tag.Lemma);
            }
        }

        return words;
    }
}
