using System.Collections.Frozen;

namespace Rashomon.Accounts.Wordings;

/// <summary>Words that carry a judgement or a feeling beside what they name (docs/wording.md). They mark terms that were found, and find none.</summary>
internal static class LoadedWords
{
    private static readonly Lazy<FrozenSet<string>> Shared = new(() => WordLines.Read("loaded.txt").SelectMany(line => line.Terms).Select(WordLines.Spoken).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The words, as lemmas.</summary>
    public static FrozenSet<string> All => Shared.Value;

    /// <summary>Whether the list has a lemma or phrase of lemmas.</summary>
    public static bool Has(string term) => All.Contains(term);
}
