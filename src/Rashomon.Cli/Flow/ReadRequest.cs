using System.Collections.Immutable;

namespace Rashomon.Cli.Flow;

/// <summary>What to read.</summary>
/// <param name="Paths">Files, folders, patterns, addresses, and <c>-</c> for standard input.</param>
/// <param name="MetaFile">A file in the form of story.json; null for none but those found in folders.</param>
/// <param name="Published">Publication dates that the user gives, by file; ISO 8601.</param>
/// <param name="Input">Standard input, read only for <c>-</c>.</param>
/// <param name="Follow">Whether the feeds of lists and the pages of feed items are fetched.</param>
/// <param name="AllowPrivate">Whether addresses that are not public may be asked.</param>
internal sealed record ReadRequest(
    ImmutableArray<string> Paths, string? MetaFile, ImmutableSortedDictionary<string, string> Published, Stream Input, bool Follow = false, bool AllowPrivate = false)
{
    /// <summary>Whether every input is given back for itself: twins and withdrawn reports too. Default: no, as for comparing.</summary>
    public bool IsEachByItself { get; init; }
}
