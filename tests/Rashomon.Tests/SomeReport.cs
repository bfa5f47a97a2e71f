using System.Collections.Immutable;
using System.Text;
using Rashomon.Accounts;

namespace Rashomon.Tests;

/// <summary>Builds an article block by block, and finds the spans of its words.</summary>
internal sealed class SomeReport(string id, string? outlet = null)
{
    private readonly StringBuilder _text = new();
    private readonly List<AccountBlock> _blocks = [];

    public string Id => id;

    public string Text => _text.ToString();

    public string? Title => _blocks.Find(block => block.Kind == BlockKind.Headline)?.Text;

    public string? PublishedAt { get; init; }

    public ImmutableArray<string> Credits { get; init; } = [];

    public string? Url { get; init; }

    public SomeReport Block(BlockKind kind, string text, string? reason = null)
    {
        if (_text.Length > 0)
            _text.Append("\n\n");
        _blocks.Add(new(kind, new(_text.Length, _text.Length + text.Length), text, reason));
        _text.Append(text);
        return this;
    }

    public SomeReport Headline(string text) => Block(BlockKind.Headline, text);

    public SomeReport Paragraph(string text) => Block(BlockKind.Paragraph, text);

    public Span Find(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, $"'{words}' does not stand in {id}");
        return new(start, start + words.Length);
    }

    public Citation Cite(string words) => new(id, Find(words), words);

    public Claim Claim(string words, string? speaker = null, string? affiliation = null, string? via = null) => new()
    {
        Id = ContentHash.Id("c", id, words),
        Article = id,
        Span = Find(words),
        Text = words,
        Attribution = speaker is null ? [] : [new(speaker, Find(words)) { Affiliation = affiliation, Via = via, Cue = "said" }],
        Origin = speaker ?? outlet,
    };

    public Claim Figure(string words, string figure, double? min, double? max, bool soft = false, string? speaker = null, string? affiliation = null, string? via = null) =>
        Claim(words, speaker, affiliation, via) with { Quantity = new(min, max, soft, figure, Find(figure)) };

    public Quotation Quote(string words, string speaker) => new()
    {
        Id = ContentHash.Id("u", id, words),
        Article = id,
        Span = Find(words),
        Text = words,
        Kind = QuotationKind.Direct,
        Speaker = new(speaker),
        Cue = "said",
    };

    public AccountArticle Article(bool excerpts = false) => new()
    {
        Id = id,
        Hash = ContentHash.Of(Encoding.UTF8.GetBytes(Text)),
        File = id + ".html",
        Url = Url,
        Outlet = outlet is null ? null : new(outlet),
        Title = Title,
        PublishedAt = PublishedAt,
        PublishedAtBasis = PublishedAt is null ? null : "meta",
        AgencyCredits = Credits,
        Language = "en",
        Text = excerpts ? null : Text,
        Blocks = excerpts ? [] : [.. _blocks],
    };
}
