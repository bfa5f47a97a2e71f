using System.Collections.Immutable;

namespace Rashomon.Storage;

/// <summary>
/// The stories as a stream had them at one article. From here on it was built anew, in the run that wrote this and in every later one: so a run that was broken off goes
/// on exactly as it would have.
/// </summary>
/// <param name="Article">The article.</param>
/// <param name="Stories">The stories that the stream held: of each the id and its articles.</param>
public sealed record StreamCheckpoint(string Article, ImmutableSortedDictionary<string, ImmutableArray<string>> Stories);
