using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Rashomon.Eval.Readers;

/// <summary>One document of GUM: its text and the names that people joined.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Text">The text; a blank line between paragraphs.</param>
/// <param name="Blocks">The paragraphs; the first of a news text is its headline.</param>
/// <param name="Names">The names in text order.</param>
internal sealed partial record GumDocument(string Id, string Text, ImmutableArray<Block> Blocks, ImmutableArray<GumName> Names)
{
    /// <summary>Reads the documents of a CoNLL-U file whose id begins so.</summary>
    public static IEnumerable<GumDocument> ReadAll(string path, string genre)
    {
        var lines = new List<string>();
        string? id = null;
        foreach (var line in File.ReadLines(path).Append("# newdoc id = "))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                if (id is not null)
                    yield return new GumReader(id, lines).Read();
                var name = line[14..];
                id = name.StartsWith(genre, StringComparison.Ordinal) ? name : null;
                lines.Clear();
            }

            if (id is not null)
                lines.Add(line);
        }
    }

    /// <summary>The text as an article.</summary>
    public Article ToArticle()
    {
        var hash = ContentHash.Of(Encoding.UTF8.GetBytes(Text));
        return new() { Id = Id, Hash = hash, Text = Text, Blocks = Blocks, Language = "en" };
    }

    [GeneratedRegex(@"\((?<open>[^()]+)(?<shut>\)?)|(?<close>[^()]+)\)", RegexOptions.CultureInvariant)]
    internal static partial Regex Brackets();
}
