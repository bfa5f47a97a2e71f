using Rashomon.Language;

namespace Rashomon.Quotations;

/// <summary>Finds the cues of a sentence and the sources beside them.</summary>
internal sealed class CueFinder
{
    private readonly SentenceView _view;
    private readonly SourceReader _sources;
    private readonly List<CueUse> _found = [];

    private CueFinder(SentenceView view)
    {
        _view = view;
        _sources = new(view);
    }

    /// <summary>The cues in order.</summary>
    public static List<CueUse> Find(SentenceView view)
    {
        var finder = new CueFinder(view);
        for (var i = 0; i < view.Count; i++)
        {
            if (view.Quoted(i))
                continue;
            if ((view.IsMark(i) ? finder.Colon(i) : finder.Read(i)) is { } use)
                finder._found.Add(use);
        }

        return finder._found;
    }

    private CueUse? Read(int i)
    {
        var word = _view.Lower(i);
        if (word is "according" && _view.Lower(i + 1) is "to" or "the")
            return Accord(i);
        if (word is "reportedly" or "allegedly" or "supposedly")
            return new(i, i + 1, CueKind.Hearsay, word, null);
        if (_view.MentionAt(i) >= 0 || CueLexicon.Find(word) is not { } entry || (entry.AlsoNoun && CueLexicon.IsMostlyNoun(entry)))
            return null;
        var use = entry.Form switch
        {
            VerbForm.Gerund => Gerund(i, entry),
            VerbForm.Base => Base(i, entry),
            _ => Finite(i, entry),
        };
        return use is not null && Fits(use) ? use : null;
    }

    /// <summary>"Name: “…”", as interviews and transcripts give it.</summary>
    private CueUse? Colon(int i)
    {
        if (_view[i] is not ":" || i > 8 || !_view.Quoted(i + 1) || _view.HasVerb(0, i) || _found.Count > 0)
            return null;
        return _sources.Before(i) is { } source && source.First == 0 && _sources.IsPlausible(source) ? new(i, i + 1, CueKind.Say, ":", source) : null;
    }

    /// <summary>Verbs of manner count beside quoted words only; thoughts and data need something after them.</summary>
    private bool Fits(CueUse use) => use.Kind switch
    {
        // Findings are said, things are found: "divers found a boat" gives no one's word.
        CueKind.Show when use.Lemma is "find" or "detect" or "read" or "prove" => _view.Lower(use.End) is "that" or "," or "no" || _view.Quoted(use.End) || IsData(use.Source),
        _ when use.Lemma is "threaten" => _view.Lower(use.End) is "to" or "that" || _view.Quoted(use.End),
        CueKind.Manner => _view.Quoted(use.FrameFirst - 1) || _view.Quoted(use.FrameFirst - 2) || _view.Quoted(use.FrameEnd) || _view.Quoted(use.FrameEnd + 1),
        CueKind.Think or CueKind.Show or CueKind.Judge or CueKind.Ask => use.FrameEnd < _view.Count && (!_view.IsMark(use.End) || _view.Quoted(use.End) || _view[use.End] is ":" or "," || _view.Quoted(use.FrameFirst - 1)),
        _ => true,
    };

    private bool IsData((int First, int End)? source) =>
        source is { } s && Enumerable.Range(s.First, s.End - s.First).Any(i => _view.Lower(i) is "report" or "reports" or "study" or "studies" or "survey" or "surveys" or "poll" or "polls" or "data" or "figures" or "review" or "analysis" or "research" or "inquiry" or "investigation" or "court" or "judge" or "jury" or "audit" or "letter" or "statement" or "document" or "documents" or "memo" or "sign" or "headline" or "tweet");

    private CueUse? Accord(int i)
    {
        var first = i + 2;
        var end = first;
        while (end < _view.Count && !_view.IsMark(end) && !_view.Quoted(end) && end - first < 20
            && !(_view.MentionAt(end) < 0 && (_view.Lower(end) is "who" or "which" or "that" or "where" or "when" or "as" or "because" || (end > first && WordClasses.LooksFinite(_view[end]) && _view.Lower(end) is not ("united")))))
            end++;
        return end > first ? new(i, i + 2, CueKind.Accord, "according to", (first, end)) : null;
    }

