namespace Rashomon.Quotations;

/// <summary>Reads the medium or outlet through which a cue's words came.</summary>
internal static class ViaReader
{
    /// <summary>"Twitter", "Morning Ledger", "a statement", "parliament"; null where none is told.</summary>
    public static string? Read(SentenceView view, CueUse use)
    {
        var start = Math.Max(use.End, use.FrameEnd);
        for (var i = start; i < view.Count && i - start < 14; i++)
        {
            if (view.Quoted(i) || view[i] is ";" or ":" || view.Lower(i) is "that")
                break;
            var at = view.MentionAt(i);
            if (at < 0)
            {
                if (view.Lower(i) is "in" or "on" && Occasion(view, i) is { } occasion)
                    return occasion;
                continue;
            }

            var mention = view.Names.Mentions[at];
            if (SpeechWords.IsNetwork(mention.Text) || ((use.Kind == CueKind.Tell || view.Lower(i - 1) is "to" or "with") && SpeechWords.IsOutlet(mention.Text)))
                return mention.Text;
            i = view.Places(mention).End - 1;
        }

        return null;
    }

    /// <summary>"in a statement", "on state television": without its article.</summary>
    private static string? Occasion(SentenceView view, int preposition)
    {
        for (var i = preposition + 1; i < view.Count && i - preposition < 6; i++)
        {
            if (view.Quoted(i) || view.IsMark(i) || WordClasses.IsPreposition(view[i]) || WordClasses.LooksFinite(view[i]))
                return null;
            if (view.MentionAt(i) >= 0 && SpeechWords.IsNetwork(view.Names.Mentions[view.MentionAt(i)].Text))
                return view.Names.Mentions[view.MentionAt(i)].Text;
            if (!SpeechWords.IsMedium(view[i]) || SpeechWords.IsMedium(view[i + 1]) || view.MentionAt(i) >= 0)
                continue;
            var first = preposition + 1;
            if (WordClasses.IsDeterminer(view[first]) && first < i)
                first++;
            return view.TextOf(first, i + 1);
        }

        return null;
    }
}
