namespace Rashomon.Quantities;

/// <summary>A unit of measure or a currency.</summary>
/// <param name="Code">UCUM code, ISO 4217 currency or <c>%</c>.</param>
/// <param name="Dimension">What it measures; only units of one dimension are compared.</param>
/// <param name="Factor">How many of the dimension's base unit one of it is; 1 for currencies, which are never converted.</param>
public sealed record Unit(string Code, string Dimension, double Factor);
