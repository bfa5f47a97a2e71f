namespace Rashomon.Language.Lexicons;

/// <summary>What WordNet's tree says of two words: who stands above whom, and how near they are.</summary>
internal sealed class Taxonomy(WordNetTables tables)
{
    // As many senses as are compared; beyond, English words share synsets that no reader would think of.
    private const int Senses = 4;
    private readonly double _logSize = Math.Log(tables.SynsetCount);

    /// <summary>Whether a usual sense of the noun has a sense of the ancestor above it or is one.</summary>
    public bool IsA(int noun, ReadOnlySpan<int> ancestors)
    {
        var goals = new HashSet<int>();
        foreach (var ancestor in ancestors)
            foreach (var (sense, _) in UsualSenses.Of(tables, ancestor, PartOfSpeech.Noun))
                goals.Add(tables.SynsetOf(sense));
        foreach (var (sense, _) in UsualSenses.Of(tables, noun, PartOfSpeech.Noun))
            if (Ancestors(tables.SynsetOf(sense), int.MaxValue).Keys.Any(goals.Contains))
                return true;
        return false;
    }

    /// <summary>Whether one of the general word's first senses lies 1 to <paramref name="maxSteps"/> steps above the special word's.</summary>
    public bool IsAbove(int general, int special, PartOfSpeech pos, int maxSteps)
    {
        var goals = FirstSynsets(general, pos);
        foreach (var synset in FirstSynsets(special, pos))
            foreach (var (ancestor, steps) in Ancestors(synset, maxSteps))
                if (steps > 0 && goals.Contains(ancestor))
                    return true;
        return false;
    }

    public bool ShareSynset(int a, int b, PartOfSpeech pos) => FirstSynsets(a, pos).Overlaps(FirstSynsets(b, pos));

    /// <summary>Lin's measure (1998) on intrinsic information content, best over the words' first senses; in [0, 1].</summary>
    public double Similarity(int a, int b, PartOfSpeech pos)
    {
        var best = 0.0;
        foreach (var first in FirstSynsets(a, pos))
        {
            var above = Ancestors(first, int.MaxValue);
            foreach (var second in FirstSynsets(b, pos))
                best = Math.Max(best, Lin(first, above, second));
        }
        return best;
    }

    private double Lin(int first, Dictionary<int, int> above, int second)
    {
        if (first == second)
            return 1;
        var shared = 0.0;
        foreach (var ancestor in Ancestors(second, int.MaxValue).Keys)
            if (above.ContainsKey(ancestor))
                shared = Math.Max(shared, Information(ancestor));
        var sum = Information(first) + Information(second);
        return sum == 0 ? 0 : 2 * shared / sum;
    }

    // Seco, Veale and Hayes (2004): the more lies below a concept, the less it says.
    private double Information(int synset) => 1 - Math.Log(tables.DescendantsOf(synset) + 1) / _logSize;

    private HashSet<int> FirstSynsets(int lemma, PartOfSpeech pos)
    {
        var (start, end) = tables.Senses(lemma, pos);
        var synsets = new HashSet<int>();
        for (var sense = start; sense < Math.Min(end, start + Senses); sense++)
            synsets.Add(tables.SynsetOf(sense));
        return synsets;
    }

    /// <summary>The synset itself (0 steps) and those above it, each with its least number of steps.</summary>
    public Dictionary<int, int> Ancestors(int synset, int maxSteps)
    {
        var steps = new Dictionary<int, int> { [synset] = 0 };
        var open = new Queue<int>([synset]);
        while (open.TryDequeue(out var at))
        {
            if (steps[at] == maxSteps)
                continue;
            foreach (var parent in tables.ParentsOf(at))
                if (steps.TryAdd(parent >> 1, steps[at] + 1))
                    open.Enqueue(parent >> 1);
        }
        return steps;
    }
}
