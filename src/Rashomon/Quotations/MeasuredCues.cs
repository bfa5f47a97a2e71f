using System.Collections.Frozen;
using Rashomon.Language;

namespace Rashomon.Quotations;

/// <summary>Finds who gives a figure by a verb or noun of measuring: "the insurer put the losses at 40", "the ministry counts 12 hurt", "by the mayor's reckoning".</summary>
internal static class MeasuredCues
{
    /// <summary>Most words of a source that leaves its verb to the one before ("the organisers at 60,000").</summary>
    private const int LongestElliptical = 6;

    private static readonly FrozenSet<string> Measures = "toll estimate figure number count forecast magnitude total tally projection losses loss".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The cue that a word is; null where it measures nothing for anyone.</summary>
    public static CueUse? Read(SentenceView view, int i)
    {
        if (view.Quoted(i) || view.IsMark(i))
            return null;
        if (view.Lower(i) is "by")
            return Reckoning(view, i);
        var token = view.Sentence.FirstToken + i;
        if (view.Tags.Tags[token].Pos is not Upos.Verb || CueShape.Of(view, i) is not { Holder: 'a' or 'A' } || !Measuring(view, token, out var from, out var end))
            return null;
        return ParsedCues.Subject(view, i) is { } source ? new(i, i + 1, CueKind.Show, view.Tags.Tags[token].Lemma, source.Range) { SharesSource = source.Lent, Content = (from, end) } : null;
    }

    /// <summary>"Police estimated the crowd at 12,000, the organisers at 60,000": the second source, after a cue that gives a figure with "at".</summary>
    public static CueUse? Elliptical(SentenceView view, CueUse before)
    {
        if (before.Kind is not CueKind.Show || before.Lemma is not ("estimate" or "put" or "place" or "set" or "reckon"))
            return null;
        for (var at = before.End + 3; at + 1 < view.Count; at++)
        {
            if (view.Lower(at) is not "at" || !IsNumber(view, at + 1))
                continue;
            var first = at;
            while (first > before.End && at - first <= LongestElliptical && !view.IsMark(first - 1) && view.Lower(first - 1) is not ("and" or "while" or "but") && !IsNumber(view, first - 1))
                first--;
            if (at - first is < 1 or > LongestElliptical || first <= before.End + 2 || view[first - 1] is not ("," or "and" or "while" or "but" or ";") || view.HasVerb(first, at))
                continue;
            if (first > before.End && Enumerable.Range(before.End, first - before.End).Any(i => IsNumber(view, i)) && CanTell(view, first, at))
                return new(at, at + 1, CueKind.Show, before.Lemma, (first, at)) { Content = (at + 1, EndOfClause(view, at + 1)) };
        }

        return null;
    }

    /// <summary>Whether the verb gives a figure, and the places of what it gives.</summary>
    private static bool Measuring(SentenceView view, int token, out int from, out int end)
    {
        var (syntax, tags, first) = (view.Syntax, view.Tags, view.Sentence.FirstToken);
        from = token - first + 1;
        end = EndOfClause(view, from);
        // "Counts 437 injured": the parser may hang the number on the state.
        var measured = syntax.Child(token, "obj", "xcomp");
        if (measured < token)
            return false;
        switch (tags.Tags[token].Lemma)
        {
            case "put" or "place" or "set" or "peg" or "reckon":
                return AtNumber(view, token, "at") || AtNumber(view, measured, "at");
            case "give":
                return Measures.Contains(tags.Tags[measured].Lemma) && (AtNumber(view, token, "as") || AtNumber(view, measured, "as") || AtNumber(view, token, "at"));
            case "count" or "tally" or "register" or "log":
                return syntax.Child(measured, "nummod") >= 0 || tags.Tags[token + 1].Pos is Upos.Num || tags.Tags[measured].Pos is Upos.Num;
            case "revise" or "raise" or "lower" or "cut" or "reduce" or "increase" or "update" or "downgrade" or "upgrade":
                return Measures.Contains(tags.Tags[measured].Lemma);
            default:
                return false;
        }
    }

    private static bool AtNumber(SentenceView view, int head, string preposition)
    {
        foreach (var child in view.Syntax.Children(head))
        {
            if (child <= head || view.Syntax.Relation(child) is not ("obl" or "nmod") || view.Syntax.Child(child, "case") is not (var mark and >= 0) || view.Tags.Forms[mark] != preposition)
                continue;
            var range = view.Syntax.Subtree(child);
            for (var i = range.First; i < range.End; i++)
            {
                if (view.Tags.Tags[i].Pos is Upos.Num)
                    return true;
            }
        }

        return false;
    }

    /// <summary>"By one negotiator's reckoning", "by his count".</summary>
    private static CueUse? Reckoning(SentenceView view, int i)
    {
        for (var noun = i + 2; noun < Math.Min(view.Count, i + 8); noun++)
        {
            if (view.IsMark(noun) && view[noun] is not ("'" or "’"))
                return null;
            if (view.Lower(noun) is not ("reckoning" or "count" or "estimate" or "account" or "estimates" or "tally" or "calculation" or "calculations" or "admission"))
                continue;
            var end = noun - 1;
            if (view[end] is "own")
                end--;
            if (view.Lower(end) is "his" or "her" or "their" or "its")
                return end == i + 1 ? new(i, noun + 1, CueKind.Accord, "according to", (end, end + 1)) : null;
            return view[end] is "'s" or "’s" or "'" or "’" && end > i + 1 ? new(i, noun + 1, CueKind.Accord, "according to", (i + 1, end)) : null;
        }

        return null;
    }

    private static bool CanTell(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.MentionAt(i) >= 0 || NameWords.RoleNouns.Contains(view[i]) || NameWords.Bodies.Contains(view[i]) || view.Tags.Tags[view.Sentence.FirstToken + i].Pos is Upos.Propn)
                return true;
        }

        return false;
    }

    private static bool IsNumber(SentenceView view, int i) => i < view.Count && (view.Tags.Tags[view.Sentence.FirstToken + i].Pos is Upos.Num || view[i] is "$" or "€" or "£");

    /// <summary>Up to the next mark that parts clauses, or a verb that another "and" brings in.</summary>
    private static int EndOfClause(SentenceView view, int i)
    {
        while (i < view.Count && view[i] is not (";" or "." or "?" or "!" or "—" or "–" or ",") && !(view.Lower(i) is "and" or "but" && i + 1 < view.Count && (view.Tags.Tags[view.Sentence.FirstToken + i + 1].Pos is Upos.Verb)))
            i++;
        return i;
    }
}
