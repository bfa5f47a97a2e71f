namespace Rashomon.Cli.Terminal;

/// <summary>Breaks pieces into lines at spaces.</summary>
internal static class Wrapping
{
    /// <summary>Lines of at most <paramref name="width"/> cells; words wider than that are cut.</summary>
    /// <param name="pieces">What to lay out, in order.</param>
    /// <param name="width">Cells a line.</param>
    /// <param name="most">Greatest number of lines; what goes beyond is cut with an ellipsis.</param>
    public static List<List<Piece>> Lines(IEnumerable<Piece> pieces, int width, int most = int.MaxValue)
    {
        var lines = new List<List<Piece>>();
        var line = new List<Piece>();
        var used = 0;
        foreach (var word in Words(pieces))
        {
            var text = word.Text;
            if (used > 0 && used + Cells.Of(text.TrimEnd()) > width)
            {
                lines.Add(line);
                (line, used) = ([], 0);
            }

            if (used == 0)
                text = text.TrimStart();
            if (Cells.Of(text.TrimEnd()) > width)
                text = Cells.Cut(text.TrimEnd(), width);
            line.Add(new(text, word.Tone));
            used += Cells.Of(text);
        }

        if (line.Count > 0)
            lines.Add(line);
        lines.ForEach(Trim);
        return lines.Count <= most ? lines : Shortened(lines, width, most);
    }

    private static List<List<Piece>> Shortened(List<List<Piece>> lines, int width, int most)
    {
        var kept = lines.GetRange(0, most);
        var last = kept[^1];
        while (last.Count > 1 && last.Sum(p => Cells.Of(p.Text)) > width - 1)
            last.RemoveAt(last.Count - 1);
        Trim(last);
        var before = last.Take(last.Count - 1).Sum(p => Cells.Of(p.Text));
        var text = last[^1].Text;
        last[^1] = new(Cells.Of(text) < width - before ? text + Cells.Ellipsis : Cells.Cut(text + Cells.Ellipsis, width - before), last[^1].Tone);
        return kept;
    }

    private static void Trim(List<Piece> line)
    {
        if (line.Count > 0)
            line[^1] = new(line[^1].Text.TrimEnd(), line[^1].Tone);
    }

    // Each word with the space after it. A word that goes on in the next piece ("[" + "1" + "]") stays in one
    // line with it unless a space stands between, as breaking needs a space.
    private static IEnumerable<Piece> Words(IEnumerable<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            var text = piece.Text;
            var start = 0;
            for (var i = 1; i <= text.Length; i++)
            {
                if (i < text.Length && !(text[i - 1] == ' ' && text[i] != ' '))
                    continue;
                yield return new(text[start..i], piece.Tone);
                start = i;
            }
        }
    }
}
