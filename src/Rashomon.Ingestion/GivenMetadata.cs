namespace Rashomon.Ingestion;

/// <summary>What a user says of an article (story.json, <c>--published</c>): it goes before what the text says.</summary>
/// <param name="Published">ISO 8601 date or date-time.</param>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="Url">Where it was published.</param>
/// <param name="Republishes">The outlet or agency that it is a reprint of.</param>
public sealed record GivenMetadata(string? Published = null, string? Outlet = null, string? Url = null, string? Republishes = null);
