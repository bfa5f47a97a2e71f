using System.Collections.Immutable;
using System.Globalization;
using Rashomon.Places;

namespace Rashomon.Eval.Readers;

/// <summary>Counts of places found and marked.</summary>
internal sealed class PlaceRecognitionScore
{
    private int _gold;
    private int _found;
    private int _equal;
    private int _overlapping;

    public void Add(LglArticle article, ImmutableArray<PlaceMention> found, TextWriter errors)
    {
        _gold += article.Places.Length;
        _found += found.Length;
        var free = article.Places.ToList();
        foreach (var mention in found)
        {
            var match = free.Find(p => p.Span == mention.Span) ?? free.Find(p => p.Span.Overlaps(mention.Span));
            if (match is null || match.Span != mention.Span)
                errors.WriteLine($"{(match is null ? "extra" : "other span")}\t{mention.Kind}\t{mention.Text}\t{match?.Span.Of(article.Text)}\t{Around(article.Text, mention.Span)}");
            if (match is null)
                continue;
            free.Remove(match);
            _overlapping++;
            _equal += match.Span == mention.Span ? 1 : 0;
        }

        foreach (var missed in free)
            errors.WriteLine($"missed\t{missed.Feature}\t{missed.Span.Of(article.Text)}\t\t{Around(article.Text, missed.Span)}");
    }

    public void Print(TextWriter output, string name)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {_gold} places marked, {_found} found"));
        Row("equal spans", _equal);
        Row("overlapping", _overlapping);
        void Row(string what, int right) =>
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"recognised, {what}: precision {(double)right / _found:0.000} recall {(double)right / _gold:0.000} F1 {2.0 * right / (_found + _gold):0.000}"));
    }

    private static string Around(string text, Span span)
    {
        var (start, end) = (Math.Max(0, span.Start - 40), Math.Min(text.Length, span.End + 25));
        return (text[start..span.Start] + "[" + span.Of(text) + "]" + text[span.End..end]).Replace('\n', ' ');
    }
}
