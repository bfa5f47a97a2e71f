namespace Rashomon.Accounts.Html;

/// <summary>Fills that all interval plots share: hatching for soft bounds, a fade for open ends.</summary>
internal static class PlotPatterns
{
    public const string Hatch = "url(#soft)";
    public const string FadeLeft = "url(#open-left)";
    public const string FadeRight = "url(#open-right)";

    public static void Write(HtmlWriter html)
    {
        using (html.Tag("svg", ("class", "patterns"), ("width", "0"), ("height", "0"), ("aria-hidden", "true"), ("focusable", "false")))
        using (html.Tag("defs"))
        {
            using (html.Tag("pattern", ("id", "soft"), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)")))
            {
                html.Empty("rect", ("width", "6"), ("height", "6"), ("class", "hatch-ground"));
                html.Empty("rect", ("width", "2.5"), ("height", "6"), ("class", "hatch-line"));
            }

            Fade(html, "open-left", "0.05", "0.95");
            Fade(html, "open-right", "0.95", "0.05");
        }
    }

    private static void Fade(HtmlWriter html, string id, string left, string right)
    {
        using (html.Tag("linearGradient", ("id", id)))
        {
            html.Empty("stop", ("offset", "0"), ("class", "fade"), ("stop-opacity", left));
            html.Empty("stop", ("offset", "1"), ("class", "fade"), ("stop-opacity", right));
        }
    }
}
