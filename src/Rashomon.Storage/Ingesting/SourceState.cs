using System.Globalization;
using System.Security.Cryptography;

namespace Rashomon.Storage.Ingesting;

/// <summary>Tells whether a source is what it was, and where to go on.</summary>
internal static class SourceState
{
    private const int HeadBytes = 64 * 1024;

    /// <summary>What a file looks like: length, time of change, hash of its beginning; null for what is no file, or cannot be read.</summary>
    public static string? Fingerprint(string? path)
    {
        try
        {
            if (path is null || new FileInfo(path) is not { Exists: true } file)
                return null;
            return string.Join(' ', file.Length.ToString(CultureInfo.InvariantCulture), file.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture), Head(path, file.Length));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether it was read to its end and has not changed.</summary>
    public static bool IsUnchanged(SourcePosition? known, string? fingerprint) => known is { IsDone: true, Fingerprint: { } before } && before == fingerprint;

    /// <summary>The position to go on from: of an unchanged file that which was reached, also of one that only grew, if its positions are offsets. Null to begin at the start.</summary>
    public static string? GoesOn(SourcePosition? known, string? fingerprint, string? path)
    {
        if (known is not { Position: { } position, Fingerprint: { } before } || fingerprint is null || path is null)
            return null;
        if (before == fingerprint)
            return position;
        var (then, now) = (before.Split(' '), fingerprint.Split(' '));
        var length = long.Parse(then[0], CultureInfo.InvariantCulture);
        var grew = long.Parse(now[0], CultureInfo.InvariantCulture) > length && IsOffset(position) && Head(path, length) == then[2];
        return grew ? position : null;
    }

    // Positions of archives and lines name the byte where the next record begins; those of feeds and pages count records.
    private static bool IsOffset(string position) => position.Contains(':', StringComparison.Ordinal);

    private static string Head(string path, long length)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
        var head = new byte[(int)Math.Min(HeadBytes, length)];
        return Convert.ToHexStringLower(SHA256.HashData(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false))))[..16];
    }
}
