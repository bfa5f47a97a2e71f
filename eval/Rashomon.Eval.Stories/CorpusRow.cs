using Rashomon.Stories;

namespace Rashomon.Eval.Stories;

/// <summary>An article of a corpus as it is read once and kept in a file.</summary>
/// <param name="Set">The corpus.</param>
/// <param name="Story">Its story in the corpus.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Document">What its story is told by.</param>
internal sealed record CorpusRow(string Set, string Story, string Topic, StoryDocument Document);
