namespace Rashomon.Language.Lexicons;

/// <summary>A noun for people of a country.</summary>
/// <param name="Singular">For one of them: "Serb", "Dutchwoman".</param>
/// <param name="Plural">For several: "Serbs", "Dutchwomen", "Chinese".</param>
public sealed record Demonym(string Singular, string Plural);
