namespace Rashomon.Accounts.Show;

/// <summary>A mark on an axis.</summary>
/// <param name="Value">Where it stands, in the plot's unit.</param>
/// <param name="Label">What is written there.</param>
public sealed record ScaleTick(double Value, string Label);
