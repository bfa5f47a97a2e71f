using System.Globalization;
using Rashomon.Accounts.Show;

namespace Rashomon.Accounts.Html;

/// <summary>Lineage as a drawing: reports on the left, what they draw on at the right, how on the lines between; inferred lines dashed.</summary>
internal sealed class LineageGraph
{
    private const int Width = 760;
    private const int NodeWidth = 250;
    private const int RowHeight = 46;
    private const int NodeHeight = 32;
    private const int Top = 30;
    private const int LongestName = 30;

    // Where on its line a label may stand, best first.
    private static readonly double[] Places = [0.5, 0.36, 0.64, 0.24, 0.76, 0.43, 0.57];

    private readonly AccountPage _page;
    private readonly List<ShownArticle> _left;
    private readonly List<string> _right;
    private readonly List<Edge> _edges;
    private readonly List<(double X, double Y, double Width)> _labels = [];

    private LineageGraph(AccountPage page)
    {
        _page = page;
        var drawing = page.Account.Lineage.Select(link => link.Article).ToHashSet(StringComparer.Ordinal);
        _left = [.. page.Index.Articles.Where(shown => drawing.Contains(shown.Article.Id))];
        var rows = _left.Select((shown, row) => (shown.Article.Id, row)).ToDictionary(pair => pair.Id, pair => pair.row, StringComparer.Ordinal);
        var links = page.Account.Lineage
            .Where(link => rows.ContainsKey(link.Article))
            .GroupBy(link => (Row: rows[link.Article], Source: LineageText.Source(link, page.Index)))
            .ToList();

        // A source stands level with the reports that draw on it, so that few lines cross.
        _right =
        [
            .. links.GroupBy(group => group.Key.Source, StringComparer.Ordinal)
                .OrderBy(source => source.Average(group => group.Key.Row))
                .ThenBy(source => source.Key, StringComparer.Ordinal)
                .Select(source => source.Key),
        ];
        _edges =
        [
            .. links.Select(group => new Edge(
                group.Key.Row,
                _right.IndexOf(group.Key.Source),
                string.Join(" + ", group.Select(link => Labels.Of(link.Kind)).Distinct(StringComparer.Ordinal)),
                group.Any(link => link.Confidence == LineageConfidence.Stated))),
        ];
    }

    private int Height => Top + (Math.Max(_left.Count, _right.Count) * RowHeight) + 34;

    public static void Write(AccountPage page)
    {
        var graph = new LineageGraph(page);
        if (graph._edges.Count > 0)
            graph.Draw();
    }

    private void Draw()
    {
        var html = _page.Html;
        using (html.Tag(
            "svg", ("class", "graph"), ("role", "img"), ("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Height}")),
            ("aria-labelledby", "graph-title graph-desc"), ("focusable", "false")))
        {
            html.Leaf("title", "Who draws on whom", ("id", "graph-title"));
            html.Leaf("desc", Describe(), ("id", "graph-desc"));
            Words(html, "Report", 0, 16, "start", "graph-head");
            Words(html, "draws on", Width - NodeWidth, 16, "start", "graph-head");
            foreach (var edge in _edges)
                Line(html, edge);
            foreach (var edge in _edges)
                Label(html, edge);
            for (var row = 0; row < _left.Count; row++)
                Node(html, 0, Center(row, _left.Count), $"{FigureText.Number(_left[row].Number)}  {_left[row].Name}", "node");
            for (var row = 0; row < _right.Count; row++)
                Node(html, Width - NodeWidth, Center(row, _right.Count), _right[row], "node source");
            Key(html);
        }
    }

    private string Describe() => string.Join(" ", _page.Account.Lineage.Select(link =>
        $"{LineageText.Of(link, _page.Index)} ({Labels.Of(link.Kind)}, {Labels.Of(link.Confidence)})."));

    private void Line(HtmlWriter html, Edge edge)
    {
        var (y1, y2) = Ends(edge);
        html.Empty(
            "path",
            ("d", string.Create(CultureInfo.InvariantCulture, $"M{NodeWidth} {y1} C{Width / 2} {y1} {Width / 2} {y2} {Width - NodeWidth} {y2}")),
            ("class", edge.Stated ? "edge" : "edge inferred"));
    }

    private void Label(HtmlWriter html, Edge edge)
    {
        var (y1, y2) = Ends(edge);
        var width = edge.Label.Length * 6.2;
        var spots = Places.Select(place => Spot(place, y1, y2)).ToList();
        var spot = spots.Find(candidate => !_labels.Exists(taken =>
            Math.Abs(taken.Y - candidate.Y) < 14 && Math.Abs(taken.X - candidate.X) < (taken.Width + width) / 2));
        if (spot == default)
            spot = spots[0];
        _labels.Add((spot.X, spot.Y, width));
        Words(html, edge.Label, spot.X, spot.Y + 4, "middle", "edge-label");
    }

    private static (double X, double Y) Spot(double t, double y1, double y2)
    {
        // The cubic curve of Line; its control points share the middle x.
        var u = 1 - t;
        var x = (u * u * u * NodeWidth) + (3 * u * t * (Width / 2.0)) + (t * t * t * (Width - NodeWidth));
        var y = (((u * u * u) + (3 * u * u * t)) * y1) + (((3 * u * t * t) + (t * t * t)) * y2);
        return (x, y);
    }

    private static void Node(HtmlWriter html, double x, double center, string name, string kind)
    {
        html.Empty(
            "rect", ("x", Number(x + 0.5)), ("y", Number(center - (NodeHeight / 2.0))), ("width", Number(NodeWidth - 1)),
            ("height", Number(NodeHeight)), ("rx", "4"), ("class", kind));
        Words(html, Shortened.Of(name, LongestName), x + 12, center + 5, "start", "node-name");
    }

    private void Key(HtmlWriter html)
    {
        var y = Height - 12;
        html.Empty("path", ("d", string.Create(CultureInfo.InvariantCulture, $"M0 {y} h34")), ("class", "edge"));
        Words(html, "stated by the text", 42, y + 4, "start", "key");
        html.Empty("path", ("d", string.Create(CultureInfo.InvariantCulture, $"M190 {y} h34")), ("class", "edge inferred"));
        Words(html, "inferred from shared wording", 232, y + 4, "start", "key");
    }

    private (double Left, double Right) Ends(Edge edge) => (Center(edge.Left, _left.Count), Center(edge.Right, _right.Count));

    private double Center(int row, int rows)
    {
        var room = Math.Max(_left.Count, _right.Count) * (double)RowHeight / rows;
        return Math.Round(Top + ((row + 0.5) * room), 1);
    }

    private static void Words(HtmlWriter html, string text, double x, double y, string anchor, string kind) =>
        html.Leaf("text", text, ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor), ("class", kind));

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private sealed record Edge(int Left, int Right, string Label, bool Stated);
}
