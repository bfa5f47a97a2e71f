namespace Rashomon.Lineage;

/// <summary>Reads an agency's short form as the outlet of the same initials that the article names in full or is published by, or that the story shows: several agencies share theirs.</summary>
internal static class ShortForms
{
    /// <summary>The signs with their sources put right, without those that turn out to be the article's own outlet.</summary>
    public static IEnumerable<LinkDraft> Resolve(Article article, AgencyBook book, List<LinkDraft> signs)
    {
        var full = signs.Select(s => s.Source).Append(article.Outlet?.Name).OfType<string>()
            .Where(name => name.Contains(' ', StringComparison.Ordinal)
                && (article.Text.Contains(name, StringComparison.OrdinalIgnoreCase) || string.Equals(name, article.Outlet?.Name, StringComparison.Ordinal)))
            .Concat(book.Names.Where(name => name.Contains(' ', StringComparison.Ordinal)))
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var sign in signs)
        {
            var known = NewsAgencies.Find(sign.Source) is not null && !article.Text.Contains(sign.Source, StringComparison.OrdinalIgnoreCase)
                ? full.Find(name => string.Equals(NewsAgencies.Find(Initials(name)), sign.Source, StringComparison.Ordinal) && !string.Equals(name, sign.Source, StringComparison.Ordinal))
                : null;
            if (known is null)
                yield return sign;
            else if (article.Outlet is not { } own || !MediaNames.AreSame(own.Name, known))
                yield return sign with { Source = known };
        }
    }

    private static string Initials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Select(w => w[0]));
}
