namespace Rashomon.Ingestion.Fetching;

/// <summary>What a server gave to tell a changed content from the same one (RFC 9110).</summary>
/// <param name="ETag">The entity tag, quotation marks included.</param>
/// <param name="LastModified">The <c>Last-Modified</c>, as it stood there.</param>
public sealed record Validators(string? ETag, string? LastModified);
