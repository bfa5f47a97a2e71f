namespace Rashomon.Ingestion.Html;

/// <summary>How much an element's text looks like a report's.</summary>
/// <param name="Good">Characters of running text outside of links.</param>
/// <param name="Bad">Characters of links, labels and other short pieces.</param>
internal readonly record struct TextWeight(double Good, double Bad)
{
    public static TextWeight operator +(TextWeight a, TextWeight b) => new(a.Good + b.Good, a.Bad + b.Bad);
}
