using System.Collections.Frozen;

namespace Rashomon.Times;

/// <summary>Reads the tense around a time by its words alone: the nearest verb or sign of the clause, the one before going first.</summary>
internal static class TenseReader
{
    private const int Reach = 30;

    private static readonly FrozenSet<string> Past = (
        "was were had did been said told went came took met left fell rose made got gave began won lost held saw found kept spoke wrote broke became sent built bought sold led ran struck " +
        "fled fought stood brought thought died shot grew drew flew knew threw showed hit paid sank swore shook chose drove sat stole wore bore hung lay ate drank sang rode fed fired " +
        "ago previously earlier").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Future = (
        "will 'll ’ll shall wo scheduled expected expects due plans planned planning expire expires payable upcoming forthcoming slated supposed begin begins start starts open opens effective hopes intends " +
        "would may might could should must can ca").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Modals = "will 'll ’ll shall would may might could should must can to be wo".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NotPast =
        "need indeed hundred red bed feed speed seed breed proceed succeed exceed shed united unprecedented".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Appointing = (
        "set booked scheduled rescheduled planned slated fixed called due arranged reserved moved moves move postponed postpones postpone delayed delays delay pushed pushes push shifted shifts shift put extended extends extend deferred defers defer adjourned " +
        "announced announces announce declared declares declare ordered orders order imposed imposes impose proposed proposes propose").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The tense of the clause around the words <c>[first, end)</c>.</summary>
    public static Tense TenseOf(TimeWords words, int first, int end)
    {
        if (IsAppointed(words, first))
            return Tense.Future;
        // "April's floods", "from October 4 to …": the month that lies nearest, whatever the clause looks on to.
        if ((words.Is(end, "'s", "’s") && TimeNames.Month(words[end - 1].Lower) > 0) || (words.Is(first - 1, "from") && Appoints(words, first - 2)))
            return Tense.Unknown;
        var left = Scan(words, first - 1, -1, clause: true, out var stoppedLeft);
        if (left != Tense.Unknown)
            return left;
        var right = Scan(words, end, 1, clause: true, out var stoppedRight);
        if (right != Tense.Unknown)
            return right;
        left = Scan(words, stoppedLeft, -1, clause: false, out _);
        return left != Tense.Unknown ? left : Scan(words, stoppedRight, 1, clause: false, out _);
    }

    /// <summary>"Had been set for October 4", "moved the talks to January 20", "announced mourning from Sunday": what is appointed is to come.</summary>
    private static bool IsAppointed(TimeWords words, int first)
    {
        if (words.Is(first - 1, "the", "this", "next"))
            first--;
        return words.Is(first - 1, "for", "to", "until")
            ? Appoints(words, first - 2)
            : words.Is(first - 1, "from") && TimeNames.Weekday(words[first].Lower) is not null && Appoints(words, first - 2);
    }

    private static bool Appoints(TimeWords words, int from)
    {
        for (var i = from; i >= 0 && i > from - 10; i--)
        {
            if (words[i].Lower is "." or ";" or ":" or "said" or "says")
                return false;
            if (Appointing.Contains(words[i].Lower))
                return !(words.Is(from + 1, "until") && words.Is(i, "moved", "move", "moves", "set", "called", "ordered", "announced", "declared"));
        }

        return false;
    }

    private static Tense Scan(TimeWords words, int from, int step, bool clause, out int stopped)
    {
        var i = from;
        for (var steps = 0; steps < Reach && i >= 0 && i < words.Count; i += step, steps++)
        {
            if (clause && words[i].Lower is "," or ";" or ":" or "--" or "(" or ")" or "\"" or "“" or "”")
                break;
            var tense = Of(words, i);
            if (tense == Tense.Unknown)
                continue;
            stopped = i;
            return tense;
        }

        stopped = i + step;
        return Tense.Unknown;
    }

    private static Tense Of(TimeWords words, int i)
    {
        var word = words[i].Lower;
        if (Future.Contains(word))
            return Tense.Future;
        if (word is "to" && words[i + 1].IsLetters && !words[i + 1].Capital && !IsNoun(words[i + 1].Lower))
            return words.Is(i - 1, "is", "are", "was", "were", "set", "plan", "expected", "going", "about", "agreed", "ready", "continue", "likely") ? Tense.Future : Tense.Unknown;
        if (!Past.Contains(word) && !(word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !NotPast.Contains(word)))
            return Tense.Unknown;
        // "will be released": the participle takes the tense of its auxiliary.
        for (var back = 1; back <= 3; back++)
        {
            if (words[i - back].Lower is "," or "." or ";")
                break;
            if (Modals.Contains(words[i - back].Lower) && !words.Is(i - back, "to") && !(words.Is(i - back, "may", "can") && words[i - back].Capital && i - back > 0))
                return Tense.Future;
            if (words.Is(i - back, "to") && words.Is(i - back + 1, "be"))
                return Tense.Future;
        }

        return Tense.Past;
    }

    private static bool IsNoun(string word) => word is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "this" or "that" or "our" or "my";
}
