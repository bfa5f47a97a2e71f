using Rashomon.Language.Lemmas;

namespace Rashomon.Training.Lemmas;

/// <summary>Learns edits of word endings: short endings that hold for most words, whole words where they fail.</summary>
/// <param name="words">The training words.</param>
internal sealed class LemmaRules(IEnumerable<Corpora.TreeWord> words)
{
    private readonly Dictionary<(string Tag, string Form), Dictionary<string, int>> _lemmas = [];
    private readonly Dictionary<(string Tag, string Ending), Dictionary<(int, string), int>> _edits = [];

    /// <summary>The rules as <see cref="Lemmatizer"/> reads them.</summary>
    public List<string> Learn()
    {
        Count();
        var endings = Endings();
        var rules = endings.Select(e => Write(e.Key.Tag, e.Key.Ending, e.Value)).ToList();
        var lemmatizer = new Lemmatizer(rules);
        foreach (var ((tag, form), lemmas) in _lemmas)
        {
            var lemma = Best(lemmas);
            var total = lemmas.Values.Sum();
            if (total == 1 && lemma.Length > form.Length + 3)
                continue;
            if (!string.Equals(lemmatizer.Lemma(form, tag), lemma, StringComparison.OrdinalIgnoreCase))
                rules.Add(Write(tag, Lemmatizer.Whole + form, Edit(form, lemma)));
        }

        rules.Sort(StringComparer.Ordinal);
        return rules;
    }

    private void Count()
    {
        foreach (var word in words)
        {
            var form = Lower(word.Form);
            var lemma = Lower(word.Lemma);
            if (form.Contains('\t') || lemma is "_" || form.Contains(' '))
                continue;
            Increment(_lemmas, (word.Xpos, form), lemma);
        }

        foreach (var ((tag, form), lemmas) in _lemmas)
        {
            // Each different word counts once (its endings), so that frequent irregular words do not speak for rare regular ones.
            var edit = Edit(form, Best(lemmas));
            for (var length = 0; length <= Math.Min(Lemmatizer.LongestEnding, form.Length); length++)
                Increment(_edits, (tag, form[^length..]), edit);
        }
    }

    /// <summary>Endings whose best edit differs from that of the next shorter one, seen on two words at least.</summary>
    private Dictionary<(string Tag, string Ending), (int Drop, string Add)> Endings()
    {
        var kept = new Dictionary<(string Tag, string Ending), (int Drop, string Add)>();
        foreach (var ((tag, ending), edits) in _edits.OrderBy(e => e.Key.Ending.Length).ThenBy(e => e.Key))
        {
            var total = edits.Values.Sum();
            var (edit, count) = edits.OrderByDescending(e => e.Value).ThenBy(e => e.Key).First();
            if (ending.Length > 0 && (total < 2 || count * 10 < total * 6))
                continue;
            var shorter = ending;
            (int, string)? inherited = null;
            while (shorter.Length > 0 && inherited is null)
            {
                shorter = shorter[1..];
                if (kept.TryGetValue((tag, shorter), out var known))
                    inherited = known;
            }

            if (inherited != edit)
                kept[(tag, ending)] = edit;
        }

        return kept;
    }

    private static string Lower(string word)
    {
        var lower = new char[word.Length];
        Lemmatizer.Lower(word, lower);
        return new(lower);
    }

    private static (int Drop, string Add) Edit(string form, string lemma)
    {
        var common = 0;
        while (common < form.Length && common < lemma.Length && form[common] == lemma[common])
            common++;
        return (form.Length - common, lemma[common..]);
    }

    private static string Write(string tag, string ending, (int Drop, string Add) edit) => $"{tag}\t{ending}\t{edit.Drop}\t{edit.Add}";

    private static string Best(Dictionary<string, int> lemmas) =>
        lemmas.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).First().Key;

    private static void Increment<TKey, TValue>(Dictionary<TKey, Dictionary<TValue, int>> counts, TKey key, TValue value)
        where TKey : notnull
        where TValue : notnull
    {
        if (!counts.TryGetValue(key, out var inner))
            counts[key] = inner = [];
        inner[value] = inner.GetValueOrDefault(value) + 1;
    }
}