    private CueUse? Finite(int i, CueEntry entry)
    {
        var before = Previous(i);
        if (entry.Form == VerbForm.Past && before >= 0 && WordClasses.IsBe(_view[before]))
            return Passive(i, before, entry);
        if (before >= 0 && (WordClasses.IsDeterminer(_view[i - 1]) || (WordClasses.IsPreposition(_view[i - 1]) && _view.MentionAt(i - 1) < 0) || _view[i - 1] is "'s" or "’s" or "-"))
            return null;
        // "She said, having said before that …"
        if (before >= 0 && _view.Lower(before) is "having")
            return Shared(i, entry);
        if (entry.AlsoNoun && (_view.Lower(i + 1) is "of" or "by" or "from" || (_view.IsMarkOrEnd(i + 1) && !_view.Quoted(i - 1) && !_view.Quoted(i - 2) && _view[i + 1] is not ":")))
            return null;
        if (_view.Lower(i + 1) is "by" && entry.Form == VerbForm.Past && _view.Lower(before) is not ("had" or "has" or "have"))
            return ByPhrase(i, i, entry);
        if (entry is { Form: VerbForm.Past, Kind: CueKind.Tell } && WordClasses.IsPreposition(_view[i + 1]))
            return null;
        // "officers accused of …": a judged thing, not a judge.
        if (entry is { Form: VerbForm.Past, Kind: CueKind.Judge, Lemma: not "call" } && _view.Lower(i + 1) is "of" or "with" or "as" or "for" or "in")
            return null;
        if (Inverted(i, entry) is { } after)
            return new(i, i + 1, entry.Kind, entry.Lemma, after);
        var source = _sources.Before(i);
        if (source is { } s && (!entry.AlsoNoun || _sources.IsPlausible(s)) && (entry.Kind is CueKind.Say or CueKind.Tell or CueKind.Write || _sources.IsPlausible(s)))
            return new(i, i + 1, entry.Kind, entry.Lemma, source);
        var joined = before < 0 ? "" : _view.Lower(before);
        if (joined is "and" or "but" or "then" || (joined is "," && _found.Count > 0 && source is null))
            return Shared(i, entry);
        return null;
    }

    /// <summary>Place of the last word before that is no adverb; -1 where there is none.</summary>
    private int Previous(int i)
    {
        i--;
        while (i >= 0 && !_view.IsMark(i) && WordClasses.IsAdverb(_view[i]) && _view.MentionAt(i) < 0)
            i--;
        return i;
    }

    /// <summary>"is expected to", "was accused of … by X".</summary>
    private CueUse? Passive(int i, int be, CueEntry entry)
    {
        if (_view.Lower(i + 1) is "by")
            return ByPhrase(be, i, entry);
        var hearsay = entry.Lemma is "say" or "report" or "believe" or "expect" or "think" or "allege" or "understand" or "estimate" or "suspect" or "project" or "consider" or "assume" or "forecast";
        return hearsay && _view.Lower(i + 1) is "to" or "that" ? new(be, i + 1, CueKind.Hearsay, entry.Lemma, null) : null;
    }

    private CueUse? ByPhrase(int first, int i, CueEntry entry)
    {
        if (_sources.After(i + 1) is not { } source || !_sources.IsPlausible(source))
            return null;
        return new(first, i + 1, entry.Kind, entry.Lemma, source) { ByPhrase = true };
    }

    /// <summary>The source after the cue, where content stands before it.</summary>
    private (int First, int End)? Inverted(int i, CueEntry entry)
    {
        if (entry.Kind is CueKind.Judge or CueKind.Tell or CueKind.Deny || i == 0)
            return null;
        var afterQuote = _view.Quoted(i - 1) || (_view[i - 1] is "," or "—" or "–" && _view.Quoted(i - 2));
        if (!afterQuote && _view[i - 1] is not ",")
            return null;
        if (_sources.After(i) is not { } after)
            return null;
        if (afterQuote)
            return after;
        var closed = after.End >= _view.Count || _view.IsMarkOrEnd(after.End);
        // "Nothing, says the mayor, who …"; "a mill, say the millers;"
        if (closed && entry.Lemma is "say" && (_sources.IsPlausible(after) || IsNamed(after)) && !(_sources.Before(i) is { } front && _sources.IsPlausible(front)))
            return after;
        return closed && _sources.IsPlausible(after) && entry.Kind is CueKind.Say or CueKind.Write && (_view.HasVerb(0, i - 1) || after.End >= _view.Count - 1) ? after : null;
    }

    private bool IsNamed((int First, int End) phrase) =>
        Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(i => _view.Tags.Tags[_view.Sentence.FirstToken + i].Pos is Upos.Propn);

