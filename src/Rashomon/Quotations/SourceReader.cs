using Rashomon.Language;

namespace Rashomon.Quotations;

/// <summary>Finds the noun phrase that is the source of a cue, by the words around it.</summary>
internal sealed class SourceReader(SentenceView view)
{
    private const int LongestParenthesis = 30;
    private const int LongestSource = 24;

    /// <summary>The phrase before a cue as token places; null where none is there.</summary>
    public (int First, int End)? Before(int cue)
    {
        var i = SkipBack(cue - 1);
        if (i < 0)
            return null;
        if (view[i] is ")" && Matching(i) is { } bracket)
            i = bracket - 1;
        if (view[i] is "," or "—" or "–" or "--")
            return Apposed(i);
        if (view.Quoted(i) || view.IsMark(i) || view.Lower(i) is "and" or "but" or "or" or "to")
            return null;
        return Region(i + 1);
    }

    /// <summary>The phrase after a cue ("…, said the mayor"); null where none is there.</summary>
    public (int First, int End)? After(int cue)
    {
        var first = cue + 1;
        while (WordClasses.IsAdverb(view[first]) && view[first].Length > 0)
            first++;
        if (first >= view.Count || view.Quoted(first) || view.IsMark(first) || view.Lower(first) is "that" or "there" or "to" or "i" or "we" or "what" or "how" or "if")
            return null;
        if (WordClasses.IsPronoun(view[first]))
            return (first, first + 1);
        if (view.MentionAt(first) < 0 && view[first].EndsWith("ing", StringComparison.Ordinal))
            return null;
        var end = first;
        while (end < view.Count && end - first < LongestSource && !EndsSource(first, end))
            end++;
        if (end <= first)
            return null;
        // "Said the mayor's deputy, Oren Tarl, …": the name set beside a role is who speaks.
        return view[end] is "," && HasPersonHead((first, end)) && PersonIn(first, end) is null && view.MentionAt(end + 1) is var at and >= 0 && view.Names.Mentions[at].Type == EntityType.Person
            && view.Places(view.Names.Mentions[at]) is var named && (named.End >= view.Count || view.IsMarkOrEnd(named.End)) ? (first, named.End) : (first, end);
    }

    private bool EndsSource(int first, int i)
    {
        if (view.Quoted(i) || view.IsMark(i))
            return true;
        if (view.MentionAt(i) >= 0)
            return false;
        var word = view.Lower(i);
        if (word is "of" or "for" or "and" or "'s" or "’s")
            return false;
        if (word is "at" or "in" or "with" or "from" or "on")
            return !(NameWords.RoleNouns.Contains(view[i - 1]) || NameWords.Bodies.Contains(view[i - 1])) || view.Lower(i + 1) is "a" or "an" || WordClasses.IsTime(view[i + 1]) || i == first;
        return WordClasses.IsPreposition(word) || WordClasses.IsSubordinator(word) || WordClasses.IsAuxiliary(word) || WordClasses.IsAdverb(word) || (WordClasses.IsTime(word) && i > first);
    }

    /// <summary>Steps back over auxiliaries, adverbs and a time between subject and verb.</summary>
    private int SkipBack(int i)
    {
        while (i >= 0 && !view.Quoted(i) && !view.IsMark(i))
        {
            if (WordClasses.IsAuxiliary(view[i]) && !(view[i] is "'s" or "’s" && !WordClasses.IsPronoun(view[i - 1])))
                i--;
            else if (WordClasses.IsAdverb(view[i]) && view.MentionAt(i) < 0)
                i--;
            else if (WordClasses.IsTime(view[i]) && i > 0 && view.Lower(i) is not ("march" or "may"))
                i -= view.Lower(i - 1) is "on" or "late" or "early" or "last" or "this" ? 2 : 1;
            else
                break;
        }

        return i;
    }

