using Rashomon.Training.Corpora;

namespace Rashomon.Training.Pretraining;

/// <summary>Raw text in pieces like those that the networks read: sentences, and windows of paragraphs.</summary>
internal static class RawPieces
{
    private const int Longest = 120;

    /// <summary>The pieces of the news and of every so-manieth paragraph of the novels.</summary>
    /// <param name="data">Folder of the unpacked corpora.</param>
    /// <param name="novels">One paragraph in so many of the novels; 0 leaves them out.</param>
    public static List<List<string>> Read(string data, int novels)
    {
        var pieces = new List<List<string>>();
        var number = 0;
        foreach (var line in RawText.News(data))
            Add(line, number++ % 2 == 0, pieces);
        if (novels > 0)
        {
            foreach (var line in RawText.Novels(data).Where((_, i) => i % novels == 0))
                Add(line, number++ % 2 == 0, pieces);
        }

        pieces.AddRange(Treebanks.TrainingWords(data));
        return pieces;
    }

    private static void Add(List<string> line, bool whole, List<List<string>> pieces)
    {
        var start = 0;
        for (var i = 0; i < line.Count; i++)
        {
            var ends = line[i][0] is '.' or '?' or '!';
            // A closing quotation mark belongs to the sentence before it.
            ends = (ends && !(i + 1 < line.Count && line[i + 1] is "\"" or "'")) || (line[i] is "\"" or "'" && i > 0 && line[i - 1][0] is '.' or '?' or '!');
            if ((ends && (!whole || i - start > Longest * 2 / 3)) || i - start >= Longest || i == line.Count - 1)
            {
                if (i - start > 2)
                    pieces.Add(line[start..(i + 1)]);
                start = i + 1;
            }
        }
    }
}
