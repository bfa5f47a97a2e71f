namespace Rashomon;

/// <summary>The place and date that stand before a report's first sentence.</summary>
/// <param name="Place">The place as written.</param>
/// <param name="Date">The date, where the dateline gives a whole one.</param>
public sealed record Dateline(string? Place, DateOnly? Date);
