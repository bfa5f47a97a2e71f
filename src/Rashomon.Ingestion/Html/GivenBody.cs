using AngleSharp.Dom;

namespace Rashomon.Ingestion.Html;

/// <summary>
/// Uses the article's text in a page's JSON-LD as a hint for which element holds the report. The text itself is not taken: it is often cut short, and has
/// no paragraphs.
/// </summary>
internal static class GivenBody
{
    private const int Shortest = 300;

    /// <summary>An element that holds this share of the given text's words stays: the text is often cut short. Chosen by eye on the dev pages.</summary>
    private const double Enough = 0.7;

    /// <summary>How much more like it another must be.</summary>
    private const double Margin = 0.15;

    public static IElement Choose(string? given, IElement best, IEnumerable<IElement> others)
    {
        if (given is null || given.Length < Shortest || given.Length > 400_000)
            return best;
        var wanted = Counts(given);
        if (Share(wanted, best) >= Enough)
            return best;
        var (chosen, likeness) = (best, Likeness(wanted, best));
        foreach (var other in others.Concat(Around(best)))
        {
            if (Likeness(wanted, other) is var own && own > likeness + Margin)
                (chosen, likeness) = (other, own);
        }
        return chosen;
    }

    private static IEnumerable<IElement> Around(IElement element)
    {
        for (var (parent, level) = (element.ParentElement, 0); parent is not null && parent.LocalName != "html" && level < 4; parent = parent.ParentElement, level++)
            yield return parent;
    }

    /// <summary>F1 over the two texts' words.</summary>
    private static double Likeness(Dictionary<string, int> wanted, IElement element)
    {
        var found = Counts(InlineText.Of(element));
        var shared = found.Sum(w => Math.Min(w.Value, wanted.GetValueOrDefault(w.Key)));
        var all = found.Values.Sum() + wanted.Values.Sum();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    /// <summary>Share of the given text's words that the element has.</summary>
    private static double Share(Dictionary<string, int> wanted, IElement element)
    {
        var found = Counts(InlineText.Of(element));
        return (double)wanted.Sum(w => Math.Min(w.Value, found.GetValueOrDefault(w.Key))) / Math.Max(1, wanted.Values.Sum());
    }

    private static Dictionary<string, int> Counts(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in text.Split((char[])[' ', '\n', '\t', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
            counts[word] = counts.GetValueOrDefault(word) + 1;
        return counts;
    }
}
