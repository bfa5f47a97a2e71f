using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Rashomon.Accounts.Wordings;

/// <summary>Which terms may name one thing in different words (docs/wording.md). They forbid what was joined by mistake, and join nothing.</summary>
internal static class Frames
{
    private static readonly Lazy<ImmutableArray<Frame>> Shared = new(() => [.. WordLines.Read("frames.txt").Select(Read)]);
    private static readonly Lazy<FrozenSet<string>> SharedTerms = new(() => All.SelectMany(frame => frame.Families.Keys).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>All frames, in the order of the file.</summary>
    public static ImmutableArray<Frame> All => Shared.Value;

    /// <summary>Whether any frame has a term.</summary>
    public static bool Have(string term) => SharedTerms.Value.Contains(term);

    private static Frame Read((string Kind, ImmutableArray<string> Terms) line)
    {
        var families = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var family in line.Terms.Select(term => term.TrimEnd('?').Split('=')))
        {
            foreach (var term in family)
                families.Add(WordLines.Spoken(term), WordLines.Spoken(family[0]));
        }

        var vague = line.Terms.Where(term => term.EndsWith('?')).Select(term => WordLines.Spoken(term.TrimEnd('?').Split('=')[0]));
        return new(Enum.Parse<FrameKind>(line.Kind.TrimEnd('*', '!'), ignoreCase: true), families.ToFrozenDictionary(StringComparer.Ordinal), vague.ToFrozenSet(StringComparer.Ordinal), line.Kind.Contains('*', StringComparison.Ordinal), !line.Kind.EndsWith('!'));
    }
}
