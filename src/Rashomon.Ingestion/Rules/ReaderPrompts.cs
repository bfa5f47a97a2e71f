using System.Text.RegularExpressions;

namespace Rashomon.Ingestion.Rules;

/// <summary>
/// Knows lines that speak to the reader about the outlet's own services: alerts, letters, apps, subscriptions, gifts. A report tells of others and says
/// "you" only in quotations; these lines start with an order or a question, or say "we send", and name what is offered. Two such signs are asked for each.
/// </summary>
internal static partial class ReaderPrompts
{
    private const int MostWords = 45;

    private static readonly (string Reason, Regex Pattern, int MostWords)[] Rules =
    [
        ("app or social media prompt", Alerts(), 35),
        ("newsletter prompt", Letter(), 45),
        ("subscription prompt", Offer(), 35),
        ("donation or membership appeal", Gift(), 45),
        ("related or read-more link", Programme(), 30),
        ("page control", Controls(), 20),
        ("copyright notice", Rights(), 45),
    ];

    /// <summary>The reason why a line is a prompt; null where it is none, or tells what somebody said.</summary>
    /// <param name="line">The line without square brackets around it.</param>
    /// <param name="isBracketed">Whether it stood in square brackets: papers set their own words in them.</param>
    public static string? Reason(ReadOnlySpan<char> line, bool isBracketed)
    {
        var words = Words.Count(line, MostWords + 1);
        if (words is < 2 or > MostWords || Words.HasQuote(line) || Reported().IsMatch(line))
            return null;
        foreach (var (reason, pattern, most) in Rules)
        {
            if (words <= most && pattern.IsMatch(line))
                return reason;
        }
        return isBracketed && Addressed().IsMatch(line) ? "donation or membership appeal" : null;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string Orders = @"(?:get|follow|turn on|tap|download|install|sign up|join|subscribe|add|catch up|stay|take|hear|scan|choose|receive|open|never miss|don['’]t miss)";

    private const string Services = @"(?:alerts?|notifications?|newsletters?|inbox|phones?|mobile|tablet|apps?|app store|google play|podcasts?|whatsapp|telegram|news channel)";

    [GeneratedRegex(@"\b(?:said|says|told|added|according to|announced|reported|denied|warned|testified|asked|urged|wrote)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Reported();

    // "Turn on alerts to hear it first", "Follow the Call on your phone", "The Call in your pocket: download the app", "Our app has a new look. Rate it …".
    [GeneratedRegex(@"^(?:[^.!?]{2,60}[.!?]\s)?(?:turn on|switch on|enable|activate|allow|set)\s(?:[\p{L}'’]+\s){0,4}(?:alerts?|notifications?)\b"
        + @"|^(?=.*\b(?:your?|our|us|apps?|free|never)\b)(?:[^.!?]{2,60}[.!?]\s)?(?:get|follow|tap|download|install|add|receive|scan|open|have|take)\s(?:the|our|your|this|us|all|more|(?-i:\p{Lu})\S*)\s[^.!?]{0,100}\b" + Services + @"\b"
        + @"|\b(?:in|on) your (?:pocket|phone|mobile|tablet|hand|wrist)\b.{0,20}[:,–—-]\s*" + Orders + @"\b"
        + @"|^(?:the |our )?[^.!?]{0,40}\bapps?\b[^.!?]{0,60}[.!:]\s(?:rate|download|get|install|try|update) (?:it|the|our|now)\b"
        + @"|^(?:the |our )?[^.!?]{0,60}\b" + Services + @"\b[^.!?]{0,40}[:.!–—]\s(?:download|get|install|tap|turn on|switch on|sign up|subscribe|join)\b", Options)]
    private static partial Regex Alerts();

    // "Every Friday we send …", "The Call by e-mail: …, every morning", "Our weekly letter …. Join 900 readers.", "Do you get our Friday e-mail?"
    [GeneratedRegex(@"^(?:every|each|once a|twice a)\s(?:\p{L}+\s)?(?:day|weekday|morning|evening|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?,?\s(?:we|our (?:editors?|reporters?|newsroom|desk|critics?))\s(?:send|bring|deliver|e-?mail|pick|choose|write|share|round up)\b"
        + @"|^[^.!?:]{2,50}\b(?:by|via) (?:e-?mail|post|text message)\s?[:–—].{0,140}\b(?:every|each|free|weekly|daily|a (?:week|month|quarter|year)|morning|evening)\b"
        + @"|^[^.!?:]{2,50}:.{3,100}\b(?:every|each)\s(?:\p{L}+\s)?(?:day|weekday|morning|evening|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b[^.!?]{0,30}\b(?:by e-?mail|in your inbox|to your (?:door|inbox|phone)|at your door)\b"
        + @"|^[^.!?]{2,60}\bour (?:free )?(?:daily|weekly|monthly|morning|evening|weekend|\p{L}+day)\s(?:e-?mail|letter|newsletter|briefing|digest|round-?up|bulletin)\b.{0,60}(?:\?|\b(?:join|sign up|subscribe|get it|free)\b)"
        + @"|^(?:do|did|would) you (?:already |still |like to )?(?:get|read|receive|have)\b[^.!?]{0,40}\b(?:e-?mails?|newsletters?|letter|alerts?|app|podcast|briefing)\b[^.!?]{0,30}\?"
        + @"|^[^.!?]{3,100}\bat your door\b[^.!?]{0,60}\b(?:every|each|for)\b|^[^!?]{5,160}[.!?]\s(?:subscribe|sign up|join) (?:free(?: of charge)?|for free|for nothing|here|now|today)[.!]?$"
        + @"|^get\b[^.!?]{2,60}\b(?:in your inbox|to your inbox|round-?up|nightly|briefing)\b[^.!?]{0,60}\b(?:your|you|free)\b|^.{0,60}[.!?]\sget (?:the|our)\s[^.!?]{2,60}\bin your inbox\b", Options)]
    private static partial Regex Letter();

    // "Get Call Plus for an ad-free week", "Missed the evening news? Catch up on …", "Would you be number 901?"
    [GeneratedRegex(@"^(?:get|try|start|go|join|subscribe|become|read|watch|take out)\b[^.!?]{0,100}\b(?:ad-free|advert-free|without ads|free trial|first month|cancel any ?time|no card (?:needed|required)|free of charge|for a month free)\b"
        + @"|^.{3,120}[.!?]\s(?:no card (?:needed|required)|cancel (?:at )?any ?time|no obligation|no strings attached)\b"
        + @"|^(?:missed|did you miss|have you missed|want more|more of this|hungry for more)\b[^.!?]{0,80}\?\s(?:catch up|watch|listen|read|get|tap|follow|join|subscribe|replay|it is all)\b"
        + @"|^[^.!?]{0,60}\b(?:members|subscribers|patrons|readers|supporters)\b[^.!?]{0,60}\b(?:pay|paid|support|keep|fund|joined)\b[^.!?]{0,60}[.!]\s(?:will|would|could|can|won['’]t|are) you\b", Options)]
    private static partial Regex Offer();

    [GeneratedRegex(@"^.{0,200}\bif you (?:can|could|are able to|wish to|want to) (?:spare|give|donate|support us|help us|contribute|chip in|afford)\b"
        + @"|^(?:are you one of us|do you (?:believe in|value|trust) (?:our|this|what we))\b[^.!?]{0,60}\?.{0,30}\b(?:join|give|support|help|subscribe|become)\b"
        + @"|^(?:members|subscribers|patrons)\b[^.!?]{0,60}\b(?:reminded|asked|requested)\b[^.!?]{0,40}\b(?:dues|fees|subscriptions?|renew|contributions?|arrears)\b", Options)]
    private static partial Regex Gift();

    // "Read tomorrow: …", "Coming on Sunday: …", "Video: How …": what the outlet offers elsewhere, or at another time.
    [GeneratedRegex(@"^(?:read|see|hear|watch|coming(?: up)?|look out|more|also|next)\s?(?:(?:in|on|for|this|the)\s){0,2}(?:tomorrow|next (?:week|month|time|issue)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this weekend|soon|next)(?:['’]s (?:paper|edition|issue))?\s?:\s.{3,160}$"
        + @"|^(?:video|audio|podcast|quiz|slideshow|livestream|interactive)\s?:\s(?!.{0,80}\b(?:photo|courtesy|getty|ap|afp|reuters)\b).{3,160}$", Options)]
    private static partial Regex Programme();

    // "Listen to this report (3 min)", "Print | E-mail this page | Report an error".
    [GeneratedRegex(@"^(?:listen to|hear|watch|print|e-?mail|download|save) this (?:article|story|report|page|piece|item|programme)\b[^.!?\p{L}]{0,12}(?:\d[^.!?]{0,20})?\)?$"
        + @"|^(?:print|e-?mail|save|share|report|copy|comment|listen|bookmark|text size|correct)\b[^|.]{0,30}(?:\s?[|•·]\s?[^|.]{2,30}){1,6}$", Options)]
    private static partial Regex Controls();

    // "Copyright Coast Wire 2026. For use by clients only."
    [GeneratedRegex(@"^copyright\s(?:by\s)?(?-i:(?:\p{Lu}[\p{L}\p{N}&'’-]*\.?\s|of\s|and\s|&\s|the\s){1,7})(?:19|20)\d{2}(?=[.,;]|$)"
        + @"|^(?:for (?:the )?(?:exclusive |sole |internal )?use (?:by|of)|not for (?:use|publication|redistribution) by)\b[^.]{0,40}\b(?:subscribers|clients|customers|members|licensees)\b", Options)]
    private static partial Regex Rights();

    // An order to the reader that starts a sentence, or "you".
    [GeneratedRegex(@"\b(?i:you|your)\b|(?:^|[.!?]\s)(?:Give|Join|Donate|Support|Help|Subscribe|Send|Become|Share|Tell|Order|Follow|Buy|Pay)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Addressed();
}
