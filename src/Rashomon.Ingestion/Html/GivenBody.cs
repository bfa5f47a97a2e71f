using AngleSharp.Dom;

namespace Rashomon.Ingestion.Html;

/// <summary>
/// Uses the article's text in a page's JSON-LD as a hint for which element holds the report. The text itself is taken only
/// where the page has none of it: it is often cut short, and seldom has paragraphs.
/// </summary>
internal static class GivenBody
{
    private const int Shortest = 80;

    /// <summary>A given text shorter than this may be a standfirst: another element must lack most of its words to be left for it.</summary>
    private const int Short = 300;
    private const double EnoughOfShort = 0.5;

    /// <summary>An element that holds this share of the given text's words stays: the text is often cut short. Chosen by eye on the dev pages.</summary>
    private const double Enough = 0.7;

    /// <summary>A page that has less than this share of the given text's words does not have the text.</summary>
    private const double Missed = 0.5;

    /// <summary>How much more like it another must be.</summary>
    private const double Margin = 0.15;

    public static IElement Choose(string? given, IElement best, IEnumerable<IElement> others)
    {
        if (given is null || given.Length < Shortest || given.Length > 400_000)
            return best;
        var wanted = Counts(given);
        if (Share(wanted, best) >= (given.Length < Short ? EnoughOfShort : Enough))
            return best;
        var (chosen, likeness) = (best, Likeness(wanted, best));
        foreach (var other in others.Concat(Around(best)))
        {
            if (Likeness(wanted, other) is var own && own > likeness + Margin)
                (chosen, likeness) = (other, own);
        }
        return chosen;
    }

    /// <summary>The given text as paragraphs where neither the chosen element nor the page has it: the page is filled in by its scripts. Empty elsewhere.</summary>
    public static IEnumerable<string> Missing(string? given, IElement? best, IElement? body)
    {
        if (given is null || given.Length < Short || given.Length > 400_000 || body is null)
            return [];
        var wanted = Counts(given);
        return Share(wanted, best ?? body) < Missed && Share(wanted, body) < Missed ? given.Split((char[])['\n', '\r', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries) : [];
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
