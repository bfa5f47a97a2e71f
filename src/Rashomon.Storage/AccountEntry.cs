using System.Collections.Immutable;

namespace Rashomon.Storage;

/// <summary>An account that is kept.</summary>
/// <param name="Key">The hash of all that it depends on.</param>
/// <param name="Story">The story.</param>
/// <param name="IsContested">Whether it has a contested question.</param>
/// <param name="Json">The account, in the form rashomon/account/1.</param>
public sealed record AccountEntry(string Key, string Story, bool IsContested, ImmutableArray<byte> Json);
