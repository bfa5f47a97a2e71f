namespace Rashomon.Ingestion;

/// <summary>A file that a feed hangs on an item: a photograph, sound or film.</summary>
/// <param name="Url">Its address.</param>
/// <param name="ContentType">Its media type, if given.</param>
/// <param name="Length">Its size in bytes, if given; feeds are often wrong.</param>
public sealed record Enclosure(string Url, string? ContentType = null, long? Length = null);
