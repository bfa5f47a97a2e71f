namespace Rashomon.Accounts.Html;

/// <summary>
/// Writes a passage with what is cited of it highlighted. Highlights within one another nest; where two only partly overlap,
/// the later is cut at the earlier one's end, since elements cannot cross.
/// </summary>
internal sealed class MarkedText(HtmlWriter html, HashSet<string> anchored)
{
    /// <summary>Writes <paramref name="passage"/>; ids of the highlights that it starts are added to those anchored.</summary>
    public void Write(Passage passage, IEnumerable<CitedSpan> cited)
    {
        var pieces = cited
            .Where(one => !one.Span.IsEmpty && one.Span.Overlaps(passage.Span))
            .Select(one => new Piece(one, Clip(one.Span, passage.Span)))
            .ToList();
        Write(passage, passage.Span, pieces);
    }

    private void Write(Passage passage, Span range, List<Piece> pieces)
    {
        var place = range.Start;
        pieces.Sort(InOrder);
        while (pieces.Count > 0)
        {
            var first = pieces[0];
            var within = new List<Piece>();
            var after = new List<Piece>();
            var cut = false;
            foreach (var piece in pieces.Skip(1))
                cut |= Divide(piece, first.Span.End, within, after);
            if (cut)
                after.Sort(InOrder);
            Plain(passage, new(place, first.Span.Start));
            Mark(passage, first, within);
            place = first.Span.End;
            pieces = after;
        }

        Plain(passage, new(place, range.End));
    }

    /// <summary>Puts a piece within the highlight that ends at <paramref name="end"/>, after it, or, cut, in both.</summary>
    /// <returns>Whether the piece was cut.</returns>
    private static bool Divide(Piece piece, int end, List<Piece> within, List<Piece> after)
    {
        if (piece.Span.Start >= end)
        {
            after.Add(piece);
        }
        else if (piece.Span.End <= end)
        {
            within.Add(piece);
        }
        else
        {
            within.Add(piece with { Span = new(piece.Span.Start, end) });
            after.Add(piece with { Span = new(end, piece.Span.End) });
            return true;
        }

        return false;
    }

    private void Mark(Passage passage, Piece piece, List<Piece> within)
    {
        var cited = piece.Cited;
        var first = anchored.Add(cited.Anchor);
        var last = piece.Span.End == cited.Span.End;
        if (!first || !last)
            cited.IsSplit = true;
        var kind = cited.IsSplit || !last ? "cited " + cited.Anchor : "cited";
        using (html.Tag("mark", ("id", first ? cited.Anchor : null), ("class", kind)))
            Write(passage, piece.Span, within);
        if (last)
            BackLinks(html, cited);
    }

    /// <summary>What cites the words, as links back to it.</summary>
    public static void BackLinks(HtmlWriter html, CitedSpan cited)
    {
        using (html.Tag("sup", ("class", "back")))
        {
            foreach (var citer in cited.Citers)
                html.Leaf("a", citer.Mark, ("href", "#" + citer.Anchor), ("aria-label", $"{citer.Mark}: cited in {citer.Name}"));
        }
    }

    private void Plain(Passage passage, Span span)
    {
        if (!span.IsEmpty)
            html.Text(passage.Text.AsSpan(span.Start - passage.Span.Start, span.Length));
    }

    // Where two pieces cover the same words, their highlights' order decides, so that the page does not depend on the sort.
    private static int InOrder(Piece a, Piece b) =>
        a.Span.CompareTo(b.Span) is var order && order != 0 ? order : a.Cited.Number.CompareTo(b.Cited.Number);

    private static Span Clip(Span span, Span to) => new(Math.Max(span.Start, to.Start), Math.Min(span.End, to.End));

    private sealed record Piece(CitedSpan Cited, Span Span);
}
