using System.Collections.Immutable;

namespace Rashomon.Ingestion.Rules;

/// <summary>What a page says of its article that helps to tell its blocks apart.</summary>
/// <param name="Authors">Who its metadata names as authors.</param>
/// <param name="Body">The text that its JSON-LD gives as the article's; null without one.</param>
internal sealed record PageHints(ImmutableArray<string> Authors, string? Body);
