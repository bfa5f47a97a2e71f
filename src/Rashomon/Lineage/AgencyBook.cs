using System.Text.RegularExpressions;

namespace Rashomon.Lineage;

/// <summary>
/// The agencies that the articles of a story show to be such: those that publish one of them, those that they credit, and those whose name stands in a
/// dateline with a date. Most agencies of the world are in no list, and reprints call them by their initials.
/// </summary>
internal sealed partial class AgencyBook
{
    private const int MostWords = 6;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    /// <summary>Reads what the articles show; their order does not matter.</summary>
    public AgencyBook(IEnumerable<Article> articles)
    {
        var all = articles.ToList();
        var outlets = all.Where(PublishesItself).Select(a => a.Outlet!.Name);
        var credited = all.SelectMany(a => a.AgencyCredits).Where(credit => MediaNames.IsAgency(credit) && credit.Contains(' ', StringComparison.Ordinal));
        foreach (var name in outlets.Order(StringComparer.Ordinal).Concat(credited.OrderByDescending(n => n.Count(char.IsLower)).ThenBy(n => n, StringComparer.Ordinal)))
            Add(MediaNames.Normal(name));
        foreach (var name in all.Select(InDateline).OfType<(string Name, bool IsDated)>().Where(d => d.IsDated).Select(d => d.Name).Order(StringComparer.Ordinal))
        {
            if (Find(name) is null)
                _names.TryAdd(Key(name), MediaNames.Normal(name));
        }
    }

    /// <summary>The full names, in the order of the alphabet.</summary>
    public IEnumerable<string> Names => _names.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The agency that a name or its initials stand for; null where the story shows none, or two of these initials.</summary>
    public string? Find(string name) => _names.GetValueOrDefault(Key(name));

    /// <summary>Whether an agency published an article itself: its outlet is one by name, or stands in its own dateline.</summary>
    private static bool PublishesItself(Article article) =>
        article.Outlet is { } outlet && (MediaNames.IsAgency(outlet.Name)
            || (InDateline(article) is { } source && (MediaNames.AreSame(source.Name, outlet.Name) || string.Equals(source.Name, Initials(outlet.Name), StringComparison.Ordinal))));

    /// <summary>The agencies of the book that a stretch of text names, in text order.</summary>
    public IEnumerable<MediaMention> Mentions(string text, Span range)
    {
        foreach (Match run in Capitals().Matches(_names.Count == 0 ? "" : text[range.Start..range.End]))
        {
            var words = Word().Matches(run.Value);
            for (var first = 0; first < words.Count; first++)
            {
                // The longest name from each word on.
                for (var last = Math.Min(words.Count, first + MostWords) - 1; last >= first; last--)
                {
                    var end = words[last].Index + words[last].Length;
                    if (Find(run.Value[words[first].Index..end]) is not { } name)
                        continue;
                    yield return new(new(range.Start + run.Index + words[first].Index, range.Start + run.Index + end), name, true);
                    first = last;
                    break;
                }
            }
        }
    }

    /// <summary>Whether the outlet of an article is an agency: by what the article shows, or by what others of the story do.</summary>
    public bool IsOwn(Article article) => PublishesItself(article) || (article.Outlet is { } outlet && Find(outlet.Name) is not null);

    /// <summary>The name in brackets that ends a dateline block; null without one.</summary>
    public static (string Name, bool IsDated)? InDateline(Article article)
    {
        foreach (var block in article.Blocks.Where(b => b.Kind == BlockKind.Dateline && b.Span.Length < 160))
        {
            if (Bracket().Match(block.Span.Of(article.Text)) is { Success: true } match)
                return (match.Groups["name"].Value.Trim(), match.Groups["day"].Success);
        }

        return null;
    }

    /// <summary>The first letters of a name's capitalized words.</summary>
    public static string Initials(string name) =>
        string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0]) && !string.Equals(w, "The", StringComparison.Ordinal)).Select(w => w[0]));

    private void Add(string name)
    {
        if (!_names.TryAdd(Key(name), name))
            return;
        var initials = Key(Initials(name));
        if (initials.Length < 3)
            return;
        // Initials that two agencies of the story share stand for neither.
        if (!_shared.Add(initials))
            _names.Remove(initials);
        else
            _names.TryAdd(initials, name);
    }

    private static string Key(string name)
    {
        var bare = name.Trim();
        bare = bare.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare;
        return new([.. bare.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
    }

    [GeneratedRegex(@"(?<day>\b\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?\s*,?\s*|\b\d{1,2} \p{Lu}\p{L}{2,8}\.?(?: \d{4})?\s*,?\s*)?\((?<name>\p{Lu}[^()\d]{1,39})\)\s*[-–—:]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(?<![\p{L}\d])\p{Lu}[\p{L}\d&’'-]*(?: \p{Lu}[\p{L}\d&’'-]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"[^ ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
