using System.Collections.Frozen;

namespace Rashomon.Accounts.Wordings;

/// <summary>Words that carry a judgement or a feeling beside what they name (docs/wording.md). They mark terms that were found, and find none.</summary>
internal static class LoadedWords
{
    private static readonly Lazy<FrozenSet<string>> SharedNames = new(() => Words(kind => kind != Quality));
    private static readonly Lazy<FrozenSet<string>> SharedQualities = new(() => Words(kind => kind == Quality));

    private const string Quality = "quality";

    /// <summary>The words that name things, people and happenings: lemmas, with ".n" or ".v" where they hold for the noun or the verb alone.</summary>
    public static FrozenSet<string> Names => SharedNames.Value;

    /// <summary>The words that stand before a name: lemmas.</summary>
    public static FrozenSet<string> Qualities => SharedQualities.Value;

    private static FrozenSet<string> Words(Func<string, bool> ofKind) =>
        WordLines.Read("loaded.txt").Where(line => ofKind(line.Kind)).SelectMany(line => line.Terms).Select(WordLines.Spoken).ToFrozenSet(StringComparer.Ordinal);
}
