using Rashomon.Language.Networks;

namespace Rashomon.Language.Tokens;

/// <summary>Collects the hashed features of one decision.</summary>
/// <param name="buffer">Room for the features.</param>
internal ref struct FeatureList(Span<uint> buffer)
{
    private readonly Span<uint> _buffer = buffer;
    private uint _salt;

    /// <summary>Number of features so far.</summary>
    public int Count { get; private set; }

    /// <summary>The features so far.</summary>
    public readonly ReadOnlySpan<uint> Features => _buffer[..Count];

    /// <summary>Adds a piece of text as it is written.</summary>
    public void Add(ReadOnlySpan<char> text) => Put(FeatureHash.Of(text, ++_salt));

    /// <summary>Adds a hash or a small number.</summary>
    public void Add(ulong value) => Put(FeatureHash.Join(value, ++_salt));

    /// <summary>Adds two values together.</summary>
    public void Add(ulong first, ulong second) => Put(FeatureHash.Join(FeatureHash.Join(first, second), ++_salt));

    /// <summary>Adds three values together.</summary>
    public void Add(ulong first, ulong second, ulong third) =>
        Put(FeatureHash.Join(FeatureHash.Join(FeatureHash.Join(first, second), third), ++_salt));

    private void Put(ulong hash) => _buffer[Count++] = (uint)(hash >> 32);
}
