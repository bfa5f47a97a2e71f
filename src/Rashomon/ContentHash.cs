using System.Security.Cryptography;
using System.Text;

namespace Rashomon;

/// <summary>Ids and hashes that depend on content alone.</summary>
public static class ContentHash
{
    /// <summary>SHA-256 of <paramref name="bytes"/>, lower-case hexadecimal.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A short id: <paramref name="prefix"/>, then 12 hexadecimal digits of the parts' hash.</summary>
    public static string Id(string prefix, params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(part).Append('\u001F');
        return prefix + Of(Encoding.UTF8.GetBytes(text.ToString()))[..12];
    }
}
