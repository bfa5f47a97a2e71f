using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace Rashomon.Cli.Terminal;

/// <summary>Measures and cuts text by the cells that it takes on a screen.</summary>
internal static class Cells
{
    public const string Ellipsis = "…";

    /// <summary>Number of cells: two for wide letters, none for marks that combine.</summary>
    public static int Of(string text) =>
        text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? new Segment(text).CellCount() : text.Length;

    /// <summary>The text, or as much of it as fits with an ellipsis.</summary>
    public static string Cut(string text, int width)
    {
        if (width <= 0)
            return "";
        if (Of(text) <= width)
            return text;
        var kept = new StringBuilder();
        var used = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            used += Of(element);
            if (used > width - 1)
                break;
            kept.Append(element);
        }

        return kept.ToString().TrimEnd() + Ellipsis;
    }

    /// <summary>The text cut or filled with spaces to exactly the width.</summary>
    public static string Fit(string text, int width)
    {
        var cut = Cut(text, width);
        return cut + new string(' ', Math.Max(0, width - Of(cut)));
    }

    /// <summary>As <see cref="Fit"/>, but the number by which names that are alike are told apart, "(2)", is never cut.</summary>
    public static string FitName(string name, int width)
    {
        var number = name.EndsWith(')') ? name.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        var tail = number > 0 && name.Length - number <= 6 && name.AsSpan(number + 2, name.Length - number - 3).IndexOfAnyExceptInRange('0', '9') < 0
            ? name[number..]
            : "";
        return tail.Length == 0 || Of(name) <= width || tail.Length + 4 > width
            ? Fit(name, width)
            : Fit(Cut(name[..number], width - tail.Length) + tail, width);
    }
}
