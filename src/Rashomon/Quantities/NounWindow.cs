using System.Collections.Immutable;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quantities;

/// <summary>The noun phrase that starts at a token, by tags alone: for numbers that the parse hangs on no noun, and heads that two numbers share.</summary>
internal sealed class NounWindow(TagLayer tags, Sentence sentence)
{
    /// <summary>What was found: the head, the tokens that restrict it, and where the phrase lies.</summary>
    internal readonly record struct Found(int Head, ImmutableArray<int> Modifiers, int First, int End);

    public Found? Read(int first)
    {
        var last = -1;
        var modifiers = new List<int>();
        var i = first;
        while (i < sentence.EndToken && Step(i, modifiers.Count > 0, last) is { } step)
        {
            if (step == Word.Shared)
            {
                if (last >= 0)
                    modifiers.Add(last);
                return SharedHead(first, i, modifiers);
            }

            if (step == Word.Owner)
            {
                // "the mayor's guards": the owner restricts.
                if (last >= 0)
                    modifiers.Add(last);
                last = -1;
            }
            else if (step == Word.Noun)
            {
                if (last >= 0)
                    modifiers.Add(last);
                last = i;
            }
            else if (step == Word.Modifier)
            {
                modifiers.Add(i);
            }

            i++;
            if (last == i - 1 && last >= 0 && EndsAt(i))
                break;
        }

        return last < 0 ? null : new(last, [.. modifiers], first, last + 1);
    }

    private enum Word
    {
        Skip,
        Modifier,
        Noun,
        Owner,
        Shared,
    }

    private Word? Step(int i, bool modified, int last)
    {
        var tag = tags.Tags[i];
        var form = tags.Forms[i];
        if (tag.Fine == "POS")
            return last >= 0 ? Word.Owner : null;
        if (tag.IsNominal)
            return tag.Pos is Upos.Propn && QualifiesNext(i) ? Word.Modifier : Word.Noun;
        if (last >= 0 && tags.Tags[last].Pos is Upos.Propn && !tags.Tags[last].IsPlural)
        {
            // "12 Somber and 11 Merry fellows" shares its head; "12 AB 47 guns" has a number in its name.
            if (form is "and" or "or" && NextIs(i, t => t.Pos is Upos.Num))
                return Word.Shared;
            if (tag.Pos is Upos.Num && NextIs(i, t => t.IsNominal))
                return Word.Skip;
        }

        if (last >= 0)
            return form == "-" && NextIs(i, t => t.IsNominal) ? Word.Skip : null;
        if (tag.Pos is Upos.Adj || (tag.Pos is Upos.Verb && tag.Fine is "VBN" or "VBG" or "VBD" && NextIs(i, t => t.IsNominal || t.Pos is Upos.Adj)))
            return Word.Modifier;
        if (tag.Pos is Upos.Adv && NextIs(i, t => t.Pos is Upos.Adj or Upos.Verb))
            return form is "more" or "most" ? Word.Modifier : Word.Skip;
        if (form is "-" or "\"" or "“" or "(" or "”" or "‘")
            return Word.Skip;
        if (form is "and" or "or" or ",")
            return NextIs(i, t => t.Pos is Upos.Num) && modified ? Word.Shared : NextIs(i, t => t.Pos is Upos.Adj or Upos.Propn) && modified ? Word.Skip : null;
        return null;
    }

    /// <summary>"German naval helicopter", "Somber and Merry fellows": a name that an adjective or another name's noun follows restricts it.</summary>
    private bool QualifiesNext(int i)
    {
        if (NextIs(i, t => t.Pos is Upos.Adj || t.Fine is "VBG") && i + 2 < sentence.EndToken && tags.Tags[i + 2].IsNominal)
            return true;
        return i + 3 < sentence.EndToken && tags.Forms[i + 1] is "and" or "or" && tags.Tags[i + 2].Pos is Upos.Propn && tags.Tags[i + 3].Pos is Upos.Noun
            && !tags.Tags[i].IsPlural;
    }

    /// <summary>A plural noun closes the phrase, unless another plural follows ("arms dealers").</summary>
    private bool EndsAt(int next) =>
        (tags.Tags[next - 1].IsPlural || tags.Tags[next - 1].Lemma != tags.Forms[next - 1])
        && !(next < sentence.EndToken && (tags.Tags[next] is { Pos: Upos.Noun, Fine: "NNS" } || tags.Tags[next].Fine == "POS" || tags.Forms[next] == "-"));

    /// <summary>"12 Somber and 11 Merry fellows": the head comes after the other number.</summary>
    private Found? SharedHead(int first, int and, List<int> modifiers)
    {
        var next = and + 1;
        while (next < sentence.EndToken && tags.Tags[next].Pos is Upos.Num)
            next++;
        // "(12 Somber and 11 Merry)" share no head: each is one.
        return Read(next) is { } other && tags.Tags[other.End - 1].Pos is not Upos.Propn
            ? new(other.Head, [.. modifiers], first, other.End)
            : new(modifiers[^1], [.. modifiers[..^1]], first, and);
    }

    private bool NextIs(int i, Func<Tag, bool> test) => i + 1 < sentence.EndToken && test(tags.Tags[i + 1]);
}
