using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>What the marks of interval plots mean; once, above the first plot.</summary>
internal static class PlotKey
{
    private static readonly (IntervalBar Bar, string Meaning)[] Marks =
    [
        (new(5, 5, Approximate: false, Whole: true), "one value"),
        (new(2, 8, Approximate: false, Whole: true), "from … to"),
        (new(2, null, Approximate: false, Whole: true), "or more"),
        (new(null, 8, Approximate: false, Whole: true), "up to"),
        (new(5, 5, Approximate: true, Whole: true), "about: compared with the pale margin"),
        (new(2, null, Approximate: true, Whole: true), "soft, or more"),
    ];

    public static void Write(HtmlWriter html)
    {
        using (html.Tag("ul", ("class", "plot-key"), ("aria-label", "Key to the plots")))
        {
            foreach (var (bar, meaning) in Marks)
            {
                using (html.Tag("li"))
                {
                    IntervalPlot.KeyMark(html, bar);
                    html.Text(meaning);
                }
            }
        }
    }
}
