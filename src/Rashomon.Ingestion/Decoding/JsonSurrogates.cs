using System.Text.RegularExpressions;

namespace Rashomon.Ingestion.Decoding;

/// <summary>Half characters in JSON: an escaped surrogate without its other half is valid to a parser, and throws where its text is asked for.</summary>
internal static partial class JsonSurrogates
{
    /// <summary>The JSON with each half character made U+FFFD.</summary>
    public static string Mended(string json) =>
        json.Contains("\\ud", StringComparison.OrdinalIgnoreCase) ? Lone().Replace(json, "\\ufffd") : json;

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Lone();
}
