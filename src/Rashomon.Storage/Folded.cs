namespace Rashomon.Storage;

/// <summary>Names as they are looked up.</summary>
internal static class Folded
{
    /// <summary>A name in lower case, with one space between words.</summary>
    public static string Of(string name) => string.Join(' ', name.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
