using System.Globalization;
using System.Text.Json;

namespace Rashomon.Eval.Extraction;

/// <summary>Sums over pages of what was read right.</summary>
internal sealed class MetadataScores
{
    private readonly List<(string Page, double F1)> _bodies = [];
    private readonly List<string> _errors = [];
    private int _titles;
    private int _days;
    private int _dated;
    private int _authorsRight;
    private int _authorsGold;
    private int _authorsFound;

    /// <summary>Adds one page.</summary>
    public void Add(string page, JsonElement gold, ReadPage read)
    {
        _bodies.Add((page, WordOverlap.F1(Body(gold), read.Body)));
        var title = Folded(gold.GetProperty("title").GetString() ?? "");
        if (string.Equals(title, Folded(read.Article?.Title ?? ""), StringComparison.Ordinal))
            _titles++;
        else
            _errors.Add($"title   {page}: “{title}” read as “{read.Article?.Title}”");
        AddDay(page, gold, read);
        string[] wanted = gold.TryGetProperty("authors", out var names) ? [.. names.EnumerateArray().Select(n => Folded(n.GetString()!))] : [];
        string[] found = read.Article is { } article ? [.. article.Byline] : [];
        _authorsGold += wanted.Length;
        _authorsFound += found.Length;
        var right = wanted.Intersect(found, StringComparer.OrdinalIgnoreCase).Count();
        _authorsRight += right;
        if (right < Math.Max(wanted.Length, found.Length))
            _errors.Add($"authors {page}: {string.Join(" + ", wanted)} read as {string.Join(" + ", found)}");
    }

    /// <summary>Writes the figures, and the errors where pages are to be listed.</summary>
    public void Print(int worst)
    {
        var f1 = 2.0 * _authorsRight / (_authorsGold + _authorsFound);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"metadata (dev): {_bodies.Count} pages, title exact {(double)_titles / _bodies.Count:0.000}, published day {(double)_days / _dated:0.000}, authors F1 {f1:0.000}; body words F1 {_bodies.Average(b => b.F1):0.000}"));
        if (worst == 0)
            return;
        foreach (var (page, score) in _bodies.OrderBy(b => b.F1).Take(worst))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  body    {score:0.000} {page}"));
        foreach (var error in _errors.Order(StringComparer.Ordinal))
            Console.WriteLine("  " + error);
    }

    private void AddDay(string page, JsonElement gold, ReadPage read)
    {
        if (gold.GetProperty("publishing_date").GetString() is not { } text || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var wanted))
            return;
        _dated++;
        var found = read.Article?.Published;
        // The same instant may fall on two days, by the zone that it is told in.
        var isInstant = found is { Time: { } time, Offset: { } offset } && new DateTimeOffset(found.Date, time, offset).ToUniversalTime() == new DateTimeOffset(wanted.UtcDateTime.AddTicks(-(wanted.UtcDateTime.Ticks % TimeSpan.TicksPerMinute)), TimeSpan.Zero);
        if (found is not null && (isInstant || found.Date == DateOnly.FromDateTime(wanted.DateTime)))
            _days++;
        else
            _errors.Add($"day     {page}: {text} read as {found} ({found?.Basis})");
    }

    private static string Body(JsonElement gold)
    {
        if (!gold.TryGetProperty("body", out var body) || body.ValueKind != JsonValueKind.Object)
            return "";
        var parts = body.GetProperty("summary").EnumerateArray().Concat(body.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("headline").EnumerateArray().Concat(s.GetProperty("paragraphs").EnumerateArray())));
        return string.Join('\n', parts.Select(p => p.GetString()));
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
