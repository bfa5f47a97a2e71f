using Rashomon.Accounts.Show;
using Rashomon.Cli.Terminal;

namespace Rashomon.Cli.Stores;

/// <summary>What changed from one revision to the next: by paragraphs, and within those that changed by words.</summary>
internal static class RevisionDiff
{
    // Words that stand on either side of a change are shown, the rest is left out.
    private const int Around = 60;

    /// <summary>Runs in order: shared, put in (<see cref="WordRunKind.Differs"/>) and taken out (<see cref="WordRunKind.LeftOut"/>).</summary>
    public static List<WordRun> Of(Article before, Article after)
    {
        var (a, b) = (Paragraphs(before), Paragraphs(after));
        var common = Lengths(a, b);
        var runs = new List<WordRun>();
        var (i, j) = (0, 0);
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                runs.Add(new(a[i++] + "\n", WordRunKind.Shared));
                j++;
                continue;
            }

            // A stretch that differs: all paragraphs up to the next common one, compared by words.
            var (startA, startB) = (i, j);
            while ((i < a.Length || j < b.Length) && !(i < a.Length && j < b.Length && a[i] == b[j]))
            {
                if (j >= b.Length || (i < a.Length && common[i + 1, j] >= common[i, j + 1]))
                    i++;
                else
                    j++;
            }

            Words(string.Join('\n', a[startA..i]), string.Join('\n', b[startB..j]), runs);
        }

        return runs;
    }

    /// <summary>Writes the changes with the words around them.</summary>
    public static void Write(List<WordRun> runs, TerminalPage page)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < runs.Count; i++)
        {
            var (text, kind) = (runs[i].Text, runs[i].Kind);
            if (kind == WordRunKind.Shared)
                pieces.Add(Context(text, isFirst: i == 0, isLast: i == runs.Count - 1));
            else
                pieces.Add(kind == WordRunKind.LeftOut ? new("[-" + text.Trim() + "-] ", Tone.LeftOut) : new("{+" + text.Trim() + "+} ", Tone.Differs));
        }

        page.Wrapped(pieces, indent: 2, hanging: 2);
    }

    private static string Context(string text, bool isFirst, bool isLast)
    {
        if (text.Length <= 2 * Around)
            return text;
        var (head, tail) = (text[..Around], text[^Around..]);
        return (isFirst, isLast) switch { (true, true) => "…", (true, _) => "… " + tail, (_, true) => head + " …", _ => head + " … " + tail };
    }

    private static string[] Paragraphs(Article article) => [.. article.Blocks.Where(block => block.Kind != BlockKind.Boilerplate).Select(block => block.Span.Of(article.Text).Trim())];

    private static int[,] Lengths(string[] a, string[] b)
    {
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }

    /// <summary>The wordings compared, each way: what of the first has no partner was taken out, what of the second has none was put in.</summary>
    private static void Words(string before, string after, List<WordRun> runs)
    {
        if (before.Length == 0 || after.Length == 0)
        {
            runs.Add(new(before.Length == 0 ? after : before, before.Length == 0 ? WordRunKind.Differs : WordRunKind.LeftOut));
            return;
        }

        var (a, b) = (Pieces(before), Pieces(after));
        var common = (long)a.Length * b.Length <= 4_000_000 ? Lengths(a, b) : null;
        var (i, j) = (0, 0);
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                Append(runs, a[i++], WordRunKind.Shared);
                j++;
            }
            else if (i < a.Length && (j >= b.Length || common is null || common[i + 1, j] >= common[i, j + 1]))
            {
                Append(runs, a[i++], WordRunKind.LeftOut);
            }
            else
            {
                Append(runs, b[j++], WordRunKind.Differs);
            }
        }
    }

    /// <summary>Each word with one space behind it; the end of a paragraph is a piece of its own.</summary>
    private static string[] Pieces(string text) => [.. text.Split('\n').SelectMany((line, i) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word + " ").Prepend(i == 0 ? "" : "\n")).Where(piece => piece.Length > 0)];

    private static void Append(List<WordRun> runs, string text, WordRunKind kind)
    {
        if (runs.Count > 0 && runs[^1].Kind == kind)
            runs[^1] = new(runs[^1].Text + text, kind);
        else
            runs.Add(new(text, kind));
    }
}
