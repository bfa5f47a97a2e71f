using System.Globalization;

namespace Rashomon.Training.Corpora;

/// <summary>Reads the CoNLL-U treebanks.</summary>
internal static class Treebanks
{
    /// <summary>Genres of GUM whose texts may not be used commercially: left out of the shipped models.</summary>
    public static readonly HashSet<string> NonCommercial = new(StringComparer.Ordinal) { "whow", "fiction", "essay", "letter", "podcast" };

    /// <summary>EWT's and GUM's training sentences that a shipped model may learn from.</summary>
    public static List<TreeSentence> Training(string data) =>
        [.. Ewt(data, "train"), .. Gum(data, "train").Where(s => !NonCommercial.Contains(s.Genre))];

    /// <summary>A split of the English Web Treebank.</summary>
    public static List<TreeSentence> Ewt(string data, string split) => Read(Path.Combine(data, "ud-english", "ewt", $"en_ewt-ud-{split}.conllu"));

    /// <summary>A split of GUM, all genres.</summary>
    public static List<TreeSentence> Gum(string data, string split) => Read(Path.Combine(data, "ud-english", "gum_ud", $"en_gum-ud-{split}.conllu"));

    /// <summary>The words of the training sentences.</summary>
    public static IEnumerable<List<string>> TrainingWords(string data) => Training(data).Select(s => s.Words.Select(w => w.Form).ToList());

    /// <summary>Reads a CoNLL-U file; empty nodes are skipped.</summary>
    public static List<TreeSentence> Read(string path)
    {
        var sentences = new List<TreeSentence>();
        var document = "";
        var paragraph = true;
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                document = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();
                paragraph = true;
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                paragraph = true;
            }
            else if (line.Length == 0 && rows.Count > 0)
            {
                sentences.Add(new(document, paragraph, ToWords(rows)));
                rows.Clear();
                paragraph = false;
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        return sentences;
    }

    private static TreeWord[] ToWords(List<string[]> rows)
    {
        var words = new List<TreeWord>();
        var inside = 0;
        var surface = 1;
        var surfaceForm = "";
        var spaceAfter = true;
        foreach (var row in rows)
        {
            if (row[0].Contains('.', StringComparison.Ordinal))
                continue;
            var dash = row[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                inside = surface = Number(row[0][(dash + 1)..]) - Number(row[0][..dash]) + 1;
                surfaceForm = row[1];
                spaceAfter = HasSpace(row[9]);
                continue;
            }

            var starts = inside == 0 || inside == surface;
            var single = inside == 0;
            inside = Math.Max(0, inside - 1);
            var space = single ? HasSpace(row[9]) : inside == 0 && spaceAfter;
            words.Add(new(row[1], row[2], row[3], row[4], Number(row[6]) - 1, row[7], space, !starts ? 0 : single ? 1 : surface, single ? row[1] : surfaceForm));
            if (inside == 0)
                surface = 1;
        }

        return [.. words];
    }

    private static bool HasSpace(string misc) => !misc.Contains("SpaceAfter=No", StringComparison.Ordinal);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
