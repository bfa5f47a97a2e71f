using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Rashomon.Tests.Architecture;

/// <summary>
/// What can be seen in a C# file without a compiler, given that <c>dotnet format</c> has put every brace and indent in its place: a member's closing line stands
/// at the indent of its first.
/// </summary>
internal sealed partial record SourceFile(string Name, ImmutableArray<string> Lines)
{
    /// <summary>Reads a file of the working copy.</summary>
    public static SourceFile Read(string name) => new(name, [.. File.ReadAllLines(WorkingCopy.At(name))]);

    /// <summary>The public types of the namespace.</summary>
    public IEnumerable<string> PublicTypes => Lines.Select(line => PublicType().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value);

    /// <summary>Methods, constructors and accessors with a body, each with its number of lines.</summary>
    public IEnumerable<(string Declaration, int Lines)> Methods
    {
        get
        {
            for (var first = 0; first < Lines.Length; first++)
            {
                if (Method().Match(Lines[first]) is { Success: true } match && !Type().IsMatch(Lines[first]))
                    yield return (Lines[first].Trim(), End(first, match.Groups["indent"].Value) - first + 1);
            }
        }
    }

    /// <summary>Names of the methods marked as tests.</summary>
    public IEnumerable<string> Tests
    {
        get
        {
            var marked = false;
            foreach (var line in Lines)
            {
                if (TestMark().IsMatch(line))
                    marked = true;
                else if (marked && Method().Match(line) is { Success: true } match)
                {
                    marked = false;
                    yield return match.Groups["name"].Value;
                }
            }
        }
    }

    /// <summary>The last line of the member that starts at a line.</summary>
    private int End(int first, string indent)
    {
        var block = false;
        for (var at = first; at < Lines.Length; at++)
        {
            var line = Lines[at];
            block |= line == indent + "{";
            if (block ? line.StartsWith(indent + "}", StringComparison.Ordinal) : line.EndsWith(';'))
                return at;
        }

        return Lines.Length - 1;
    }

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:record struct|record class|record|class|struct|interface|enum) (?<name>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^(?<indent>(?: {4})+)(?:public|private|internal|protected)\b[^=;]*?\b(?<name>\w+)(?:<[^(]*>)?\(", RegexOptions.CultureInvariant)]
    private static partial Regex Method();

    [GeneratedRegex(@"^\s*(?:\w+ )*(?:class|record|struct|interface|enum|delegate)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Type();

    [GeneratedRegex(@"^\s*\[(?:Fact|Theory)\b", RegexOptions.CultureInvariant)]
    private static partial Regex TestMark();
}
