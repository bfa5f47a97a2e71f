using System.Text;

namespace Rashomon.Bench.Formats;

/// <summary>Pages and items of invented words, the same for the same seed, about as compressible as news pages.</summary>
internal sealed class InventedText(int seed)
{
    private readonly Random _random = new(seed);
    private readonly string[] _words = Words(new(97));

    /// <summary>A sentence.</summary>
    public string Sentence()
    {
        var text = new StringBuilder();
        for (var words = _random.Next(8, 26); words > 0; words--)
            text.Append(text.Length > 0 ? " " : "").Append(_words[(int)(_words.Length * Math.Pow(_random.NextDouble(), 3))]);
        return char.ToUpperInvariant(text[0]) + text.ToString(1, text.Length - 1) + ".";
    }

    /// <summary>A paragraph of markup.</summary>
    public string Paragraph() => "<p>" + string.Join(' ', Enumerable.Range(0, _random.Next(2, 6)).Select(_ => Sentence())) + "</p>\n";

    /// <summary>A page with the menus, scripts and teasers that pages have.</summary>
    public string Page()
    {
        var page = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>").Append(Sentence()).Append("</title>");
        for (var i = 0; i < 30; i++)
            page.Append("<link rel=\"preload\" href=\"https://static.example/").Append(_random.Next()).Append(".js\" as=\"script\">\n");
        page.Append("</head><body><nav><ul>");
        for (var i = 0; i < 60; i++)
            page.Append("<li class=\"menu-item menu-item-").Append(i).Append("\"><a href=\"/section/").Append(_words[_random.Next(_words.Length)]).Append("\">").Append(_words[_random.Next(_words.Length)]).Append("</a></li>\n");
        page.Append("</ul></nav><article><h1>").Append(Sentence()).Append("</h1>");
        for (var i = _random.Next(10, 30); i > 0; i--)
            page.Append(Paragraph());
        page.Append("</article><aside>");
        for (var i = 0; i < 25; i++)
            page.Append("<div class=\"teaser\"><a href=\"/a/").Append(_random.Next()).Append("\"><h3>").Append(Sentence()).Append("</h3></a></div>\n");
        return page.Append("</aside><script>var data = \"").Append(string.Join(',', Enumerable.Range(0, 400).Select(_ => _random.Next()))).Append("\";</script></body></html>").ToString();
    }

    private static string[] Words(Random random)
    {
        string[] syllables = ["ba", "ren", "to", "mi", "sal", "vor", "ka", "del", "ish", "po", "lu", "ner", "tan", "wi", "esk", "or", "da", "fen", "gul", "hy"];
        return [.. Enumerable.Range(0, 6000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => syllables[random.Next(syllables.Length)])))];
    }
}
