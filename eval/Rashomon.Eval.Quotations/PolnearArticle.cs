using System.Globalization;

namespace Rashomon.Eval.Quotations;

/// <summary>An article of the PolNeAR corpus with its attributions.</summary>
/// <param name="Name">The file's name without extension.</param>
/// <param name="Text">The text.</param>
/// <param name="Gold">The attributions.</param>
internal sealed record PolnearArticle(string Name, string Text, IReadOnlyList<GoldAttribution> Gold)
{
    /// <summary>The articles of one compartment ("train", "dev") below the corpus's <c>data</c> folder, by name; the first annotator where several marked one.</summary>
    public static IEnumerable<PolnearArticle> Read(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var marks = Directory.EnumerateFiles(Path.Combine(folder, "attributions"), name + "*.ann").Order(StringComparer.Ordinal).FirstOrDefault();
            if (marks is null)
                continue;
            var text = File.ReadAllText(path);
            yield return new(name, text, Parse(marks, Offsets(text)));
        }
    }

    /// <summary>The corpus counts code points; this gives the UTF-16 offset of each.</summary>
    private static int[] Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            offsets.Add(i);
            if (i + 1 >= text.Length)
                break;
        }

        offsets.Add(text.Length);
        return [.. offsets];
    }

    private static List<GoldAttribution> Parse(string path, int[] offsets)
    {
        var spans = new Dictionary<string, List<Span>>(StringComparer.Ordinal);
        var events = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            var parts = line.Split('\t');
            if (parts.Length > 2 && parts[0].StartsWith('T'))
                spans[parts[0]] = [.. parts[1][(parts[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(p => Range(p, offsets))];
            else if (parts.Length > 1 && parts[0].StartsWith('E'))
                events.Add(parts[1]);
        }

        return [.. events.Select(e => new GoldAttribution(Of(e, "Source", spans), Of(e, "Cue", spans), Of(e, "Content", spans))).Where(g => g.Content.Count > 0)];
    }

    private static Span Range(string range, int[] offsets)
    {
        var ends = range.Split(' ');
        return new(At(ends[0]), At(ends[1]));

        int At(string number) => offsets[Math.Min(offsets.Length - 1, int.Parse(number, CultureInfo.InvariantCulture))];
    }

    private static List<Span> Of(string line, string role, Dictionary<string, List<Span>> spans) =>
        [.. line.Split(' ').Select(p => p.Split(':')).Where(p => p.Length == 2 && p[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Equals(role, StringComparison.Ordinal)).SelectMany(p => spans.GetValueOrDefault(p[1], []))];
}
