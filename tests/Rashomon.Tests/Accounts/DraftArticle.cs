using System.Text;
using Rashomon.Accounts;

namespace Rashomon.Tests.Accounts;

/// <summary>An invented report whose spans are found by its words, so that hand-built accounts hold together.</summary>
internal sealed class DraftArticle(string id, string? outlet, string title, params string[] paragraphs)
{
    public string Id => id;

    public string Text { get; } = string.Join("\n\n", [title, .. paragraphs]);

    public string? Published { get; init; }

    public Span Of(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, $"“{words}” in {id}");
        return new(start, start + words.Length);
    }

    private Span Within(Span outer, string words)
    {
        var start = Text.IndexOf(words, outer.Start, outer.Length, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, $"“{words}” within {outer} of {id}");
        return new(start, start + words.Length);
    }

    public Citation Cite(string words, string? claim = null) => new(id, Of(words), words, claim);

    public AccountArticle ToAccount() => new()
    {
        Id = id,
        Hash = ContentHash.Of(Encoding.UTF8.GetBytes(Text)),
        File = id + ".txt",
        Outlet = outlet is null ? null : new(outlet),
        Title = title,
        PublishedAt = Published,
        PublishedAtBasis = Published is null ? null : "dateline",
        Language = "en",
        Text = Text,
        Blocks =
        [
            new(BlockKind.Headline, Of(title), title),
            .. paragraphs.Select(p => new AccountBlock(BlockKind.Paragraph, Of(p), p)),
        ],
    };

    public Article ToArticle() => new()
    {
        Id = id,
        Hash = ContentHash.Of(Encoding.UTF8.GetBytes(Text)),
        Text = Text,
        File = id + ".txt",
        Blocks = [new(BlockKind.Headline, Of(title)), .. paragraphs.Select(p => new Block(BlockKind.Paragraph, Of(p)))],
    };

    public Claim Claim(string claimId, string words, string? figure = null, double? min = null, double? max = null, bool soft = false,
        string? source = null, string? origin = null, string what = "injure", string of = "passenger") => new()
        {
            Id = claimId,
            Article = id,
            Span = Of(words),
            Text = words,
            Predicate = new(what, what),
            Quantity = figure is null ? null : new(min, max, soft, figure, Within(Of(words), figure)) { Of = of, Scope = QuantityScope.Incident },
            Attribution = source is null ? [] : [new(source, Of(words)) { Cue = "said" }],
            Origin = origin ?? source,
        };
}
