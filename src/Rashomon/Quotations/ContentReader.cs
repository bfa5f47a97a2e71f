namespace Rashomon.Quotations;

/// <summary>Finds what a cue gives as its source's: the clause after it, before it, or on both sides.</summary>
internal sealed class ContentReader(SentenceView view, List<CueUse> uses)
{
    /// <summary>The content of one of the sentence's cues.</summary>
    public List<Span> Read(CueUse use)
    {
        if (use.Content is { } parsed)
            return [.. Piece(parsed.First, parsed.End)];
        if (use.Kind == CueKind.Hearsay)
            return [.. Piece(ClauseStart(use.First), EndOfClause(use.FrameEnd))];
        if (use.ByPhrase && use.FrameEnd < view.Count && !view.Quoted(use.First - 1) && view[use.End] is not ":")
            return [.. Piece(Math.Max(ClauseStart(use.First), use.First - 10), use.First)];
        var before = BeforeEnd(use);
        var (after, end) = (AfterStart(use), AfterEnd(use));
        var hasAfter = after < end - (view.Lower(after) is "here" or "there" or "too" ? 1 : 0);
        if (before > 0 && view.Lower(use.FrameFirst - 1) is "as" && !use.SharesSource)
            return [.. Piece(0, before)];
        var hasBefore = before > 0 && IsContent(use, before);
        hasAfter = hasAfter && !(hasBefore && IsCircumstance(use, after));
        if (hasBefore && !use.SharesSource && (!hasAfter || EndsTheFrame(use)))
        {
            // "A, she said, B": both sides are hers; "A, she said, adding B" is not.
            var resumes = hasAfter && !uses.Any(o => o.First >= use.FrameEnd && o.First <= after + 2) && view.Lower(after) is not ("who" or "which" or "when" or "while" or "as");
            return [.. Piece(BeforeStart(use, before), before), .. resumes ? Piece(after, end) : []];
        }

        // "“Yes,” she said to the crew from the deck": what follows tells how it was said.
        if (hasBefore && !use.SharesSource && ClosesSpeech(before) && view.Lower(after - 1) is not "that" && !view.Quoted(after))
            return [.. Piece(BeforeStart(use, before), before)];
        return [.. Piece(after, end)];
    }

    /// <summary>"…, the mayor told reporters in the capital", "…, she said in remarks translated by us": what follows tells where and how, since the cue governs no clause there.</summary>
    private bool IsCircumstance(CueUse use, int after)
    {
        var (syntax, first) = (view.Syntax, view.Sentence.FirstToken);
        if (view.Quoted(after) || view[after - 1] is "," or "that" || !(WordClasses.IsPreposition(view.Lower(after)) || syntax.Relation(first + after) is "acl"))
            return false;
        foreach (var child in syntax.Children(first + use.End - 1))
        {
            if (child >= first + after && syntax.Relation(child) is "ccomp" or "parataxis" or "xcomp")
                return false;
        }

        return true;
    }

    /// <summary>Whether quoted words end before a place with a stop of their own, as speech does and terms do not.</summary>
    private bool ClosesSpeech(int end) => view.Quoted(end - 1) && view[end - 2] is "," or "." or "?" or "!";

    private IEnumerable<Span> Piece(int first, int end)
    {
        while (first < end && view.IsMark(first) && !view.Quoted(first))
            first++;
        while (end > first && view.IsMark(end - 1) && !view.Quoted(end - 1))
            end--;
        if (first < end)
            yield return view.Cover(first, end);
    }

    /// <summary>After the last token before source and cue that may be content, mark excluded; 0 where no mark parts them.</summary>
    private int BeforeEnd(CueUse use)
    {
        // "The 'landslide', as the mayor called it": the clause before is what is called so.
        var i = use.FrameFirst - (view.Lower(use.FrameFirst - 1) is "as" ? 2 : 1);
        if (i < 0)
            return 0;
        if (view.Quoted(i))
            return i + 1;
        return view[i] is "," or "—" or "–" or "--" or "?" ? i : 0;
    }

    /// <summary>Whether the words before are content rather than an adverbial.</summary>
    private bool IsContent(CueUse use, int end)
    {
        if (view.Quoted(end - 1) || (view.Quoted(end) && end < view.Count))
            return !(use.Kind is CueKind.Judge or CueKind.Deny) || use.FrameEnd >= view.Count - 1;
        if (use.Kind is CueKind.Judge or CueKind.Think && EndOfFrameIsBare(use) is false)
            return false;
        var first = BeforeStart(use, end);
        if (view.Lower(first) is "asked" or "when" or "while" or "after" or "before" or "although" or "though" or "as" or "if" or "since" or "because" && !EndOfFrameIsBare(use))
            return false;
        return end - first >= 3 && (view.HasVerb(first, end) || EndOfFrameIsBare(use));
    }

    private bool EndOfFrameIsBare(CueUse use) => AfterStart(use) >= AfterEnd(use);

    /// <summary>Where the content before starts: at the sentence's start or after the frame of an earlier cue whose content it is not.</summary>
    private int BeforeStart(CueUse use, int end)
    {
        var start = 0;
        if (view.Lower(0) is "but" or "and" or "still" or "meanwhile" or "however")
            start = view[1] is "," ? 2 : 1;
        // "A, say the one; B, say the other": what was said before is the other's.
        for (var i = end - 1; i > start; i--)
        {
            if (view[i] is ";" && uses.Any(o => o.First < i))
                return i + 1;
        }

        return start < end ? start : 0;
    }

