namespace Rashomon.Accounts.Html;

/// <summary>A stretch of an article as the page shows it.</summary>
/// <param name="Kind">What part of the article it is; null for an excerpt.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its words: as long as the span.</param>
/// <param name="Reason">For boilerplate: the rule that said so.</param>
internal sealed record Passage(BlockKind? Kind, Span Span, string Text, string? Reason = null)
{
    /// <summary>The article's blocks; the whole text where it has none; what is cited where the account holds only excerpts.</summary>
    public static List<Passage> Of(AccountArticle article, List<CitedSpan> cited)
    {
        if (article.Text is not { } text)
            return Excerpts(cited);
        if (article.Blocks.IsDefaultOrEmpty)
            return text.Length == 0 ? [] : [new(BlockKind.Paragraph, new(0, text.Length), text)];
        return
        [
            .. article.Blocks
                .Where(block => !block.Span.IsEmpty && block.Span.Start >= 0 && block.Span.End <= text.Length)
                .Select(block => new Passage(block.Kind, block.Span, block.Span.Of(text), block.Reason)),
        ];
    }

    /// <summary>Cited words, those that overlap joined: they are spans of one text.</summary>
    private static List<Passage> Excerpts(List<CitedSpan> cited)
    {
        var passages = new List<Passage>();
        foreach (var one in cited.Where(one => !one.Span.IsEmpty && one.Span.Length == one.Text.Length))
        {
            if (passages.Count > 0 && passages[^1] is var last && one.Span.Start <= last.Span.End)
            {
                if (one.Span.End > last.Span.End)
                    passages[^1] = new(null, last.Span.Cover(one.Span), last.Text + one.Text[(last.Span.End - one.Span.Start)..]);
                continue;
            }

            passages.Add(new(null, one.Span, one.Text));
        }

        return passages;
    }
}
