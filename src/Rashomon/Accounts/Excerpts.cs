using System.Collections.Immutable;

namespace Rashomon.Accounts;

/// <summary>Makes the form of an account that may leave the machine: nothing of an article but what is cited.</summary>
public static class Excerpts
{
    /// <summary>
    /// The account without the articles' texts and blocks, and without the claims, quotations and mentions that nothing in it shows.
    /// Cited words, links and hashes stay, so that whoever has the articles can check every span.
    /// </summary>
    /// <param name="account">An account; one of excerpts already comes back the same.</param>
    public static Account ForSharing(Account account)
    {
        var ids = ShownClaims(account);
        var claims = account.Claims.Where(c => ids.Contains(c.Id)).ToImmutableArray();
        var words = Brief(account).Select(c => (c.Article, c.Span))
            .Concat(claims.Select(c => (c.Article, c.Span)))
            .ToLookup(p => p.Article, p => p.Span, StringComparer.Ordinal);

        // A quotation is shown where a claim or the brief cites it, or where several reports give the same words.
        var quotations = account.Quotations
            .Where(q => q.Group is not null || words[q.Article].Any(s => s.Overlaps(q.Span)))
            .ToImmutableArray();
        return account with
        {
            Articles = [.. account.Articles.Select(a => a with { Text = null, Blocks = [] })],
            Claims = claims,
            Quotations = quotations,
            Entities = [.. account.Entities.Select(e => e with { Mentions = [.. e.Mentions.Where(m => words[m.Article].Any(s => s.Contains(m.Span)))] })],
        };
    }

    private static IEnumerable<Citation> Brief(Account account) =>
        account.Story.Glance.SelectMany(s => s.Reports).Concat(account.Timeline.SelectMany(t => t.Reports));

    // Every claim that a question or a citation names, and the wholes of those that are parts.
    private static HashSet<string> ShownClaims(Account account)
    {
        var cited = Brief(account)
            .Concat(account.Lineage.SelectMany(l => l.Evidence))
            .Concat(account.Wording.SelectMany(w => w.Terms).SelectMany(t => t.Reports))
            .Select(c => c.Claim).OfType<string>();
        var shown = account.Questions.SelectMany(q => q.Answers).SelectMany(a => a.Claims).Concat(cited).ToHashSet(StringComparer.Ordinal);
        var wholes = account.Claims.Where(c => c.Quantity?.PartOf is not null)
            .DistinctBy(c => c.Id, StringComparer.Ordinal)
            .ToDictionary(c => c.Id, c => c.Quantity!.PartOf!, StringComparer.Ordinal);
        foreach (var id in shown.ToArray())
        {
            var part = id;
            while (wholes.TryGetValue(part, out var whole) && shown.Add(whole))
                part = whole;
        }

        return shown;
    }
}
