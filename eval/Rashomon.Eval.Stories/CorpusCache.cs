using System.Text.Json;
using Rashomon.Eval.Corpora;

namespace Rashomon.Eval.Stories;

/// <summary>Keeps the documents read in a file, so that only the grouping is done again.</summary>
internal static class CorpusCache
{
    /// <summary>The sets of a folder: from the file where it is there, else read and, where a file is named, written to it.</summary>
    public static IReadOnlyList<StorySet> Sets(string folder, string? file)
    {
        List<CorpusRow> rows;
        if (file is not null && File.Exists(file))
        {
            rows = [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize<CorpusRow>(line)!)];
        }
        else
        {
            rows = DocumentMaker.Make([.. CorpusReader.Read(folder)]);
            if (file is not null)
                File.WriteAllLines(file, rows.Select(row => JsonSerializer.Serialize(row)));
        }

        return [.. rows.GroupBy(row => row.Set, StringComparer.Ordinal).Select(set => StorySet.Of(set.Key, set.Select(row => (row.Document, row.Story, row.Topic))))];
    }
}
