using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Rashomon.Ingestion;
using Rashomon.Ingestion.Sources;

namespace Rashomon.Bench.Store;

/// <summary>Articles repeated with changed names and figures, until there are as many as wanted: each copy of the set tells other events on a later day.</summary>
internal sealed partial class Variants
{
    private static readonly string[] Syllables = ["ba", "den", "fir", "gol", "han", "kes", "lor", "mav", "nis", "ott", "pel", "rud", "sel", "tarn", "ul", "ver", "wick", "zan", "mor", "lin", "tho", "gar", "cas", "bri"];

    private readonly List<Article> _articles;
    private readonly int _seed;

    public Variants(string from, int seed)
    {
        _seed = seed;
        var reader = new ArticleReader();
        _articles = [.. new ArticleSources().Open([from]).ReadAsync().ToBlockingEnumerable().Where(record => record.Document is not null).Select(record => reader.Read(record.Document!).Article).OfType<Article>().Where(article => article.Blocks.Any(block => block.IsBody))];
        if (_articles.Count == 0)
            throw new InvalidOperationException($"{from} holds no article.");
    }

    /// <summary>How many articles the set has.</summary>
    public int Count => _articles.Count;

    /// <summary>An article of the endless row of copies.</summary>
    public (string Title, string Text, string Outlet, DateOnly Day) Of(int number)
    {
        var (copy, index) = (number / _articles.Count, number % _articles.Count);
        var article = _articles[index];
        var text = string.Join("\n\n", article.Blocks.Where(block => block.IsBody).Select(block => block.Span.Of(article.Text)));
        var day = new DateOnly(2031, 1, 1).AddDays(copy % 2000);
        return (Changed(article.Title ?? text.Split('.')[0], copy), Changed(text, copy), article.Outlet?.Name ?? "Outlet " + (index % 20), day);
    }

    /// <summary>Writes articles as JSON lines.</summary>
    public void Write(string path, int count)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        for (var i = 0; i < count; i++)
        {
            var (title, text, outlet, day) = Of(i);
            file.WriteLine(JsonSerializer.Serialize(new Dictionary<string, string>
            {
                ["id"] = "v" + i.ToString(CultureInfo.InvariantCulture),
                ["title"] = title,
                ["text"] = text,
                ["url"] = $"https://outlet{i % 40}.example/{i}",
                ["outlet"] = outlet,
                ["published"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            }));
        }
    }

    /// <summary>Names and figures of a copy: the same name is the same other name throughout it.</summary>
    private string Changed(string text, int copy) => copy == 0 ? text : NameOrFigure().Replace(text, match =>
    {
        var hash = Convert.ToUInt64(ContentHash.Id("", match.Value, copy.ToString(CultureInfo.InvariantCulture), _seed.ToString(CultureInfo.InvariantCulture)), 16);
        if (char.IsDigit(match.Value[0]))
            return match.Value.Length > 2 ? match.Value : (1 + (hash % 60)).ToString(CultureInfo.InvariantCulture);
        var name = Syllables[hash % 24] + Syllables[hash / 24 % 24] + (hash / 576 % 3 == 0 ? Syllables[hash / 1728 % 24] : "");
        return char.ToUpperInvariant(name[0]) + name[1..];
    });

    // Capitalised words within a sentence are names; months and days stay what they are.
    [GeneratedRegex(@"(?<=[a-z,;:“] )(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}\p{Ll}{3,}\b|(?<![\d.,])\b\d{1,2}\b(?![\d.,:])", RegexOptions.CultureInvariant)]
    private static partial Regex NameOrFigure();
}
