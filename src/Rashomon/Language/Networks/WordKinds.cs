namespace Rashomon.Language.Networks;

/// <summary>What lists know of capitalised words: given names, populated places, countries, peoples. Kept in a model file, so that networks read it without the lists.</summary>
internal sealed class WordKinds
{
    /// <summary>Number of kinds: six signs together.</summary>
    public const int Count = 64;

    private readonly uint[] _keys;
    private readonly byte[] _kinds;

    /// <summary>Takes keys in rising order and the kind of each.</summary>
    public WordKinds(uint[] keys, byte[] kinds)
    {
        _keys = keys;
        _kinds = kinds;
    }

    /// <summary>Reads the kinds of a model file; null when it has none.</summary>
    public static WordKinds? Load(ModelFile file) => file.Entries.TryGetValue("kinds.keys", out var keys)
        ? new(ModelFile.Unpack(keys.Bytes), file.Entries["kinds.values"].Bytes)
        : null;

    /// <summary>Key of a word.</summary>
    public static uint Key(ReadOnlySpan<char> word)
    {
        Span<char> form = stackalloc char[WordForms.Longest];
        return (uint)(FeatureHash.Of(form[..WordForms.Normalize(word, form)]) >> 32);
    }

    /// <summary>Writes the kinds to a model file.</summary>
    public void Write(ModelFile file)
    {
        file.Add("kinds.keys", ModelEntry.OfBytes(ModelFile.Pack(_keys)));
        file.Add("kinds.values", ModelEntry.OfBytes(_kinds));
    }

    /// <summary>Kind of a word; 0 without a capital in front, or when no list has it.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0]))
            return 0;
        var at = Array.BinarySearch(_keys, Key(word));
        return at >= 0 ? _kinds[at] : 0;
    }
}
