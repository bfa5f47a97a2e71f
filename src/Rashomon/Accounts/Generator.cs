using System.Collections.Immutable;

namespace Rashomon.Accounts;

/// <summary>What made an account.</summary>
/// <param name="Name">The program's name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Models">The language models used, each with its version.</param>
/// <param name="Settings">The settings that the account depends on.</param>
public sealed record Generator(string Name, string Version, ImmutableArray<string> Models, ImmutableSortedDictionary<string, string> Settings);
