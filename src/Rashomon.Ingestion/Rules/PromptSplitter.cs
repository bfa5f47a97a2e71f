using System.Buffers;
using System.Text.RegularExpressions;

namespace Rashomon.Ingestion.Rules;

/// <summary>Finds prompts that stand inside a paragraph or run into a sentence ("… he said. Sign up for our daily newsletter The mayor …").</summary>
internal static partial class PromptSplitter
{
    // Every pattern has one of these words: a paragraph without them is not looked at further.
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        ["sign up", "signup", "subscribe", "newsletter", "read more", "click here", "view sample", "your inbox", "follow us", "share this", "download our", "download the", "advertisement", "story continues", "article continues", "support our", "donate", "watch now", "enlarge this image", "toggle caption", "hide caption", "see also", "also read", "read also"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The prompts within <paramref name="span"/>, in order, with their reasons.</summary>
    public static IEnumerable<(Span Span, string Reason)> Find(string text, Span span)
    {
        if (text.AsSpan(span.Start, span.Length).IndexOfAny(Cues) < 0)
            yield break;
        var at = span.Start;
        while (at < span.End)
        {
            var end = SentenceEnd(text, at, span.End);
            if (end - at <= 1200 && text.AsSpan(at, end - at).IndexOfAny(Cues) >= 0 && Prompt(text, new(at, end)) is { } found)
                yield return found;
            at = end;
        }
    }

    /// <summary>The end of the sentence that starts at <paramref name="start"/>, after the white space that follows it. A rough rule suffices: prompts are cut by their own words.</summary>
    private static int SentenceEnd(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '\n'))
                continue;
            while (i + 1 < end && text[i + 1] is '"' or '”' or '’' or '\'' or ')' or '.')
                i++;
            if (i + 1 >= end || char.IsWhiteSpace(text[i + 1]))
            {
                while (i + 1 < end && char.IsWhiteSpace(text[i + 1]))
                    i++;
                return i + 1;
            }
        }
        return end;
    }

    private static (Span Span, string Reason)? Prompt(string text, Span sentence)
    {
        var words = text.AsSpan(sentence.Start, sentence.Length);
        var trimmed = words.Trim();
        // Words that somebody is quoted with are news.
        if (Words.HasQuote(trimmed) && Reported().IsMatch(trimmed))
            return null;
        foreach (var match in Inline().EnumerateMatches(words))
            return Cut(match.Index, match.Length, "prompt that runs into the text");
        if (Words.HasQuote(trimmed) || Reported().IsMatch(trimmed) || !Imperative().IsMatch(trimmed))
            return null;
        return BoilerplateRules.WholeLine(trimmed) is { } reason ? Cut(0, words.Length, reason) : null;

        (Span Span, string Reason) Cut(int index, int length, string why) =>
            (Words.Trim(text, new(sentence.Start + index, sentence.Start + index + length)), why);
    }

    // Case matters: prompts are in title case or start a sentence; "people can sign up for the programme" is news.
    [GeneratedRegex(@"(?:(?:The |Our )?(?:\p{Lu}[\p{L}'’&-]* ){0,4}Newsletters?:? )?Sign [Uu]p (?:to|for) (?:receive |get )?(?:our |the |a |your |free |daily |weekly |morning |top |all )[^.!?\n]{0,80}?(?:\b(?:newsletters?|alerts|e-?mails?|briefing|inbox|updates)\b|[.!?])(?: (?:here|now|today|below))?[.!]?(?:\s?(?:View Sample|Sign Up Now|Sign Up|SUBSCRIBE|SIGN UP|Subscribe Now|Subscribe))*"
        + @"|(?:View Sample\s)?Sign Up Now\b|View Sample\b"
        + @"|Subscribe (?:to|for) (?:our|the|free)\b[^.!?\n]{0,60}?\b(?:newsletters?|channel|alerts|updates|podcast)\b[.!]?"
        + @"|\b(?:ADVERTISEMENT|Advertisement|Story continues below(?: advertisement)?|Article continues (?:below|after)(?: (?:this )?ad(?:vertisement)?)?)\b(?=\s+\p{Lu}|\s*$)"
        + @"|(?:Enlarge this image|(?:[Tt]oggle|[Hh]ide) caption)\b|\[?(?:Click|CLICK) (?:here|HERE) (?:to|for) [^.!?\n\]]{2,60}(?:[.!\]]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Inline();

    [GeneratedRegex(@"\b(?:said|says|told|added|according|announced|urged people|asked people|wrote)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Reported();

    [GeneratedRegex(@"^\W{0,3}(?:Sign|SIGN|Subscribe|SUBSCRIBE|Read|READ|Click|CLICK|Follow|FOLLOW|Share|SHARE|Download|Donate|Support|Watch|WATCH|Get|See|SEE|Also|ALSO|You can|The [\p{L} ]{2,30}Newsletter|Please|By (?:signing|subscribing))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Imperative();
}
