using Rashomon.Text;

namespace Rashomon.Language.Tokens;

/// <summary>What is certain of full stops after initials and abbreviations, so that no model need decide it: too few of them stand in treebanks.</summary>
internal static class AbbreviationRule
{
    /// <summary>Whether the sentence ends after a word: true or false where the rule knows, null where it does not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of the paragraph.</param>
    /// <param name="at">Index of a word that another follows.</param>
    public static bool? Ends(string text, ReadOnlySpan<Span> words, int at)
    {
        var word = text.AsSpan(words[at].Start, words[at].Length);
        if (word[^1] != '.' || words[at].End == words[at + 1].Start)
            return null;
        // "Gen." and "J." stand as one word, or as a word and its stop.
        var alone = word.Length == 1 && at > 0 && words[at - 1].End == words[at].Start;
        var abbreviated = alone ? text.AsSpan(words[at - 1].Start, words[at - 1].Length) : word[..^1];
        if (abbreviated.IsEmpty || !char.IsLetter(abbreviated[0]))
            return null;
        var next = text.AsSpan(words[at + 1].Start, words[at + 1].Length);
        if (Abbreviations.IsLeading(abbreviated))
            return Abbreviations.StartsSentence(next) && abbreviated.Length == 1 ? null : char.IsUpper(next[0]) || char.IsDigit(next[0]) ? false : null;
        return Abbreviations.IsTrailing(abbreviated) && Abbreviations.StartsSentence(next) ? true : null;
    }
}
