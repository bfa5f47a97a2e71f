namespace Rashomon.Training.Corpora;

/// <summary>Words of raw text by plain rules near the treebanks' (clitics and hyphens split): good enough to count contexts by.</summary>
internal static class RawWords
{
    private static readonly string[] Clitics = ["'s", "'ll", "'re", "'ve", "'d", "'m"];

    /// <summary>Adds the words of a line to <paramref name="words"/>.</summary>
    public static void Split(string line, List<string> words)
    {
        line = line.Replace('\u2019', '\'').Replace('\u2018', '\'').Replace('\u201C', '"').Replace('\u201D', '"');
        var i = 0;
        while (i < line.Length)
        {
            var c = line[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            var start = i++;
            if (char.IsLetterOrDigit(c))
            {
                while (i < line.Length && Continues(line, i))
                    i++;
                AddWord(line[start..i], words);
            }
            else
            {
                while (i < line.Length && line[i] == c && c is '-' or '.' or '!' or '?')
                    i++;
                words.Add(line[start..Math.Min(i, line.Length)]);
            }
        }
    }

    private static bool Continues(string line, int i)
    {
        var c = line[i];
        if (char.IsLetterOrDigit(c))
            return true;
        if (i + 1 >= line.Length)
            return false;
        var digits = char.IsDigit(line[i - 1]) && char.IsDigit(line[i + 1]);
        if (c is ',' or ':')
            return digits;
        if (c == '\'')
            return char.IsLetter(line[i + 1]);
        if (c != '.')
            return false;
        var abbreviation = char.IsUpper(line[i - 1]) && (i < 2 || !char.IsLetter(line[i - 2]));
        return digits || abbreviation;
    }

    private static void AddWord(string word, List<string> words)
    {
        if (word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) && word.Length > 3)
        {
            words.Add(word[..^3]);
            words.Add(word[^3..]);
            return;
        }

        foreach (var clitic in Clitics)
        {
            if (word.Length > clitic.Length && word.EndsWith(clitic, StringComparison.OrdinalIgnoreCase))
            {
                words.Add(word[..^clitic.Length]);
                words.Add(word[^clitic.Length..]);
                return;
            }
        }

        words.Add(word);
    }
}