    /// <summary>"Name, the mayor of X, said": the phrase before the matching comma, or a person's name within the commas.</summary>
    private (int First, int End)? Apposed(int comma)
    {
        for (var open = comma - 1; open > 0 && comma - open < LongestParenthesis; open--)
        {
            if (view.Quoted(open))
                return null;
            if (view[open] is not ("," or "—" or "–" or "--"))
                continue;
            var outer = Region(open);
            if (outer is null)
                continue;
            var inside = PersonIn(open + 1, comma);
            var before = PersonIn(outer.Value.First, outer.Value.End);
            if (before is not null || inside is null)
                return before is null && !IsPlausible(outer.Value) ? Continue(open) : outer;
            // "The spokesman for the mission, Col. Name," names him inside; "Name, friend of Name," outside.
            return NameWords.RoleNouns.Contains(view[inside.Value.First - 1]) || HasPersonHead(outer.Value) ? inside : outer;
        }

        return Opening(comma);

        (int First, int End)? Continue(int open) => open > 1 ? Apposed(open) : null;
    }

    /// <summary>A person's name that opens the sentence, or what follows its quotation, when no pair of commas was found: "Sen. Name (X-Y), said".</summary>
    private (int First, int End)? Opening(int comma)
    {
        var first = comma;
        while (first > 0 && !view.Quoted(first - 1))
            first--;
        while (first < comma && view.IsMark(first))
            first++;
        for (var i = first; i < Math.Min(comma, first + 4); i++)
        {
            if (PersonIn(i, i + 1) is { } person && view[person.End] is "," or "(" && !view.HasVerb(first, person.End))
                return person;
        }

        return null;
    }

    /// <summary>Whether a phrase holds what can give word: a name, a pronoun, a role or a body.</summary>
    public bool IsPlausible((int First, int End) phrase)
    {
        // "An earlier version of this article said" is the outlet speaking of itself.
        if (Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(i => view.Lower(i) is "version" or "headline"))
            return false;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (view.MentionAt(i) >= 0 || NameWords.RoleNouns.Contains(view[i]) || NameWords.Bodies.Contains(view[i]) || WordClasses.IsPronoun(view[i]))
                return true;
        }

