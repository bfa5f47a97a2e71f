using System.Collections.Immutable;

namespace Rashomon.Eval.Corpora;

/// <summary>The texts that a corpus gives one story.</summary>
/// <param name="Set">The corpus.</param>
/// <param name="Name">The story's name in it.</param>
/// <param name="Texts">Its texts, in the corpus's order.</param>
public sealed record CorpusStory(string Set, string Name, ImmutableArray<CorpusText> Texts)
{
    /// <summary>The stories of the corpora in a folder, one of each corpus by turns, so that the first of them are of all corpora.</summary>
    /// <param name="folder">Where the corpora are unpacked; those that are absent are left out.</param>
    public static ImmutableArray<CorpusStory> ReadAll(string folder)
    {
        var sets = CorpusReader.Read(folder).GroupBy(text => text.Set, StringComparer.Ordinal)
            .Select(set => set.GroupBy(text => text.Story, StringComparer.Ordinal).Select((story, turn) => (Turn: turn, Story: new CorpusStory(set.Key, story.Key, [.. story]))));
        return [.. sets.SelectMany(set => set).OrderBy(pair => pair.Turn).Select(pair => pair.Story)];
    }
}
