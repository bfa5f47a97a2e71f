namespace Rashomon.Stories;

/// <summary>One side of a report: its terms with their counts, which can be weighed again as rarities change.</summary>
internal sealed class Facet
{
    private readonly TermTable _terms;
    private readonly float[] _counts;

    /// <summary>Numbers the terms; equal ones are added up.</summary>
    public Facet(IEnumerable<StoryTerm> terms, TermTable table)
    {
        _terms = table;
        var counts = new SortedDictionary<int, int>();
        foreach (var term in terms)
        {
            var id = table.Enter(term.Text);
            if (!counts.TryAdd(id, term.Count))
            {
                counts[id] += term.Count;
                table.Leave(id);
            }
        }

        Ids = [.. counts.Keys];
        _counts = [.. counts.Values.Select(count => (float)(1 + Math.Log(Math.Max(1, count))))];
    }

    /// <summary>The terms' numbers, ascending.</summary>
    public int[] Ids { get; }

    /// <summary>The terms by count and rarity.</summary>
    public TermVector Weigh()
    {
        var weights = new float[Ids.Length];
        double squares = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = (float)(_counts[i] * Math.Max(.01, _terms.Rarity(Ids[i])));
            squares += weights[i] * weights[i];
        }

        var scale = squares > 0 ? (float)(1 / Math.Sqrt(squares)) : 0;
        for (var i = 0; i < weights.Length; i++)
            weights[i] *= scale;
        return new(Ids, weights);
    }

    /// <summary>Gives the numbers up.</summary>
    public void Forget()
    {
        foreach (var id in Ids)
            _terms.Leave(id);
    }
}
