using System.Collections.Immutable;

namespace Rashomon.Ingestion.Rules;

/// <summary>Tells lines that hold an author's name, as the page's metadata has it, and hardly anything else ("Von Ann Lee", "Ann Lee, Port Halen").</summary>
internal static class AuthorLines
{
    /// <summary>Words that may stand beside the names: "by", a place, a role.</summary>
    private const int MostOther = 4;

    public static bool Is(ReadOnlySpan<char> line, ImmutableArray<string> authors)
    {
        if (line.Length > 120 || authors.IsDefaultOrEmpty || Words.EndsSentence(line))
            return false;
        var other = Words.Count(line);
        var found = false;
        foreach (var author in authors)
        {
            if (!author.Contains(' ', StringComparison.Ordinal) || !line.Contains(author, StringComparison.OrdinalIgnoreCase))
                continue;
            found = true;
            other -= Words.Count(author);
        }
        return found && other <= MostOther;
    }
}
