using Rashomon.Language;

namespace Rashomon.Training.Names;

/// <summary>Reads the corpora with names.</summary>
internal static class NameCorpora
{
    /// <summary>Worldwide newswire, its paragraphs joined into windows as the library reads them: files sorted by name; of each ten the last is test, the last but one dev.</summary>
    public static List<NameSentence> Worldwide(string data, string split) => [.. WorldwideArticles(data, split).SelectMany(a => a)];

    /// <summary>The same, article by article.</summary>
    public static List<NameSentence[]> WorldwideArticles(string data, string split)
    {
        var files = Directory.GetFiles(Path.Combine(data, "names", "worldwide_newswire", "processed_annotated"), "*.tsv").Order(StringComparer.Ordinal);
        return [.. files.Where((_, i) => string.Equals(split, (i % 10) switch { 8 => "dev", 9 => "test", _ => "train" }, StringComparison.Ordinal))
            .Select(f => NameSentence.Windows(Read(f, 0, 1), LanguageModel.NameWindow).ToArray())];
    }

    /// <summary>Wikigold: Wikipedia; person, organization, place, other.</summary>
    public static List<NameSentence> Wikigold(string data) =>
        Read(Path.Combine(data, "names", "wikigold", "CONLL-format", "data", "wikigold.conll.txt"), 0, 1, ' ');

    /// <summary>WNUT 2017: rare names in posts on social media.</summary>
    public static List<NameSentence> Wnut(string data) =>
        [.. new[] { "wnut17train.conll", "emerging.dev.conll" }.SelectMany(f => Read(Path.Combine(data, "names", "wnut17", f), 0, 1))];

    /// <summary>Universal NER over EWT's dev part.</summary>
    public static List<NameSentence> Uner(string data) => Read(Path.Combine(data, "names", "uner_ewt", "en_ewt-ud-dev.iob2"), 1, 2);

    /// <summary>Raw news that recognisers marked with the newswire's types.</summary>
    public static List<NameSentence> Silver(string path) => Read(path, 0, 1);

    private static List<NameSentence> Read(string path, int wordColumn, int tagColumn, char separator = '\t')
    {
        var sentences = new List<NameSentence>();
        var words = new List<string>();
        var tags = new List<string>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal) && (line.Contains('=') || words.Count + sentences.Count == 0))
                continue;
            var columns = line.TrimEnd().Split(separator);
            if (line.Trim().Length > 0 && columns.Length > tagColumn)
            {
                words.Add(columns[wordColumn].Trim());
                tags.Add(columns[tagColumn].Trim());
            }
            else if (words.Count > 0 && line.Trim().Length == 0)
            {
                sentences.Add(new([.. words], Runs(tags)));
                words.Clear();
                tags.Clear();
            }
        }

        return sentences;
    }

    private static (int Start, int End, string Type)[] Runs(List<string> tags)
    {
        var runs = new List<(int Start, int End, string Type)>();
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].Length < 3)
                continue;
            var type = tags[i][2..];
            var goesOn = tags[i][0] is 'I' or 'E' && runs.Count > 0 && runs[^1].End == i && string.Equals(runs[^1].Type, type, StringComparison.Ordinal);
            if (goesOn)
                runs[^1] = runs[^1] with { End = i + 1 };
            else
                runs.Add((i, i + 1, type));
        }

        return [.. runs];
    }
}
