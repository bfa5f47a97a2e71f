using System.Collections.Immutable;

namespace Rashomon.Stories;

/// <summary>Counts terms in the order in which they come; of new ones beyond the limit none is taken.</summary>
internal sealed class TermCounter(int most)
{
    private readonly Dictionary<string, (int Count, bool InLead)> _terms = new(StringComparer.Ordinal);

    /// <summary>One occurrence; an empty term is none.</summary>
    public void Add(string term, bool inLead)
    {
        if (term.Length == 0)
            return;
        if (_terms.TryGetValue(term, out var known))
            _terms[term] = (known.Count + 1, known.InLead || inLead);
        else if (_terms.Count < most)
            _terms.Add(term, (1, inLead));
    }

    /// <summary>The terms, by text.</summary>
    public ImmutableArray<StoryTerm> ToTerms() =>
        [.. _terms.OrderBy(term => term.Key, StringComparer.Ordinal).Select(term => new StoryTerm(term.Key, term.Value.Count, term.Value.InLead))];
}
