using System.Runtime.CompilerServices;
using System.Text;

namespace Rashomon.Language.Lexicons;

/// <summary>
/// Populated places as arrays, in the order of their folded names. Names are kept once; folding them while searching costs a
/// few microseconds a look-up and spares an index.
/// </summary>
internal sealed class CityTable
{
    private readonly PackedTexts _features;
    private readonly PackedTexts _divisions;
    private readonly PackedTexts _names;
    private readonly int[] _placeStarts;
    private readonly int[] _ids;
    private readonly ushort[] _division;
    private readonly byte[] _feature;
    private readonly int[] _populations;
    private readonly int[] _latitudes;
    private readonly int[] _longitudes;
    private readonly PackedTexts _aliases;
    private readonly int[] _aliasPlaces;

    private CityTable(ref ByteReader reader)
    {
        _features = PackedTexts.Read(ref reader);
        _divisions = PackedTexts.Read(ref reader);
        var centres = ReadCentres(ref reader, _divisions.Count);
        _names = PackedTexts.Read(ref reader);
        _placeStarts = reader.Starts(_names.Count);
        var count = _placeStarts[^1];
        _ids = reader.Numbers(count);
        _division = ReadPlanes(ref reader, count);
        _feature = reader.Bytes(count).ToArray();
        _populations = reader.Numbers(count);
        _latitudes = ReadCoordinates(ref reader, centres.Latitudes, _division);
        _longitudes = ReadCoordinates(ref reader, centres.Longitudes, _division);
        _aliases = PackedTexts.Read(ref reader);
        _aliasPlaces = reader.Numbers(_aliases.Count);
    }

    public static CityTable Load()
    {
        var reader = new ByteReader(ByteReader.Unpack("cities.br"));
        return new(ref reader);
    }

    /// <summary>Numbers of the places with this name or spelling, in no order.</summary>
    public List<int> Find(string name)
    {
        var found = new List<int>();
        var folded = NameFolding.Fold(name);
        if (folded.Length == 0)
            return found;
        var first = FirstAtLeast(folded);
        for (var i = first; i < _names.Count && Compare(i, folded) == 0; i++)
            for (var place = _placeStarts[i]; place < _placeStarts[i + 1]; place++)
                found.Add(place);
        var alias = _aliases.IndexOf(Encoding.UTF8.GetBytes(folded));
        if (alias >= 0 && !found.Contains(_aliasPlaces[alias]))
            found.Add(_aliasPlaces[alias]);
        return found;
    }

    /// <summary>Number of places.</summary>
    public int Count => _ids.Length;

    public int PopulationOf(int place) => _populations[place];

    public Place this[int place]
    {
        get
        {
            var division = _divisions[_division[place]];
            var name = Array.BinarySearch(_placeStarts, place);
            if (name < 0)
                name = ~name - 1;
            return new(_ids[place], _names[name], division[..2], division[3..], _populations[place],
                _latitudes[place] / 1000.0, _longitudes[place] / 1000.0, _features[_feature[place]]);
        }
    }

    private int Compare(int name, string folded)
    {
        var utf8 = _names.Utf8(name);
        Span<char> text = stackalloc char[utf8.Length];
        var length = Encoding.UTF8.GetChars(utf8, text);
        Span<char> room = stackalloc char[4 * length + 4];
        return NameFolding.Fold(text[..length], room).SequenceCompareTo(folded);
    }

    private int FirstAtLeast(string folded)
    {
        int low = 0, high = _names.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Compare(middle, folded) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static (int[] Latitudes, int[] Longitudes) ReadCentres(ref ByteReader reader, int count)
    {
        int[] latitudes = new int[count], longitudes = new int[count];
        for (var i = 0; i < count; i++)
            (latitudes[i], longitudes[i]) = (reader.Signed(), reader.Signed());
        return (latitudes, longitudes);
    }

    private static ushort[] ReadPlanes(ref ByteReader reader, int count)
    {
        var low = reader.Bytes(count);
        var high = reader.Bytes(count);
        var values = new ushort[count];
        for (var i = 0; i < count; i++)
            values[i] = (ushort)(low[i] | high[i] << 8);
        return values;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] ReadCoordinates(ref ByteReader reader, int[] centres, ushort[] division)
    {
        var values = new int[division.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = centres[division[i]] + reader.Signed();
        return values;
    }
}
