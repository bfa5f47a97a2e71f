namespace Rashomon.Accounts.Verification;

/// <summary>The texts that spans count in, and the comparison of words with them.</summary>
internal sealed class ArticleTexts
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly FaultBook _book;

    public ArticleTexts(Account account, Dictionary<string, Article> given, FaultBook book)
    {
        _book = book;
        for (var i = 0; i < account.Articles.Length; i++)
        {
            var article = account.Articles[i];
            var file = given.GetValueOrDefault(article.Id);
            if ((article.Text ?? file?.Text) is { } text)
                _texts.TryAdd(article.Id, text);
            if (article.Text is not null && file is not null && !string.Equals(article.Text, file.Text, StringComparison.Ordinal))
                book.Add(FaultKinds.StoredTextDiffers, $"articles[{i}].text", $"{file.Label} is read as another text than the account stores");
        }
    }

    /// <summary>Spans whose words were compared.</summary>
    public int Checked { get; private set; }

    /// <summary>Spans whose article has no text here.</summary>
    public int Unchecked { get; private set; }

    public string? Of(string article) => _texts.GetValueOrDefault(article);

    /// <summary>Holds that the span covers exactly the words.</summary>
    public void Words(string article, Span span, string words, string path)
    {
        if (!_book.Present(words, path + ".text"))
            return;
        if (!Inside(article, span, path))
            return;
        if (span.IsEmpty || words.Length == 0)
        {
            _book.Add(FaultKinds.NotCited, path, $"the span {span} covers no words");
            return;
        }

        if (_texts.GetValueOrDefault(article) is not { } text)
        {
            Unchecked++;
            return;
        }

        Checked++;
        var there = span.Of(text);
        if (!string.Equals(there, words, StringComparison.Ordinal))
            _book.Add(FaultKinds.TextDiffers, path, $"says “{Short(words)}”; {span} of the article reads “{Short(there)}”");
    }

    /// <summary>Holds that the span lies within the article's text.</summary>
    /// <returns>Whether it does, as far as can be told.</returns>
    public bool Inside(string article, Span span, string path)
    {
        var length = _texts.TryGetValue(article, out var text) ? text.Length : int.MaxValue;
        if (span.Start >= 0 && span.Start <= span.End && span.End <= length)
            return true;
        _book.Add(FaultKinds.SpanOutOfRange, path, text is null
            ? $"the span {span} ends before it starts"
            : $"the span {span} does not lie within the article's {length} code units");
        return false;
    }

    private static string Short(string words) => words.Length <= 60 ? words : words[..59] + "…";
}
