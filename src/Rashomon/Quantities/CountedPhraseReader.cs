using System.Collections.Immutable;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quantities;

/// <summary>Reads what stands after a number: the noun phrase that it counts.</summary>
internal sealed class CountedPhraseReader(TagLayer tags, Sentence sentence, Func<int, string> written)
{
    private static readonly HashSet<string> Indefinite = new(StringComparer.Ordinal)
    {
        "other", "more", "additional", "further", "new", "same", "different", "separate", "such", "total", "various", "own", "last", "first", "next",
    };

    /// <summary>The phrase from token <paramref name="i"/> on; null where no noun comes.</summary>
    public CountedPhrase? Read(int i) => Partitive(i) ?? NounPhrase(i, part: false);

    /// <summary>"Two of those arrested", "three of its members", "dozens of people".</summary>
    private CountedPhrase? Partitive(int i)
    {
        if (i + 1 >= sentence.EndToken || tags.Forms[i] != "of")
            return null;
        var at = i + 1;
        var part = false;
        while (at < sentence.EndToken && (tags.Tags[at].Pos is Upos.Det || tags.Tags[at].Fine is "PRP$" || tags.Forms[at] is "those" or "these"))
        {
            part = true;
            at++;
        }

        if (part && at < sentence.EndToken && (tags.Tags[at].Pos is Upos.Verb || (tags.Tags[at].Pos is Upos.Adj && !NextIs(at, t => t.IsNominal || t.Pos is Upos.Adj))))
            return new("person", [], at, at, "people") { IsPart = true };
        if (at < sentence.EndToken && tags.Tags[at].Pos is Upos.Num)
            at++;
        return NounPhrase(at, part);
    }

    private CountedPhrase? NounPhrase(int first, bool part)
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
                return SharedHead(first, i, modifiers, part);
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

        return last < 0 ? null : Make(last, modifiers, first, last + 1, part);
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

    /// <summary>Other things counted with the head by the same number: "passengers and crew".</summary>
    private ImmutableArray<string> Companions(int end)
    {
        if (end + 1 >= sentence.EndToken || tags.Forms[end] != "and" || !tags.Tags[end + 1].IsNominal || !tags.Tags[end - 1].IsPlural)
            return [];
        var other = tags.Tags[end + 1];
        var closes = end + 2 >= sentence.EndToken || !tags.Tags[end + 2].IsNominal;
        return closes && (other.IsPlural || other.Lemma is "crew" or "staff" or "police") ? [other.Lemma.ToLowerInvariant()] : [];
    }

    /// <summary>A plural noun closes the phrase, unless another plural follows ("arms dealers").</summary>
    private bool EndsAt(int next) =>
        (tags.Tags[next - 1].IsPlural || tags.Tags[next - 1].Lemma != tags.Forms[next - 1])
        && !(next < sentence.EndToken && (tags.Tags[next] is { Pos: Upos.Noun, Fine: "NNS" } || tags.Tags[next].Fine == "POS" || tags.Forms[next] == "-"));

    /// <summary>"12 Somber and 11 Merry fellows": the head comes after the other number.</summary>
    private CountedPhrase? SharedHead(int first, int and, List<int> modifiers, bool part)
    {
        var next = and + 1;
        while (next < sentence.EndToken && tags.Tags[next].Pos is Upos.Num)
            next++;
        // "(12 Somber and 11 Merry)" share no head: each is one.
        return NounPhrase(next, part) is { } other && tags.Tags[other.EndToken - 1].Pos is not Upos.Propn
            ? new(other.Head, Lemmas(modifiers), first, other.EndToken, other.Plural) { IsPart = part }
            : Make(modifiers[^1], modifiers[..^1], first, and, part);
    }

    private CountedPhrase Make(int head, List<int> modifiers, int first, int end, bool part) =>
        new(tags.Tags[head].Lemma.ToLowerInvariant(), Lemmas(modifiers), first, end, written(head)) { IsPart = part, Companions = Companions(end) };

    private ImmutableArray<string> Lemmas(List<int> modifiers) =>
        [.. modifiers.Select(m => tags.Tags[m].Lemma.ToLowerInvariant()).Where(word => !Indefinite.Contains(word))];

    private bool NextIs(int i, Func<Tag, bool> test) => i + 1 < sentence.EndToken && test(tags.Tags[i + 1]);
}
