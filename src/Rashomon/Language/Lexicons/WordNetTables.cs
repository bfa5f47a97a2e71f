using System.Runtime.CompilerServices;

namespace Rashomon.Language.Lexicons;

/// <summary>
/// WordNet as arrays. Lemmas, senses and synsets are numbers; a lemma's senses of one part of speech stand together, most
/// frequent first; a synset's number says nothing about its part of speech.
/// </summary>
internal sealed class WordNetTables
{
    private readonly int[] _senseStarts;
    private readonly int[] _senseSynsets;
    private readonly int[] _senseLemmas;
    private readonly ushort[] _tags;
    private readonly byte[] _files;
    private readonly int[] _parentStarts;
    private readonly int[] _parents;
    private readonly int[] _descendants;
    private readonly int[] _memberStarts;
    private readonly int[] _members;

    private WordNetTables(ref ByteReader reader)
    {
        Lemmas = PackedTexts.Read(ref reader);
        var senses = reader.Number();
        _senseStarts = ReadSenseStarts(ref reader, Lemmas.Count);
        _senseSynsets = ReadSenseSynsets(ref reader, senses, out var synsets);
        _tags = ReadTags(ref reader, senses);
        _files = reader.Bytes(synsets).ToArray();
        _parentStarts = ReadParentStarts(ref reader, synsets);
        _parents = ReadParents(ref reader, _parentStarts);
        _descendants = reader.Numbers(synsets);
        Derivations = WordPairs.Read(ref reader);
        Antonyms = WordPairs.Read(ref reader);
        Pertainyms = WordPairs.Read(ref reader);
        Irregular = new IrregularForms[4];
        for (var pos = 0; pos < 4; pos++)
            Irregular[pos] = IrregularForms.Read(ref reader);
        _senseLemmas = OwnersOf(_senseStarts, senses);
        (_memberStarts, _members) = Invert(_senseSynsets, synsets);
    }

    public PackedTexts Lemmas { get; }

    public WordPairs Derivations { get; }

    public WordPairs Antonyms { get; }

    public WordPairs Pertainyms { get; }

    /// <summary>Irregular forms by part of speech.</summary>
    public IrregularForms[] Irregular { get; }

    public int SynsetCount => _files.Length;

    public static WordNetTables Load()
    {
        var reader = new ByteReader(ByteReader.Unpack("wordnet.br"));
        return new(ref reader);
    }

    /// <summary>Number of a lemma as people write it (any case, spaces or underscores), or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> lemma)
    {
        if (lemma.IsEmpty || lemma.Length > 80)
            return -1;
        Span<byte> key = stackalloc byte[lemma.Length];
        for (var i = 0; i < lemma.Length; i++)
        {
            if (lemma[i] >= 0x80)
                return -1;
            key[i] = lemma[i] == ' ' ? (byte)'_' : (byte)char.ToLowerInvariant(lemma[i]);
        }
        return Lemmas.IndexOf(key);
    }

    /// <summary>Senses of a lemma as <c>[Start, End)</c>; empty when there are none.</summary>
    public (int Start, int End) Senses(int lemma, PartOfSpeech pos) =>
        lemma < 0 ? default : (_senseStarts[4 * lemma + (int)pos], _senseStarts[4 * lemma + (int)pos + 1]);

    public int SynsetOf(int sense) => _senseSynsets[sense];

    public int LemmaOf(int sense) => _senseLemmas[sense] >> 2;

    public PartOfSpeech PartOfSpeechOf(int sense) => (PartOfSpeech)(_senseLemmas[sense] & 3);

    /// <summary>How often the sense was tagged in WordNet's concordance (parts of the Brown corpus).</summary>
    public int Tags(int sense) => _tags[sense];

    /// <summary>Lexicographer file of a synset, 0 to 44 (lexnames(5WN)).</summary>
    public byte FileOf(int synset) => _files[synset];

    /// <summary>Synsets one step up, each as twice its number, plus 1 where the lower one is an instance.</summary>
    public ReadOnlySpan<int> ParentsOf(int synset) =>
        _parents.AsSpan(_parentStarts[synset], _parentStarts[synset + 1] - _parentStarts[synset]);

    /// <summary>Whether the synset names one particular person, place or thing.</summary>
    public bool IsInstance(int synset) => ParentsOf(synset) is [var first, ..] && (first & 1) != 0;

    /// <summary>How many synsets lie below this one, at any depth.</summary>
    public int DescendantsOf(int synset) => _descendants[synset];

    /// <summary>Senses that make up a synset.</summary>
    public ReadOnlySpan<int> MembersOf(int synset) =>
        _members.AsSpan(_memberStarts[synset], _memberStarts[synset + 1] - _memberStarts[synset]);

    /// <summary>Tags of all senses of a lemma in one part of speech.</summary>
    public int TotalTags(int lemma, PartOfSpeech pos)
    {
        var (start, end) = Senses(lemma, pos);
        var sum = 0;
        for (var sense = start; sense < end; sense++)
            sum += _tags[sense];
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] ReadSenseStarts(ref ByteReader reader, int lemmas)
    {
        var starts = new int[4 * lemmas + 1];
        for (var pos = 0; pos < 4; pos++)
            for (var lemma = 0; lemma < lemmas; lemma++)
                starts[4 * lemma + pos + 1] = reader.Number();
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        return starts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] ReadSenseSynsets(ref ByteReader reader, int senses, out int synsets)
    {
        var values = new int[senses];
        var next = 0;
        for (var i = 0; i < senses; i++)
        {
            var back = reader.Number();
            values[i] = back == 0 ? next++ : next - back;
        }
        synsets = next;
        return values;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ushort[] ReadTags(ref ByteReader reader, int senses)
    {
        var tags = new ushort[senses];
        for (var i = 0; i < senses; i++)
            tags[i] = (ushort)reader.Number();
        return tags;
    }

    private static int[] ReadParentStarts(ref ByteReader reader, int synsets)
    {
        var starts = new int[synsets + 1];
        var counts = reader.Bytes(synsets);
        for (var i = 0; i < synsets; i++)
            starts[i + 1] = starts[i] + counts[i];
        return starts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] ReadParents(ref ByteReader reader, int[] starts)
    {
        var parents = new int[starts[^1]];
        for (var synset = 0; synset + 1 < starts.Length; synset++)
            for (var i = starts[synset]; i < starts[synset + 1]; i++)
                parents[i] = 2 * synset + reader.Signed();
        return parents;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] OwnersOf(int[] starts, int items)
    {
        var owners = new int[items];
        for (var owner = 0; owner + 1 < starts.Length; owner++)
            for (var i = starts[owner]; i < starts[owner + 1]; i++)
                owners[i] = owner;
        return owners;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int[] Starts, int[] Items) Invert(int[] groupOf, int groups)
    {
        var starts = new int[groups + 1];
        foreach (var group in groupOf)
            starts[group + 1]++;
        for (var i = 0; i < groups; i++)
            starts[i + 1] += starts[i];
        var items = new int[groupOf.Length];
        var filled = starts.AsSpan(0, groups).ToArray();
        for (var i = 0; i < groupOf.Length; i++)
            items[filled[groupOf[i]]++] = i;
        return (starts, items);
    }
}