        return false;
    }

    private bool HasRole((int First, int End) phrase) =>
        Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(i => NameWords.RoleNouns.Contains(view[i]));

    /// <summary>"The orchestra's conductor", "a friend": a noun for a person that names none.</summary>
    private bool HasPersonHead((int First, int End) phrase)
    {
        if (HasRole(phrase))
            return true;
        var tag = view.Tags.Tags[view.Sentence.FirstToken + phrase.End - 1];
        return tag.Pos is Upos.Noun && Language.Lexicons.WordNet.Default.IsPerson(tag.Lemma) && Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(i => view.Lower(i) is "the" or "'s" or "’s" or "its" or "his" or "her" or "their");
    }

    /// <summary>The first person named within places whose possession is not what is told of.</summary>
    private (int First, int End)? PersonIn(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var at = view.MentionAt(i);
            if (at >= 0 && view.Names.Mentions[at].Type == EntityType.Person && view.Places(view.Names.Mentions[at]) is var places && !(places.End < end && view[places.End] is "'s" or "’s"))
                return places;
        }

        return null;
    }

    private int? Matching(int close)
    {
        for (var i = close - 1; i >= 0; i--)
        {
            if (view[i] is "(")
                return i;
        }

        return null;
    }

    /// <summary>The subject phrase that ends before <paramref name="end"/>: back to the clause's boundary, without adverbials in front.</summary>
    private (int First, int End)? Region(int end)
    {
        // A relative pronoun is the subject itself: "the woman, who said".
        if (end > 0 && view.Lower(end - 1) is "who" or "which" or "that")
            return (end - 1, end);
        var first = end;
        while (first > 0 && end - first < LongestSource && !Bounds(first - 1, end))
            first--;
        for (var i = end - 1; i > first; i--)
        {
            // A verb within: the subject is what stands after it, unless a relative clause holds it.
            if (view.MentionAt(i) < 0 && WordClasses.LooksFinite(view[i]) && !Relative(first, i) && !Participle(i))
            {
                first = view.Lower(i) is "will" or "would" or "can" or "could" or "may" or "might" or "must" or "should" ? Math.Min(end, i + 2) : i + 1;
                break;
            }
        }

        first = WithoutFront(first, end);
        end = WithoutTail(first, end);
        return first < end ? (first, end) : null;
    }

    /// <summary>"People briefed on the talks": a participle that belongs to the noun before it.</summary>
    private bool Participle(int i) =>
        (NameWords.RoleNouns.Contains(view[i - 1]) || NameWords.Bodies.Contains(view[i - 1])) && !WordClasses.IsAuxiliary(view[i]) && WordClasses.IsPreposition(view[i + 1]);

    private bool Relative(int first, int verb)
    {
        for (var i = verb - 1; i > first && i > verb - 4; i--)
        {
            if (view.Lower(i) is "who" or "that" or "which")
                return true;
        }

        return false;
    }

    private bool Bounds(int i, int end)
    {
        if (view.Quoted(i))
            return true;
        if (view.IsMark(i))
            return view[i] is not ("." or "'" or "’" or "/" or "-");
        if (view.MentionAt(i) >= 0)
            return false;
        var word = view.Lower(i);
        if (word is "and" or "or")
            return ClauseBefore(i);
        return WordClasses.IsSubordinator(word) && word is not ("who" or "than");
    }

    /// <summary>Whether the words before an "and" end a clause of their own, so that it joins clauses and not names.</summary>
    private bool ClauseBefore(int and)
    {
        for (var i = and - 1; i >= 0 && !view.IsMark(i); i--)
        {
            if (view.Quoted(i) || (view.MentionAt(i) < 0 && WordClasses.LooksFinite(view[i])))
                return true;
        }

        return false;
    }

    private int WithoutFront(int first, int end)
    {
        while (first < end - 1)
        {
            var word = view.Lower(first);
            if (word is "twice" or "thrice" or "with" or "and" or "but" or "or" or "though" or "so" or "as" or "than" or ")" or "also" or "according" || WordClasses.IsTime(view[first])
                || (WordClasses.IsAdverb(word) && view.MentionAt(first) < 0 && word is not ("both" or "once")))
            {
                first++;
            }
            else if (WordClasses.IsPreposition(word))
            {
                var next = AfterAdverbial(first, end);
                if (next <= first || next >= end)
                    break;
                first = next;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    /// <summary>Place after "On Monday", "In the town", "In a statement", as far as words tell.</summary>
    private int AfterAdverbial(int first, int end)
    {
        var i = first + 1;
        while (i < end && (WordClasses.IsTime(view[i]) || WordClasses.IsDeterminer(view[i]) || char.IsDigit(view[i][0])))
            i++;
        if (i > first + 1 && WordClasses.IsTime(view[i - 1]))
            return i;
        var at = i < end ? view.MentionAt(i) : -1;
        if (at >= 0)
        {
            var after = view.Places(view.Names.Mentions[at]).End;
            return view[after] is "'s" or "’s" ? first : after;
        }

        // "At the same news conference the mayor said": a name or its owner after a few small words is the subject.
        for (var j = i; j < end && j < i + 5 && view.Lower(j) is not "of"; j++)
        {
            if (view.MentionAt(j) >= 0 && j > i)
                return j;
        }

        return i < end && view.Lower(i) is "statement" or "interview" or "speech" or "tweet" or "email" or "letter" or "report" or "call" or "briefing" or "conference" ? i + 1 : first;
    }

    private int WithoutTail(int first, int end)
    {
        while (end - 1 > first && (WordClasses.IsTime(view[end - 1]) || view[end - 1] is ")" || (WordClasses.IsPreposition(view[end - 1]) && view.MentionAt(end - 1) < 0)))
            end--;
        return end;
    }
}
