namespace Rashomon.Language.Networks;

/// <summary>Hashes of words and their parts, equal on every machine and in every process: FNV-1a over UTF-16 code units with a final mix.</summary>
internal static class FeatureHash
{
    private const ulong Offset = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>Hash of a piece of text under a salt that tells feature kinds apart.</summary>
    public static ulong Of(ReadOnlySpan<char> text, uint salt = 0)
    {
        var hash = Offset ^ (salt * 0x9E3779B97F4A7C15UL);
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return Mix(hash);
    }

    /// <summary>Joins two hashes; the order matters.</summary>
    public static ulong Join(ulong first, ulong second) => Mix((first * 0x9E3779B97F4A7C15UL) + second);

    /// <summary>Spreads a hash over all 64 bits (the finaliser of MurmurHash3).</summary>
    public static ulong Mix(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xFF51AFD7ED558CCDUL;
        hash ^= hash >> 33;
        hash *= 0xC4CEB9FE1A85EC53UL;
        return hash ^ (hash >> 33);
    }

    /// <summary>Row of a table of <paramref name="rows"/> rows that the hash falls into.</summary>
    public static int Row(ulong hash, int rows) => (int)(((hash >> 32) * (ulong)rows) >> 32);
}