    private CueUse? Gerund(int i, CueEntry entry)
    {
        var before = Previous(i);
        if (before < 0)
            return null;
        var word = _view.Lower(before);
        if (WordClasses.IsBe(word) || (WordClasses.IsAuxiliary(word) && WordClasses.IsPronoun(_view[before - 1])))
            return _sources.Before(i) is { } subject && _sources.IsPlausible(subject) ? new(i, i + 1, entry.Kind, entry.Lemma, subject) : null;
        if (word is "," && _sources.Before(i) is { } with && _view.Lower(with.First - 1) is "with")
            return new(i, i + 1, entry.Kind, entry.Lemma, with);
        if (word is "," or "and" or "by" or "while" or "before" or "after" or "as" or "—" or "–" or "when" or "in" && entry.Kind != CueKind.Manner)
            return entry.AlsoNoun && word is "and" or "in" ? null : Shared(i, entry);
        if (_view.Quoted(before))
            return _view.Quoted(before - 1) && _view[before - 1] is "," or "." or "?" or "!" ? Shared(i, entry) : null;
        if (entry.AlsoNoun || WordClasses.IsPreposition(word) || WordClasses.IsDeterminer(word) || _view.IsMark(before) || word is "'s" or "’s")
            return null;
        return _sources.Before(i) is { } source && _sources.IsPlausible(source) ? new(i, i + 1, entry.Kind, entry.Lemma, source) : null;
    }

    private CueUse? Base(int i, CueEntry entry)
    {
        var before = Previous(i);
        if (before < 0)
            return null;
        var word = _view.Lower(before);
        if (word is "to")
            return Infinitive(i, before, entry);
        if (entry.Lemma is "say" && word is "," && Inverted(i, entry) is { } after)
            return new(i, i + 1, entry.Kind, entry.Lemma, after);
        if (WordClasses.IsDeterminer(word) || (WordClasses.IsPreposition(word) && _view.MentionAt(before) < 0) || word is "'s" or "’s" || _view.IsMark(before))
            return null;
        var modal = WordClasses.IsAuxiliary(word) && !WordClasses.IsBe(word) && word is not ("has" or "have" or "had");
        if (word is "and" or "but" || (entry.AlsoNoun && !modal && !IsPlural(before) && !IsJoined(i)))
            return null;
        if (entry.AlsoNoun && !modal && (_view.IsMarkOrEnd(i + 1) || _view.Lower(i + 1) is "of"))
            return null;
        return _sources.Before(i) is { } source && (_sources.IsPlausible(source) || entry.Lemma is "say") ? new(i, i + 1, entry.Kind, entry.Lemma, source) : null;
    }

    private bool IsJoined(int i) =>
        _sources.Before(i) is { } source && Enumerable.Range(source.First, source.End - source.First).Any(p => _view.Lower(p) is "and");

    private bool IsPlural(int i)
    {
        var word = _view.Lower(i);
        return word is "they" or "we" or "i" or "you" or "who" or "police" or "people" or "both" or "many" or "some" or "others" || (word.Length > 3 && word.EndsWith('s') && word is not ("this" or "his")) || word.EndsWith("men", StringComparison.Ordinal);
    }

    /// <summary>"went on to say", "refused to comment": the finite verb's subject speaks.</summary>
    private CueUse? Infinitive(int i, int to, CueEntry entry)
    {
        var governor = _view.Lower(to - 1);
        var speaks = governor is "on" or "continued" or "declined" or "refused" or "began" or "failed" or "used" or "sought" or "appeared" or "wanted" or "seemed" or "tried" or "vowed" or "promised" or "expected";
        var quoteNext = Enumerable.Range(i + 1, 8).Any(_view.Quoted);
        return entry.Kind is not (CueKind.Think or CueKind.Show or CueKind.Manner) && (speaks || quoteNext) ? Shared(i, entry) : null;
    }

    /// <summary>The source of the cue before, else the sentence's subject.</summary>
    private CueUse? Shared(int i, CueEntry entry)
    {
        var last = _found.LastOrDefault(f => f.Source is not null && f.Kind != CueKind.Accord);
        (int First, int End)? lent = ParsedCues.Subject(_view, i) is { } parsed && _sources.IsPlausible(parsed.Range) ? parsed.Range : null;
        var source = last?.Source ?? lent ?? Subject(i);
        return source is { } s && _sources.IsPlausible(s) ? new(i, i + 1, entry.Kind, entry.Lemma, source) { SharesSource = true } : null;
    }

    private (int First, int End)? Subject(int before)
    {
        // "When asked about it, the mayor would not …": the main clause comes after the comma.
        var start = 0;
        while (WordClasses.IsSubordinator(_view[0]) && start < before && _view[start] is not ",")
            start++;
        for (var v = (start < before ? start : 0) + 1; v < before; v++)
        {
            if (!_view.Quoted(v) && !_view.IsMark(v) && _view.MentionAt(v) < 0 && WordClasses.LooksFinite(_view[v]) && _sources.Before(v) is { } subject && _sources.IsPlausible(subject))
                return subject;
        }

        return null;
    }
}
