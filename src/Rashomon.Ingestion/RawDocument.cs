using System.Collections.Immutable;

namespace Rashomon.Ingestion;

/// <summary>One input as it came, before anything is made of it.</summary>
/// <param name="Name">The file's name with <c>/</c> between folders, or <c>-</c> for standard input, or an address; for one of several in a container its name, <c>#</c> and the number.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Given">What the user says of it.</param>
/// <param name="Container">What the feed, archive, line or answer that it came in says of it; null for a plain file.</param>
public sealed record RawDocument(string Name, ImmutableArray<byte> Bytes, GivenMetadata? Given = null, ContainerMetadata? Container = null);
