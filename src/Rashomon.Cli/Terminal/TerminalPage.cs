using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rashomon.Cli.Terminal;

/// <summary>Writes lines that never go over the width, in colour where the console has it.</summary>
internal sealed class TerminalPage(IAnsiConsole console, int width)
{
    /// <summary>The least width that is laid out for; narrower consoles get lines of this width.</summary>
    public const int LeastWidth = 40;

    /// <summary>Cells a line.</summary>
    public int Width { get; } = Math.Max(width, LeastWidth);

    public void Blank() => Line();

    /// <summary>One line; what does not fit is cut.</summary>
    public void Line(params IReadOnlyList<Piece> pieces)
    {
        var segments = new List<Segment>();
        var left = Width;
        var last = pieces.Count - 1;
        while (last >= 0 && string.IsNullOrWhiteSpace(pieces[last].Text))
            last--;
        for (var i = 0; i <= last && left > 0; i++)
        {
            var text = Cells.Cut(i == last ? pieces[i].Text.TrimEnd() : pieces[i].Text, left);
            left -= Cells.Of(text);
            segments.Add(new(text, Look(pieces[i].Tone)));
        }

        segments.Add(Segment.LineBreak);
        console.Write(new Segments(segments));
    }

    /// <summary>As many lines as it takes, each after the first indented by <paramref name="hanging"/>.</summary>
    public void Wrapped(IEnumerable<Piece> pieces, int indent = 0, int? hanging = null, int most = int.MaxValue)
    {
        var further = hanging ?? indent;
        var inset = new string(' ', Math.Max(indent, further));
        var lines = Wrapping.Lines(pieces, Width - Math.Max(indent, further), most);
        for (var i = 0; i < lines.Count; i++)
            Line([inset[..(i == 0 ? indent : further)], .. lines[i]]);
    }

    /// <summary>A section's title above a rule.</summary>
    public void Heading(string title, string? note = null)
    {
        Blank();
        Line(new Piece(title.ToUpperInvariant(), Tone.Heading), new Piece(note is null ? "" : "  " + note, Tone.Quiet));
        Line(new Piece(new string('─', Width), Tone.Quiet));
    }

    // The sixteen colours of the terminal's own theme, so that it reads on light and on dark.
    private static Style Look(Tone tone) => tone switch
    {
        Tone.Title or Tone.Heading => new(decoration: Decoration.Bold),
        Tone.Quiet => new(decoration: Decoration.Dim),
        Tone.Contested => new(Color.Maroon, decoration: Decoration.Bold),
        Tone.Settled => new(Color.Teal),
        Tone.Bar => new(Color.Navy, decoration: Decoration.Bold),
        Tone.SoftBar => new(Color.Navy),
        Tone.Words => new(decoration: Decoration.Italic),
        Tone.Differs => new(Color.Purple, decoration: Decoration.Underline),
        Tone.LeftOut => new(Color.Olive, decoration: Decoration.Dim),
        Tone.Warning => new(Color.Olive),
        Tone.Error => new(Color.Maroon),
        _ => Style.Plain,
    };

    private sealed class Segments(List<Segment> segments) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => new(0, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => segments;
    }
}
