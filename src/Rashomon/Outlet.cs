namespace Rashomon;

/// <summary>A publisher under one editorial control.</summary>
/// <param name="Name">The name that readers know it by.</param>
/// <param name="Domain">Its internet domain without <c>www.</c>, if known.</param>
public sealed record Outlet(string Name, string? Domain = null);
