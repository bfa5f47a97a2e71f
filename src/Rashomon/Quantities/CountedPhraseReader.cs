using System.Collections.Frozen;
using System.Collections.Immutable;
using Rashomon.Language;
using Rashomon.Text;

namespace Rashomon.Quantities;

/// <summary>Reads what a number counts: the noun that it modifies in the parse, with the words that restrict it.</summary>
internal sealed class CountedPhraseReader(TagLayer tags, SyntaxLayer syntax, Sentence sentence, Func<int, string> written)
{
    /// <summary>Furthest that a counted head may stand after its number, in tokens: longer spans are parse errors.</summary>
    private const int Reach = 9;

    private static readonly FrozenSet<string> Indefinite = Set(
        "other more additional further new same different separate such total various own last first next many few several year-old");

    /// <summary>States that stand for those who are in them ("two dead and 17 hurt").</summary>
    private static readonly FrozenSet<string> States = Set("dead hurt injured wounded missing homeless ill sick unharmed unaccounted unhurt alive");

    private readonly NounWindow _window = new(tags, sentence);

    /// <summary>What the words of tokens <c>[first, end)</c> count; null where no noun goes with them.</summary>
    public CountedPhrase? Read(int first, int end) => Partitive(end) ?? Governing(first, end) ?? State(end) ?? (IsArgument(first, end) ? null : At(end));

    /// <summary>The noun phrase that starts at token <paramref name="i"/>.</summary>
    public CountedPhrase? At(int i) =>
        i < sentence.EndToken ? Partitive(i) ?? (_window.Read(i) is { } found ? Make(found.Head, found.Modifiers, found.First, part: false) : null) : null;

    /// <summary>The phrase of a noun whose own words are read backwards from it.</summary>
    public CountedPhrase Of(int head, int first, bool part) => Make(head, Modifiers(head, first), first, part);

    /// <summary>Whether the words stand as subject, object or oblique themselves.</summary>
    private bool IsArgument(int first, int end)
    {
        var top = Top(first, end);
        return syntax.Relation(top) is "nsubj" or "obj" or "obl" or "root" or "conj" or "ccomp" or "nmod" or "appos"
            && !(end < sentence.EndToken && tags.Tags[end] is { Pos: Upos.Noun or Upos.Adj or Upos.Propn });
    }

    /// <summary>The token of the words that the others hang on.</summary>
    private int Top(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (syntax.Heads[i] < first || syntax.Heads[i] >= end)
            {
                if (syntax.Heads[i] >= end || i == end - 1)
                    return i;
            }
        }

