namespace Rashomon.Storage.Watching;

/// <summary>A feed to watch.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Title">What the list calls it; null for nothing.</param>
public sealed record WatchedFeed(string Url, string? Title);
