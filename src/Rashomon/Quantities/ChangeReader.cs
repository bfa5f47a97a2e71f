using System.Collections.Frozen;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quantities;

/// <summary>Reads what a figure is in a change: the amount of it, or the level after or before.</summary>
internal sealed class ChangeReader(TagLayer tags, SyntaxLayer syntax, Sentence sentence)
{
    /// <summary>Tokens between a direction's word and the preposition that belongs to it ("up 12 percent to 340").</summary>
    private const int Reach = 8;

    private static readonly FrozenSet<string> Rises = Set(
        "rose grew rise climb grow increase jump surge soar gain advance up gross expand swell add double raise lift boost upward higher leap rally spike edge rocket balloon upgrade rebound creep");

    private static readonly FrozenSet<string> Falls = Set(
        "fell sank shrank slid fall drop decline decrease lose down slip slide plunge sink shrink tumble cut reduce dip shed ease plummet lower downward slash trim retreat contract halve downgrade");

    /// <summary>The change that the figure whose words are tokens <c>[first, end)</c> is told in.</summary>
    public QuantityChange Read(int first, int end)
    {
        var before = first > sentence.FirstToken ? tags.Forms[first - 1] : "";
        var by = before is "by" or "another" or "a";
        if (before is "to" or "from" or "at")
        {
            if (Direction(first - 1, end) is not { } up)
                return QuantityChange.None;
            return before == "from" ? QuantityChange.From : before == "at" ? QuantityChange.None : up ? QuantityChange.RiseTo : QuantityChange.FallTo;
        }

        var at = by ? first - 2 : first - 1;
        if (at < sentence.FirstToken)
            return QuantityChange.None;
        var lemma = Word(at);
        var verbal = tags.Tags[at].Pos is Upos.Verb || lemma is "up" or "down" or "upward" or "downward" || by;
        if (verbal && Rises.Contains(lemma) && !(tags.Tags[at].Pos is Upos.Verb && lemma is "add" or "raise"))
            return QuantityChange.Rise;
        return verbal && Falls.Contains(lemma) && lemma is not "lose" ? QuantityChange.Fall : QuantityChange.None;
    }

    /// <summary>Whether the nearest word of change before a preposition, or its governing verb, goes up; null where there is none.</summary>
    private bool? Direction(int preposition, int end)
    {
        for (var i = preposition - 1; i >= Math.Max(sentence.FirstToken, preposition - Reach) && tags.Forms[i] is not (";" or ":"); i--)
        {
            if (Rises.Contains(Word(i)))
                return true;
            if (Falls.Contains(Word(i)))
                return false;
        }

        for (int i = end - 1, steps = 0; i >= sentence.FirstToken && steps < 4; i = syntax.Heads[i], steps++)
        {
            if (tags.Tags[i].Pos is Upos.Verb)
                return Rises.Contains(tags.Tags[i].Lemma) ? true : Falls.Contains(tags.Tags[i].Lemma) ? false : null;
        }

        return null;
    }

    private string Word(int i) => tags.Tags[i].Pos is Upos.Verb or Upos.Noun ? tags.Tags[i].Lemma : tags.Forms[i];

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
