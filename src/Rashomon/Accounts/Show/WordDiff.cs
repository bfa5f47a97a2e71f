using System.Collections.Immutable;

namespace Rashomon.Accounts.Show;

/// <summary>
/// Marks where wordings of one utterance differ. All are compared with the longest, word by word
/// (longest common subsequence); letter case and the punctuation around words do not count.
/// </summary>
public static class WordDiff
{
    // Comparing takes time and room by the product of the lengths: beyond this, wordings are taken to differ throughout.
    private const int MostCells = 4_000_000;

    /// <summary>The runs of each wording, in the order given. Without those left out, a wording's runs joined are the wording.</summary>
    public static ImmutableArray<ImmutableArray<WordRun>> Of(ImmutableArray<string> wordings)
    {
        if (wordings.IsEmpty)
            return [];
        var words = wordings.Select(Words).ToList();
        var longest = 0;
        for (var index = 1; index < words.Count; index++)
        {
            if (words[index].Count > words[longest].Count)
                longest = index;
        }

        var pairings = words.Select(other => Pair(words[longest], other)).ToList();
        return [.. words.Select((own, index) => index == longest ? Longest(own, pairings) : Other(words[longest], own, pairings[index]))];
    }

    private static ImmutableArray<WordRun> Longest(List<string> words, List<int[]> pairings)
    {
        var runs = new RunBuilder();
        for (var index = 0; index < words.Count; index++)
            runs.Add(words[index], pairings.TrueForAll(pairs => pairs[index] >= 0) ? WordRunKind.Shared : WordRunKind.Differs);
        return runs.ToRuns();
    }

    private static ImmutableArray<WordRun> Other(List<string> longest, List<string> words, int[] pairs)
    {
        var runs = new RunBuilder();
        var next = 0;
        var leftOut = "";
        for (var index = 0; index < longest.Count; index++)
        {
            if (pairs[index] < 0)
            {
                leftOut += longest[index];
                continue;
            }

            Between(pairs[index]);
            runs.Add(words[next++], WordRunKind.Shared);
        }

        Between(words.Count);
        return runs.ToRuns();

        void Between(int end)
        {
            if (next == end && leftOut.Length > 0)
                runs.Add(leftOut, WordRunKind.LeftOut);
            while (next < end)
                runs.Add(words[next++], WordRunKind.Differs);
            leftOut = "";
        }
    }

    /// <summary>For each word of <paramref name="a"/> the index of its partner in <paramref name="b"/>, or -1.</summary>
    private static int[] Pair(List<string> a, List<string> b)
    {
        var pairs = new int[a.Count];
        Array.Fill(pairs, -1);
        if ((long)a.Count * b.Count > MostCells)
            return pairs;
        var keysA = a.ConvertAll(Key);
        var keysB = b.ConvertAll(Key);
        var common = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                common[i, j] = string.Equals(keysA[i], keysB[j], StringComparison.Ordinal)
                    ? common[i + 1, j + 1] + 1
                    : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            if (string.Equals(keysA[i], keysB[j], StringComparison.Ordinal))
                pairs[i++] = j++;
            else if (common[i + 1, j] >= common[i, j + 1])
                i++;
            else
                j++;
        }

        return pairs;
    }

    /// <summary>Each word with the space after it; space before the first word stays with that word.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var index = 1; index <= text.Length; index++)
        {
            var ends = index == text.Length || (char.IsWhiteSpace(text[index - 1]) && !char.IsWhiteSpace(text[index]));
            if (!ends || (index < text.Length && string.IsNullOrWhiteSpace(text[start..index])))
                continue;
            words.Add(text[start..index]);
            start = index;
        }

        return words;
    }

    private static string Key(string word)
    {
        var letters = string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return letters.Length > 0 ? letters : word.Trim();
    }

    private sealed class RunBuilder
    {
        private readonly List<(string Text, WordRunKind Kind)> _runs = [];

        public void Add(string text, WordRunKind kind)
        {
            if (_runs.Count > 0 && _runs[^1].Kind == kind)
                _runs[^1] = (_runs[^1].Text + text, kind);
            else
                _runs.Add((text, kind));
        }

        public ImmutableArray<WordRun> ToRuns() => [.. _runs.Select(run => new WordRun(run.Text, run.Kind))];
    }
}
