using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quantities;

/// <summary>Tells ages of people from figures: "a 12-year-old", "12 years old", "aged 12", "Ane Berg, 40, said". Places are words of the sentence, from 0.</summary>
internal sealed class AgeReader(string[] words, TagLayer tags, SyntaxLayer syntax, Sentence sentence)
{
    /// <summary>The word after an age whose number is in words <c>[start, end)</c>, with the unit it is told in; null where it is none.</summary>
    public (int End, string Unit)? Read(int start, int end, Bounds bounds)
    {
        var at = end < words.Length && words[end] is "-" or "–" ? end + 1 : end;
        if (at < words.Length && UnitOf(words[at]) is { } joined && words[at].Contains("-old", StringComparison.Ordinal))
            return (at + 1, joined);
        if (at < words.Length && UnitOf(words[at]) is { } unit)
        {
            var old = at + 1 < words.Length && words[at + 1] is "-" or "–" ? at + 2 : at + 1;
            if (old < words.Length && words[old] is "old" or "olds")
                return (old + 1, unit);
            if (old + 1 < words.Length && words[old] == "of" && words[old + 1] == "age")
                return (old + 2, unit);
        }

        if (bounds.Written is not (>= 0 and < 120))
            return null;
        if (start > 0 && words[start - 1] is "aged" or "age")
            return (end, "a");
        if (start > 2 && words[start - 1] == "of" && words[start - 2] == "age" && end < words.Length && UnitOf(words[end]) is null)
            return (end, "a");
        if (IsTold(start, end) || IsOfPerson(start, end))
            return (end, "a");
        // "Ane Berg, 40, said": a bare number set off after a person's name.
        return start > 1 && words[start - 1] == "," && char.IsDigit(words[start][0]) && end == start + 1 && (end >= words.Length || words[end] is "," or "." or ";")
            && tags.Tags[sentence.FirstToken + start - 2].Pos is Upos.Propn && bounds.Written is >= 1 && bounds.Written == Math.Floor(bounds.Written.Value)
            && !(end + 1 < words.Length && char.IsDigit(words[end + 1][0]))
            ? (end, "a")
            : null;
    }

    /// <summary>"Captain Berg, who is 40", "he was 40", "the youngest was four", "gave his age as 40".</summary>
    private bool IsTold(int start, int end)
    {
        var closes = end >= words.Length || words[end] is "," or "." or ";" or "and" or "when" or "at";
        if (!closes || start < 2 || end != start + 1)
            return false;
        if (words[start - 1] is "as" or "at" && words[start - 2] == "age")
            return true;
        if (words[start - 1] is not ("is" or "was" or "were" or "are" or "turned"))
            return false;
        return words[start - 2] is "who" or "he" or "she" or "youngest" or "oldest" or "eldest" || (start > 3 && words[start - 3] is "youngest" or "oldest" or "eldest" && words[start - 2] is "victim" or "child" or "of");
    }

    /// <summary>"A girl of nine was found": one person, and no more that the number could count.</summary>
    private bool IsOfPerson(int start, int end)
    {
        var at = sentence.FirstToken + start - 2;
        // "A mother of five" has five children.
        if (tags.Tags[Math.Max(at, 0)].Lemma is "mother" or "father" or "parent" or "grandmother" or "grandfather")
            return false;
        if (start < 3 || words[start - 1] != "of" || end != start + 1 || tags.Tags[at] is not { Pos: Upos.Noun, IsPlural: false })
            return false;
        var first = at;
        while (first > sentence.FirstToken && tags.Tags[first - 1].Pos is Upos.Adj or Upos.Noun)
            first--;
        var single = first > sentence.FirstToken && tags.Forms[first - 1] is "a" or "an" or "the";
        return single && Language.Lexicons.WordNet.Default.IsPerson(tags.Tags[at].Lemma) && syntax.Heads[sentence.FirstToken + start] == at
            && (end >= words.Length || !(tags.Tags[sentence.FirstToken + end].IsNominal || tags.Tags[sentence.FirstToken + end].Pos is Upos.Adj or Upos.Num));
    }

    /// <summary>Whose age it is, as tokens: a name set off before it, else the noun that it hangs on; null where only a pronoun tells.</summary>
    /// <param name="start">First word of the number.</param>
    /// <param name="end">Word after the age.</param>
    public (int First, int End)? Whose(int start, int end)
    {
        var (from, to) = (sentence.FirstToken + start, sentence.FirstToken + end);
        if (start > 1 && words[start - 1] == "," && tags.Tags[from - 2].Pos is Upos.Propn)
            return Name(from - 2);
        // "A boy aged eight", "Captain Tell, who is 56": whatever the parse makes of them.
        if (start > 1 && words[start - 1] == "aged" && tags.Tags[from - 2].IsNominal)
            return Named(from - 2);
        if (start > 3 && words[start - 1] is "is" or "was" && words[start - 2] == "who" && words[start - 3] == "," && tags.Tags[from - 4].IsNominal)
            return Named(from - 4);
        var at = from;
        for (var steps = 0; steps < 4 && (at < to && at >= from); steps++)
            at = syntax.Heads[at];
        if (at >= from && at < to)
            return null;
        if (at < sentence.FirstToken || !tags.Tags[at].IsNominal)
            at = syntax.Child(syntax.Heads[from] >= sentence.FirstToken ? syntax.Heads[from] : from, "nsubj");
        if (at < sentence.FirstToken && syntax.Child(from, "nsubj") is var subject)
            at = subject;
        return at < sentence.FirstToken || !tags.Tags[at].IsNominal ? null : Named(at);
    }

    private (int First, int End) Named(int token) => tags.Tags[token].Pos is Upos.Propn ? Name(token) : (token, token + 1);

    private (int First, int End) Name(int token)
    {
        var (first, end) = (token, token + 1);
        while (first > sentence.FirstToken && tags.Tags[first - 1].Pos is Upos.Propn && syntax.Relations[first - 1] is not "nmod:desc" && !Language.Lexicons.WordNet.Default.IsPerson(tags.Tags[first - 1].Lemma.ToLowerInvariant()))
            first--;
        while (end < sentence.EndToken && tags.Tags[end].Pos is Upos.Propn)
            end++;
        return (first, end);
    }

    /// <summary>The UCUM code of the unit that a word of age names; null for any other word.</summary>
    public static string? UnitOf(string word)
    {
        if (word.StartsWith("year", StringComparison.Ordinal))
            return "a";
        if (word.StartsWith("month", StringComparison.Ordinal))
            return "mo";
        if (word.StartsWith("week", StringComparison.Ordinal))
            return "wk";
        return word.StartsWith("day", StringComparison.Ordinal) ? "d" : null;
    }
}
