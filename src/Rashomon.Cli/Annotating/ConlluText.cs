using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Rashomon.Cli.Annotating;

/// <summary>A CoNLL-U file's words: the text that they make, and where each stands in it.</summary>
/// <param name="Text">The words with spaces between, a blank line between paragraphs.</param>
/// <param name="Blocks">The paragraphs.</param>
/// <param name="Sentences">The words of each sentence.</param>
/// <param name="Lines">For each sentence its lines as given.</param>
/// <param name="Paragraphs">Index of the first sentence of each paragraph.</param>
internal sealed record ConlluText(
    string Text, ImmutableArray<Block> Blocks, ImmutableArray<ImmutableArray<Span>> Sentences, ImmutableArray<ImmutableArray<string>> Lines, ImmutableArray<int> Paragraphs)
{
    /// <summary>Reads a file; lines that are no CoNLL-U are passed over.</summary>
    public static ConlluText Parse(string file)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var sentences = ImmutableArray.CreateBuilder<ImmutableArray<Span>>();
        var all = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var paragraphs = ImmutableArray.CreateBuilder<int>();
        var blockStart = 0;
        foreach (var lines in Groups(file))
        {
            var opens = lines.Exists(l => l.StartsWith("# newpar", StringComparison.Ordinal) || l.StartsWith("# newdoc", StringComparison.Ordinal));
            if (sentences.Count == 0 || opens)
            {
                EndBlock();
                paragraphs.Add(sentences.Count);
            }

            var words = Words(lines, text);
            if (words.IsEmpty)
                continue;
            sentences.Add(words);
            all.Add([.. lines]);
        }

        EndBlock();
        return new(text.ToString(), blocks.ToImmutable(), sentences.ToImmutable(), all.ToImmutable(), [.. paragraphs.Where(p => p < sentences.Count).Distinct()]);

        void EndBlock()
        {
            if (text.Length > blockStart)
            {
                blocks.Add(new(BlockKind.Paragraph, new(blockStart, text.Length)));
                text.Append("\n\n");
            }

            blockStart = text.Length;
        }
    }

    private static IEnumerable<List<string>> Groups(string file)
    {
        var lines = new List<string>();
        foreach (var line in file.Split('\n').Select(l => l.TrimEnd('\r')).Append(""))
        {
            if (line.Length > 0)
            {
                lines.Add(line);
                continue;
            }

            if (lines.Count > 0)
                yield return lines;
            lines = [];
        }
    }

    /// <summary>A multiword token's words share its letters; empty nodes have none.</summary>
    private static ImmutableArray<Span> Words(List<string> lines, StringBuilder text)
    {
        var words = ImmutableArray.CreateBuilder<Span>();
        var (last, space) = (-1, true);
        foreach (var fields in lines.Where(l => l[0] != '#').Select(l => l.Split('\t')).Where(f => f.Length >= 2 && f[1].Length > 0 && !f[0].Contains('.', StringComparison.Ordinal)))
        {
            var spaceAfter = fields.Length < 10 || !fields[9].Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal);
            if (fields[0].Split('-') is [_, var to] && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out last))
            {
                space = spaceAfter;
                continue;
            }

            if (!int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                continue;
            words.Add(new(text.Length, text.Length + fields[1].Length));
            text.Append(fields[1]);
            if (number < last || (number > last ? !spaceAfter : !space))
                continue;
            text.Append(' ');
        }

        return words.ToImmutable();
    }
}
