using System.Text.Json;
using Rashomon.Accounts;

namespace Rashomon.Cli;

/// <summary>Reads an account from a file that <c>compare --format json</c> wrote.</summary>
internal static class AccountFile
{
    /// <summary>The account in the file, or on standard input for <c>-</c>.</summary>
    /// <exception cref="UsageException">The file cannot be read or holds no account.</exception>
    public static Account Read(string path, Host host)
    {
        ReadOnlySpan<byte> bytes = Bytes(path, host);
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        try
        {
            return AccountJson.Read(bytes);
        }
        catch (JsonException exception)
        {
            var where = exception.Path is { } at ? $" (at {at}, line {exception.LineNumber + 1})" : "";
            throw new UsageException(
                $"{path} is not an account in the form {Account.SchemaName}{where}. Make one with: rashomon compare PATH... --format json --out account.json",
                exception);
        }
    }

    private static byte[] Bytes(string path, Host host)
    {
        try
        {
            if (!string.Equals(path, "-", StringComparison.Ordinal))
                return File.ReadAllBytes(path);
            using var buffer = new MemoryStream();
            host.Input.CopyTo(buffer);
            return buffer.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read: {exception.Message}", exception);
        }
    }
}
