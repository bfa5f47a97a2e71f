using System.Text;
using System.Text.RegularExpressions;

namespace Rashomon.Training.Corpora;

/// <summary>The unlabelled text that word vectors are counted on, without any paragraph of the held-out newswire articles.</summary>
internal static partial class RawText
{
    private const int KeyLength = 48;

    /// <summary>The sentences' words, one array a line of text.</summary>
    /// <param name="data">Folder of the unpacked corpora.</param>
    public static IEnumerable<List<string>> Lines(string data) => News(data).Concat(Novels(data));

    /// <summary>The news, one list of words a paragraph.</summary>
    public static IEnumerable<List<string>> News(string data) => NewsLines(data).Select(Split);

    /// <summary>The news, a paragraph a line.</summary>
    /// <param name="data">Folder of the unpacked corpora.</param>
    /// <param name="withDev">Whether articles of the newswire's dev part are in it.</param>
    public static IEnumerable<string> NewsLines(string data, bool withDev = true)
    {
        var held = HeldOut(data, withDev);
        foreach (var line in File.ReadLines(Path.Combine(data, "raw-english", "news.txt")))
        {
            if (IsHeldOut(line, held))
                continue;
            yield return line;
        }
    }

    /// <summary>The novels, one list of words a paragraph.</summary>
    public static IEnumerable<List<string>> Novels(string data)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(data, "raw-english", "fiction"), "*.txt").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal);
            foreach (var paragraph in BlankLine().Split(text))
                yield return Split(paragraph.Replace('\n', ' ').Replace("_", "", StringComparison.Ordinal));
        }
    }

    private static List<string> Split(string line)
    {
        var words = new List<string>();
        RawWords.Split(line, words);
        return words;
    }

    private static HashSet<string> HeldOut(string data, bool withDev)
    {
        var folder = Path.Combine(data, "names", "worldwide_newswire");
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var annotated = Directory.GetFiles(Path.Combine(folder, "processed_annotated"), "*.tsv").Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < annotated.Length; i++)
        {
            if (i % 10 != 9 && (i % 10 != 8 || withDev))
                continue;
            var name = Path.GetFileName(annotated[i]).Replace(".tsv", "", StringComparison.Ordinal);
            var original = Path.Combine(folder, "original_articles", name);
            if (!File.Exists(original))
                continue;
            var letters = Letters(File.ReadAllText(original), int.MaxValue);
            for (var at = 0; at + KeyLength <= letters.Length; at++)
                keys.Add(letters.Substring(at, KeyLength));
        }

        return keys;
    }

    private static bool IsHeldOut(string line, HashSet<string> held)
    {
        var letters = Letters(line, 200);
        return letters.Length >= KeyLength &&
            (held.Contains(letters[..KeyLength]) || held.Contains(letters[^KeyLength..]));
    }

    private static string Letters(string text, int most)
    {
        var letters = new StringBuilder();
        foreach (var c in text)
        {
            if (letters.Length < most && char.IsAsciiLetter(c))
                letters.Append((char)(c | 0x20));
        }

        return letters.ToString();
    }

    [GeneratedRegex(@"\n\s*\n", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BlankLine();
}
