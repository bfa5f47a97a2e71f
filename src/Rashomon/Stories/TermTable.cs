using System.Runtime.InteropServices;

namespace Rashomon.Stories;

/// <summary>Numbers terms, and tells how rare each is: by a table of general news, and by the articles seen, of which older ones count less and less.</summary>
/// <param name="halfLife">After how many further articles one counts half; infinity for never.</param>
internal sealed class TermTable(double halfLife)
{
    // Of how many articles the table of general news counts as much as: enough to tell rare from common when a stream begins.
    private const double BackgroundArticles = 400;

    // Counts grow by this factor instead of all others shrinking; they are scaled back before they lose precision.
    private const double MostUnit = 1e9;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];
    private readonly Stack<int> _free = new();
    private readonly double _growth = double.IsPositiveInfinity(halfLife) ? 1 : Math.Pow(2, 1 / halfLife);
    private double _unit = 1;
    private double _articles;

    /// <summary>How many articles were counted, the decay apart.</summary>
    public long Counted { get; private set; }

    /// <summary>The term's number, from now on in use once more.</summary>
    public int Enter(string term)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, term, out var known);
        if (!known)
        {
            id = _free.Count > 0 ? _free.Pop() : _entries.Count;
            if (id == _entries.Count)
                _entries.Add(default);
            _entries[id] = new() { Text = term, Background = BackgroundTerms.Share(term) * BackgroundArticles };
        }

        CollectionsMarshal.AsSpan(_entries)[id].Uses++;
        return id;
    }

    /// <summary>Gives up one use of a term; without uses its number is free for another.</summary>
    public void Leave(int id)
    {
        ref var entry = ref CollectionsMarshal.AsSpan(_entries)[id];
        if (--entry.Uses > 0)
            return;
        _ids.Remove(entry.Text);
        entry = default;
        _free.Push(id);
    }

    /// <summary>Counts an article that has these terms, each once.</summary>
    public void Count(ReadOnlySpan<int> ids)
    {
        var entries = CollectionsMarshal.AsSpan(_entries);
        foreach (var id in ids)
            entries[id].Count += _unit;
        _articles += _unit;
        Counted++;
        _unit *= _growth;
        if (_unit > MostUnit)
            Rescale(entries);
    }

    /// <summary>The term's text.</summary>
    public string TextOf(int id) => _entries[id].Text;

    /// <summary>How rare the term is: the natural logarithm of articles per article that has it; 0 for what every article has.</summary>
    public double Rarity(int id)
    {
        var entry = _entries[id];
        return Math.Log((BackgroundArticles + (_articles / _unit) + 1) / (entry.Background + (entry.Count / _unit) + .5));
    }

    private void Rescale(Span<Entry> entries)
    {
        foreach (ref var entry in entries)
            entry.Count /= _unit;
        _articles /= _unit;
        _unit = 1;
    }

    private struct Entry
    {
        public string Text;
        public double Background;
        public double Count;
        public int Uses;
    }
}