        return end - 1;
    }

    /// <summary>"13 fully loaded magazines": the noun that the number is a modifier of.</summary>
    private CountedPhrase? Governing(int first, int end)
    {
        var top = Top(first, end);
        var head = syntax.Heads[top];
        if (head < end || head >= sentence.EndToken || head - end > Reach || !(syntax.Relation(top) is "nummod" or "amod" or "det" or "compound" or "nmod" or "advmod"))
            return null;
        if (!(tags.Tags[head].IsNominal || States.Contains(tags.Forms[head])) || !IsOnePhrase(end, head))
            return null;
        // "From 4.8 to 4.7 percent": a unit is no thing that the first number counts.
        if (head > end && Units.Named(tags.Forms[head]) is not null && tags.Tags[head - 1].Pos is Upos.Num)
            return null;
        while (syntax.Relations[head] == "compound" && syntax.Heads[head] is var above && above > head && above - end <= Reach && above < sentence.EndToken
            && tags.Tags[above].Pos is Upos.Noun or Upos.Propn && IsOnePhrase(end, above))
            head = above;
        if (!tags.Tags[head].IsPlural && head + 2 < sentence.EndToken && tags.Forms[head + 1] is "and" or "or" or "," && tags.Tags[head + 2].Pos is Upos.Num
            && tags.Tags[head].Pos is Upos.Propn or Upos.Adj && !States.Contains(tags.Forms[head]))
            return null;
        return Make(head, Modifiers(head, end), end, part: false);
    }

    /// <summary>Whether everything from a number to a head is of the head's phrase, without a verb's own clause between.</summary>
    private bool IsOnePhrase(int from, int head)
    {
        for (var i = from; i < head; i++)
        {
            if (!syntax.IsWithin(i, head) || tags.Tags[i].Pos is Upos.Aux or Upos.Sconj || tags.Forms[i] is ";" or ":")
                return false;
        }

        return true;
    }

    /// <summary>The words before a head that restrict it, in order.</summary>
    private List<int> Modifiers(int head, int from)
    {
        var modifiers = new List<int>();
        for (var i = from; i < head; i++)
        {
            var tag = tags.Tags[i];
            if (tag.IsNominal || tag.Pos is Upos.Adj or Upos.Verb || (tag.Pos is Upos.Adv && tags.Forms[i] is "more" or "most" && syntax.Heads[i] != head))
                modifiers.Add(i);
        }

        return modifiers;
    }

    /// <summary>"Two of those arrested", "three of its members", "dozens of people".</summary>
    private CountedPhrase? Partitive(int i)
    {
        if (i + 1 >= sentence.EndToken || tags.Forms[i] != "of")
            return null;
        var at = i + 1;
        var part = false;
        while (at < sentence.EndToken && (tags.Tags[at].Pos is Upos.Det || tags.Tags[at].Fine is "PRP$" || tags.Forms[at] is "those" or "these" or "all"))
        {
            part = true;
            at++;
        }

        if (at >= sentence.EndToken)
            return null;
        if (part && IsBareState(at))
            return new("person", [], at, at, "people") { IsPart = true };
        while (at < sentence.EndToken && tags.Tags[at].Pos is Upos.Num)
            at++;
        var head = at < sentence.EndToken && tags.Forms[i] == "of" && syntax.Relations[i] == "case" ? syntax.Heads[i] : -1;
        if (head >= at && head - at <= Reach && head < sentence.EndToken && tags.Tags[head].IsNominal && IsOnePhrase(at, head))
            return Make(head, Modifiers(head, at), at, part);
        return _window.Read(at) is { } found ? Make(found.Head, found.Modifiers, found.First, part) : null;
    }

    /// <summary>"The dead", "those arrested": a state or participle that no noun follows.</summary>
    private bool IsBareState(int at) =>
        tags.Tags[at].Pos is Upos.Verb
        || (tags.Tags[at].Pos is Upos.Adj && !(at + 1 < sentence.EndToken && (tags.Tags[at + 1].IsNominal || tags.Tags[at + 1].Pos is Upos.Adj)))
        || (States.Contains(tags.Forms[at]) && (at + 1 >= sentence.EndToken || !tags.Tags[at + 1].IsNominal));

    /// <summary>"17 hurt", "two still missing": a state right after the number, or an adverb of it, that no noun follows.</summary>
    private CountedPhrase? State(int at)
    {
        if (at < sentence.EndToken && tags.Tags[at].Pos is Upos.Adv)
            at++;
        return at < sentence.EndToken && States.Contains(tags.Forms[at]) && (at + 1 >= sentence.EndToken || !tags.Tags[at + 1].IsNominal)
            ? new(tags.Forms[at], [], at, at + 1, written(at)) { HeadToken = at }
            : null;
    }

    /// <summary>Other things counted with the head by the same number: "passengers and crew".</summary>
    private ImmutableArray<string> Companions(int head)
    {
        var end = head + 1;
        if (end + 1 >= sentence.EndToken || tags.Forms[end] != "and" || !tags.Tags[end + 1].IsNominal || !tags.Tags[head].IsPlural)
            return [];
        var other = tags.Tags[end + 1];
        var closes = end + 2 >= sentence.EndToken || !tags.Tags[end + 2].IsNominal;
        return closes && (other.IsPlural || other.Lemma is "crew" or "staff" or "police") ? [other.Lemma.ToLowerInvariant()] : [];
    }

    private CountedPhrase Make(int head, IReadOnlyList<int> modifiers, int first, bool part) =>
        new(LemmaOf(head), Lemmas(modifiers), first, head + 1, written(head))
        {
            IsPart = part || IsIncluded(head),
            Companions = Companions(head),
            HeadToken = head,
            Restrictions = Restrictions(head),
        };

    private string LemmaOf(int token) => tags.Tags[token].Pos is Upos.Verb || States.Contains(tags.Forms[token]) ? tags.Forms[token] : tags.Tags[token].Lemma.ToLowerInvariant();

    private ImmutableArray<string> Lemmas(IEnumerable<int> modifiers) =>
        [.. modifiers.Where(m => !Indefinite.Contains(tags.Forms[m]) && char.IsLetterOrDigit(tags.Forms[m][0])).Select(LemmaOf)];

    /// <summary>"Including one child, two women and a policeman": what follows is a part of the figure before.</summary>
    private bool IsIncluded(int head)
    {
        var at = head;
        while (syntax.Relation(at) is "conj" && syntax.Heads[at] >= sentence.FirstToken)
            at = syntax.Heads[at];
        foreach (var child in syntax.Children(at))
        {
            if (child < at && tags.Forms[child] is "including")
                return true;
        }

        return syntax.Relation(at) is "obj" && syntax.Heads[at] is var above && above >= 0 && tags.Forms[above] is "including";
    }

    /// <summary>Phrases and short clauses after a head that narrow it.</summary>
    private ImmutableArray<TokenRange> Restrictions(int head)
    {
        var ranges = ImmutableArray.CreateBuilder<TokenRange>();
        foreach (var child in syntax.Children(head))
        {
            if (child > head && syntax.Relation(child) is "nmod" or "acl" && syntax.Subtree(child) is var range && range.First > head && range.Count <= Reach)
                ranges.Add(range);
        }

        return ranges.ToImmutable();
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