    /// <summary>Whether nothing but the mark that ends the inserted frame follows it.</summary>
    private bool EndsTheFrame(CueUse use)
    {
        var i = SkipCircumstance(use.FrameEnd, use);
        if (view.Lower(i) is "here" or "there" or "too")
            i++;
        return i >= view.Count || view[i] is "," or "." or ";" or "—" or "–" or ":" || view.Quoted(i);
    }

    /// <summary>First token of the content after a cue: past addressee, medium, time and "that".</summary>
    private int AfterStart(CueUse use)
    {
        var i = SkipCircumstance(use.FrameEnd > use.End && !use.SharesSource ? use.FrameEnd : use.End, use);
        if (i < view.Count && view[i] is "," or ":" && !view.Quoted(i))
            i++;
        if (view.Lower(i) is "that" && !view.Quoted(i))
            i++;
        return i;
    }

    private int SkipCircumstance(int i, CueUse use)
    {
        // An apposition after an inverted source: ", said Name, mayor of the town, …".
        if (use.Source is { } s && s.First >= use.End && use.First > 0 && !use.SharesSource && view[i] is "," && !view.Quoted(i) && Apposition(i) is { } past)
            i = past;
        if (use.Kind == CueKind.Tell && use.Lemma is not ("convince" or "persuade"))
            i = SkipAddressee(i);
        for (var more = true; more && i < view.Count;)
        {
            more = false;
            while (i < view.Count && WordClasses.IsTime(view[i]) && view[i + 1] is not ("'s" or "’s"))
                (i, more) = (i + 1, true);
            var next = SkipMedium(i);
            (i, more) = (next, more || next > i);
        }

        return i;
    }

    private int? Apposition(int comma)
    {
        for (var i = comma + 1; i < view.Count && i - comma < 24; i++)
        {
            if (view.Quoted(i))
                return null;
            if (view[i] is "," or "." or ";" or "—" or "–" && (i + 1 >= view.Count || view[i] is not "," || view.MentionAt(i + 1) < 0))
                return i;
        }

        return view.Count;
    }

    private int SkipAddressee(int i)
    {
        var end = i;
        while (end < view.Count && end - i < 9 && !view.Quoted(end) && !view.IsMark(end)
            && !(view.MentionAt(end) < 0 && end > i && (WordClasses.IsSubordinator(view[end]) || WordClasses.LooksFinite(view[end]) || WordClasses.IsPronoun(view[end]) || WordClasses.IsTime(view[end])
                || (WordClasses.IsDeterminer(view[end]) && !WordClasses.IsPreposition(view[end - 1])) || view.Lower(end) is "to" or "on" or "in" or "during" or "about" or "there")))
            end++;
        return end;
    }

    /// <summary>"on Monday", "in a statement to reporters", "on Twitter", "during a briefing with the press".</summary>
    private int SkipMedium(int i)
    {
        if (i >= view.Count || view.Quoted(i) || view.Lower(i) is not ("in" or "on" or "at" or "during" or "to" or "via" or "by" or "through"))
            return i;
        var end = i + 1;
        var medium = false;
        while (end < view.Count && end - i < 14 && !view.IsMark(end) && !view.Quoted(end))
        {
            var word = view.Lower(end);
            medium |= SpeechWords.IsMedium(word) || WordClasses.IsTime(word) || (view.Lower(i) is "to" && view.MentionAt(end) >= 0);
            if (view.MentionAt(end) < 0 && (WordClasses.IsSubordinator(word) || WordClasses.LooksFinite(word) || (medium && (WordClasses.IsPronoun(word) || (WordClasses.IsDeterminer(word) && !WordClasses.IsPreposition(view[end - 1]))))))
                break;
            end++;
        }

        return medium ? end : i;
    }

    /// <summary>After the last token of the content after a cue: before the next cue that its subject shares, or an "according to".</summary>
    private int AfterEnd(CueUse use)
    {
        var end = EndOfSentence();
        foreach (var other in uses)
        {
            if (other.First <= use.FrameEnd || other == use)
                continue;
            if (other.SharesSource && view.Lower(other.First - 1) is "and" or "but" or ",")
                return Math.Min(end, other.First - 1);
            if (other.Kind == CueKind.Accord && view[other.First - 1] is ",")
                return Math.Min(end, other.First - 1);
            if (other.Source is { } s && s.First > use.FrameEnd && view[s.First - 1] is "," && AtEnd(other))
                return Math.Min(end, s.First - 1);
        }

        return end;
    }

    private bool AtEnd(CueUse use) => use.FrameEnd >= EndOfSentence();

    private int EndOfSentence()
    {
        var end = view.Count;
        while (end > 0 && view[end - 1] is "." or "?" or "!" && !view.Quoted(end - 1))
            end--;
        return end;
    }

    private int ClauseStart(int i)
    {
        while (i > 0 && view[i - 1] is not ("," or ";" or "—" or "–" or ":"))
            i--;
        return i;
    }

    private int EndOfClause(int i)
    {
        while (i < view.Count && view[i] is not (";" or "—" or "–"))
            i++;
        return i;
    }
}
