using System.Collections.Frozen;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quantities;

/// <summary>Reads what a number without a noun of its own counts: a toll, the figure before, or what it is said to be.</summary>
internal sealed class EllipsisReader(TagLayer tags, SyntaxLayer syntax, Sentence sentence, CountedPhraseReader phrases)
{
    /// <summary>Nouns that hold a number of something.</summary>
    private static readonly FrozenSet<string> Holders = "toll number tally count total figure".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Places by the people who live there.</summary>
    private static readonly FrozenSet<string> Places = "town city village hamlet country nation island settlement community port capital suburb district state province region parish".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a toll may be of.</summary>
    private static readonly FrozenSet<string> Counts = "death casualty injury arrest body fatality victim".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the number in tokens <c>[first, end)</c> counts, given what the nearest figure before counts.</summary>
    public CountedPhrase? Read(int first, int end, CountedPhrase? antecedent)
    {
        if (Toll(first, end) is { } toll)
            return toll;
        var at = end;
        // "Injuring at least 31, …": a bare number after a verb counts the same kind of thing, but is no part of it.
        var bare = at >= sentence.EndToken || tags.Forms[at] is "," or "." or ";" || tags.Tags[at].Pos is Upos.Cconj;
        if (!bare && !(tags.Tags[at].Pos is Upos.Aux or Upos.Adp or Upos.Verb or Upos.Adv || tags.Forms[at] is "who"))
            return null;
        // "Six of them firefighters", "eight of whom were women"
        if (!bare && tags.Forms[at] == "of" && at + 2 < sentence.EndToken && tags.Forms[at + 1] is "them" or "whom" or "these" or "those"
            && (Complement(at + 2) ?? phrases.At(at + 2)) is { } members)
            return members with { IsPart = true };
        // "A town of 52,000"
        if (first >= 2 + sentence.FirstToken && tags.Forms[first - 1] == "of" && Places.Contains(tags.Tags[first - 2].Lemma))
            return new("inhabitant", [], end, end, "inhabitants");
        if (antecedent is null)
            return null;
        if (bare)
            return antecedent with { FirstToken = at, EndToken = at, HeadToken = -1, Restrictions = [], IsPart = false, Modifiers = [], Companions = [] };
        var i = at;
        var copula = false;
        while (i < sentence.EndToken && (tags.Tags[i].Pos is Upos.Aux or Upos.Adv || tags.Forms[i] == "from"))
            copula |= tags.Tags[i].Lemma is "be" or "from" | tags.Forms[i++] == "from";
        // "One was a lorry driver"
        if (copula && i < sentence.EndToken && tags.Forms[i - 1] is not "from" && tags.Forms[i] is "a" or "an")
            i++;
        var complement = copula ? phrases.At(i) : null;
        var modifiers = complement is null ? antecedent.Modifiers : [.. complement.Modifiers, complement.Head, .. antecedent.Modifiers];
        return antecedent with { Modifiers = modifiers, FirstToken = at, EndToken = complement?.EndToken ?? at, HeadToken = -1, Restrictions = [], IsPart = true };
    }

    /// <summary>"Eight of the dead were dockers": what the part is said to be is what is counted.</summary>
    public CountedPhrase? Complement(int at)
    {
        var copula = false;
        while (at < sentence.EndToken && (tags.Tags[at].Lemma == "be" || tags.Tags[at].Pos is Upos.Adv))
            copula |= tags.Tags[at++].Lemma == "be";
        return copula ? phrases.At(at) : null;
    }

    /// <summary>"The death toll rose to 24", "a toll of 19", "the number of arrests stands at 40".</summary>
    public CountedPhrase? Toll(int first, int end)
    {
        if (Holder(first, end) is not { } holder)
            return null;
        foreach (var child in syntax.Children(holder))
        {
            // "Death toll", not "ferry toll"
            if (child < holder && syntax.Relation(child) is "compound" or "amod" && tags.Tags[child].Pos is Upos.Noun && (tags.Tags[holder].Lemma is not "toll" || Counts.Contains(tags.Tags[child].Lemma)))
                return phrases.Of(child, child, part: false) with { FirstToken = end, EndToken = end };
            if (child > holder && syntax.Relation(child) is "nmod" && (child < first || child >= end) && tags.Tags[child].Pos is Upos.Noun or Upos.Adj
                && child + 1 < sentence.EndToken && tags.Forms[syntax.Subtree(child).First] == "of")
                return phrases.Of(child, syntax.Subtree(child).First + 1, part: false) with { FirstToken = end, EndToken = end };
        }

        // A toll without a word for whose it is counts deaths.
        return tags.Tags[holder].Lemma == "toll" ? new("death", [], end, end, "deaths") { HeadToken = holder } : null;
    }

    private int? Holder(int first, int end)
    {
        var at = end - 1;
        for (var steps = 0; steps < 4; steps++)
        {
            var head = syntax.Heads[at];
            if (head < sentence.FirstToken)
                return null;
            if (head >= first && head < end)
            {
                at = head;
                continue;
            }

            if (Holders.Contains(tags.Tags[head].Lemma) && syntax.Relation(at) is "nmod" or "appos")
                return head;
            if (tags.Tags[head].Pos is Upos.Verb)
            {
                foreach (var child in syntax.Children(head))
                {
                    if (Holders.Contains(tags.Tags[child].Lemma) && child != at && syntax.Relation(child) is "nsubj" or "obj")
                        return child;
                }
            }
            else if (Holders.Contains(tags.Tags[head].Lemma) || !(syntax.Relation(at) is "conj" or "nummod"))
            {
                return null;
            }

            at = head;
        }

        return null;
    }
}
