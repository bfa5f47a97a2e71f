using System.Globalization;
using Rashomon.Language.Networks;

namespace Rashomon.Language.Lemmas;

/// <summary>Dictionary forms by rules on word endings, learned per Penn tag: the longest known ending says how many characters go and what comes instead.</summary>
/// <remarks>Proper nouns keep their capitals, all other lemmas are lower case.</remarks>
internal sealed class Lemmatizer
{
    /// <summary>Longest ending of a rule; a whole word is marked by <see cref="Whole"/> in front and may be longer.</summary>
    public const int LongestEnding = 6;

    /// <summary>Stands before a rule's ending that is a whole word.</summary>
    public const char Whole = '^';

    private readonly Dictionary<string, Edit> _rules;

    /// <summary>Reads the rules from a model file.</summary>
    public Lemmatizer(ModelFile file)
        : this(file.Words("rules"))
    {
    }

    /// <summary>Takes rules written as tag, ending, characters to take off and characters to put on, parted by tabs.</summary>
    public Lemmatizer(IEnumerable<string> rules)
    {
        _rules = new(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var parts = rule.Split('\t');
            if (parts.Length == 4)
                _rules[parts[0] + ' ' + parts[1]] = new(int.Parse(parts[2], CultureInfo.InvariantCulture), parts[3]);
        }
    }

    /// <summary>The lemma of a word.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="tag">Its Penn tag.</param>
    public string Lemma(ReadOnlySpan<char> word, string tag)
    {
        if (word.Length > WordForms.Longest || word.Length == 0)
            return word.ToString();
        Span<char> key = stackalloc char[WordForms.Longest + 16];
        tag.CopyTo(key);
        key[tag.Length] = ' ';
        Span<char> form = stackalloc char[WordForms.Longest];
        Lower(word, form);
        form = form[..word.Length];
        var edit = Find(key, tag.Length + 1, form);
        var kept = Math.Max(0, word.Length - edit.Drop);
        Span<char> result = stackalloc char[(WordForms.Longest * 2) + 16];
        var proper = tag.StartsWith("NNP", StringComparison.Ordinal);
        (proper ? word[..kept] : form[..kept]).CopyTo(result);
        edit.Add.CopyTo(result[kept..]);
        var length = kept + edit.Add.Length;
        if (proper && kept > 1 && edit.Add.Length > 0 && char.IsUpper(word[kept - 1]))
            edit.Add.AsSpan().ToUpperInvariant(result[kept..]);
        return result[..length].ToString();
    }

    /// <summary>Lower case with straight apostrophes; digits stay.</summary>
    public static void Lower(ReadOnlySpan<char> word, Span<char> into)
    {
        for (var i = 0; i < word.Length; i++)
            into[i] = word[i] is '\u2019' or '\u2018' ? '\'' : char.ToLowerInvariant(word[i]);
    }

    private Edit Find(Span<char> key, int at, ReadOnlySpan<char> form)
    {
        var lookup = _rules.GetAlternateLookup<ReadOnlySpan<char>>();
        key[at] = Whole;
        form.CopyTo(key[(at + 1)..]);
        if (lookup.TryGetValue(key[..(at + 1 + form.Length)], out var edit))
            return edit;
        for (var length = Math.Min(LongestEnding, form.Length); length >= 0; length--)
        {
            form[^length..].CopyTo(key[at..]);
            if (lookup.TryGetValue(key[..(at + length)], out edit))
                return edit;
        }

        return new(0, "");
    }

    private readonly record struct Edit(int Drop, string Add);
}
