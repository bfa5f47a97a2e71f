using Rashomon.Language;

namespace Rashomon.Quotations;

/// <summary>Corrects the cues that word patterns found by the parse: drops those whose shape seldom gives word, adds those that patterns miss.</summary>
internal static class ParsedCues
{
    /// <summary>Least likelihood of a cue that only the parse finds, 0 to 1; an even chance.</summary>
    private const double Add = .5;

    /// <summary>Likelihood under which a pattern's cue is dropped, 0 to 1; set by hand, not swept.</summary>
    private const double Drop = .3;

    /// <summary>The sentence's cues in order.</summary>
    public static List<CueUse> Correct(SentenceView view, List<CueUse> found)
    {
        var uses = new List<CueUse>();
        var taken = new bool[view.Count];
        foreach (var use in found)
        {
            var likely = use.Kind is CueKind.Accord || view.IsMark(use.First) || CueShape.Of(view, use.End - 1) is not { } shape || !(CueTable.Default.Likelihood(shape) < Drop);
            if (likely)
                uses.Add(use.Source is null && use.Kind is not CueKind.Hearsay && Source(view, use.End - 1) is { } source ? use with { Source = source.Range, SharesSource = source.Lent } : use);
            taken.AsSpan(use.First, use.End - use.First).Fill(true);
        }

        for (var i = 0; i < view.Count; i++)
        {
            if (!taken[i] && view.MentionAt(i) < 0 && CueShape.Of(view, i) is { } shape && CueTable.Default.Likelihood(shape) >= Add && Make(view, i, shape) is { } use)
                uses.Add(use);
        }

        for (var i = 0; i < view.Count; i++)
        {
            if (!taken[i] && !uses.Exists(u => u.First <= i && i < u.End) && MeasuredCues.Read(view, i) is { } measured)
                uses.Add(measured);
        }

        foreach (var use in uses.ToArray())
        {
            if (MeasuredCues.Elliptical(view, use) is not { } second || uses.Exists(u => u.First == second.First))
                continue;
            // What the first source gives ends before the second.
            uses[uses.IndexOf(use)] = use with { Content = (use.End, second.Source!.Value.First - 1) };
            uses.Add(second);
        }

        uses.Sort((a, b) => a.First.CompareTo(b.First));
        return uses;
    }

    private static CueUse? Make(SentenceView view, int i, CueShape shape)
    {
        var kind = CueLexicon.Find(view[i])?.Kind ?? CueKind.Say;
        var source = Source(view, i);
        var passive = shape.Holder is 'p' or 'P';
        return new(i, i + 1, source is null && passive ? CueKind.Hearsay : kind, shape.Lemma[..^2], source?.Range) { SharesSource = source?.Lent == true, Content = Content(view, i) };
    }

    /// <summary>The source that the parse gives a cue: an agent after "by", else the subject, or the owner of a noun.</summary>
    private static ((int First, int End) Range, bool Lent)? Source(SentenceView view, int i)
    {
        var (syntax, first) = (view.Syntax, view.Sentence.FirstToken);
        var token = first + i;
        if (view.Tags.Tags[token].Pos is Upos.Noun)
            return syntax.Child(token, "nmod:poss") is >= 0 and var owner ? (Range(view, owner, i), false) : null;
        if (syntax.Child(token, "obl:agent") is >= 0 and var agent)
            return (Range(view, agent, i), false);
        var (subject, passive, lent) = CueShape.SubjectOf(view, token);
        return subject < 0 || passive ? null : (Range(view, subject, i), lent);
    }

    /// <summary>The words of a verb's own or lent subject; null where it has none that acts.</summary>
    public static ((int First, int End) Range, bool Lent)? Subject(SentenceView view, int i)
    {
        var (subject, passive, lent) = CueShape.SubjectOf(view, view.Sentence.FirstToken + i);
        return subject < 0 || passive || subject < view.Sentence.FirstToken || view.Quoted(subject - view.Sentence.FirstToken) ? null : (Range(view, subject, i), lent);
    }

    private static (int First, int End) Range(SentenceView view, int head, int cue)
    {
        var first = view.Sentence.FirstToken;
        var range = view.Syntax.Subtree(head);
        var (start, end) = (range.First - first, range.End - first);
        // A subject's own relative clause may hold the cue: the source is what stands before it.
        if (start <= cue && cue < end)
            (start, end) = cue > head - first ? (start, Math.Max(head - first + 1, Math.Min(end, cue))) : (head - first, end);
        while (start < head - first && (view.IsMark(start) || view.Lower(start) is "by" or "of" or "to"))
            start++;
        for (var i = head - first + 1; i < end; i++)
        {
            if (view.IsMark(i) || view.Lower(i) is "who" or "which" or "that")
                end = i;
        }

        return (Math.Max(0, start), Math.Min(view.Count, Math.Max(end, head - first + 1)));
    }

    /// <summary>The clause or object that a cue governs; null where it governs none.</summary>
    private static (int First, int End)? Content(SentenceView view, int i)
    {
        var (syntax, first) = (view.Syntax, view.Sentence.FirstToken);
        var child = syntax.Child(first + i, "ccomp");
        child = child >= 0 ? child : syntax.Child(first + i, "xcomp", "parataxis", "acl", "obj", "obl");
        if (child < 0)
            return null;
        var range = syntax.Subtree(child);
        var (start, end) = (Math.Max(0, range.First - first), Math.Min(view.Count, range.End - first));
        if (start <= i && i < end)
            (start, end) = child - first > i ? (i + 1, end) : (start, i);
        if (view.Lower(start) is "that")
            start++;
        return start < end ? (start, end) : null;
    }
}
