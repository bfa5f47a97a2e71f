using System.Collections.Immutable;

namespace Rashomon.Ingestion.Decoding;

/// <summary>An input's text, without a byte order mark.</summary>
/// <param name="Text">The text.</param>
/// <param name="Diagnostics">What was noticed; without the article's id.</param>
internal sealed record DecodedText(string Text, ImmutableArray<Diagnostic> Diagnostics);
