using System.Text.RegularExpressions;

namespace Rashomon.Ingestion.Rules;

/// <summary>
/// Says of a whole line or paragraph whether it is page furniture, and why. Each rule is lexical and general; being short, in capitals or near the end is
/// never a reason by itself. Patterns look at the first 600 characters only, so the rules are linear in the text.
/// </summary>
internal static partial class BoilerplateRules
{
    private const int Reach = 600;

    private static readonly (string Reason, Regex Pattern, int MostWords)[] Rules =
    [
        ("update note", Update(), 30),
        ("registration prompt", Registration(), 30),
        ("video player", Player(), 45),
        ("page furniture in another language", ForeignFurniture(), 14),
        ("newsletter prompt", NewsletterHeading(), 12),
        ("newsletter prompt", Newsletter(), 70),
        ("subscription prompt", Subscription(), 45),
        ("share note", Share(), 60),
        ("donation or membership appeal", Donation(), 120),
        ("note to readers", NoteToReaders(), 120),
        ("copyright notice", Copyright(), 200),
        ("disclaimer", Disclaimer(), 400),
        ("contact line", Contact(), 50),
        ("related or read-more link", Related(), 40),
        ("topic or region tag", Tags(), 20),
        ("cookie note", Cookies(), 120),
        ("advertisement label", Advertisement(), 8),
        ("comment prompt", Comments(), 30),
        ("reading time", ReadingTime(), 8),
        ("picture gallery control", Gallery(), 8),
        ("page control", Control(), 8),
        ("note on the page's technology", Technology(), 30),
        ("author note", AuthorNote(), 60),
        ("disclosure of interests", Disclosure(), 80),
        ("list of other pieces", OtherPieces(), 80),
        ("button at the end of a prompt", ButtonAtEnd(), 40),
        ("app or social media prompt", Social(), 40),
    ];

    /// <summary>The reason why the whole of <paramref name="line"/> is boilerplate; null where it is not.</summary>
    public static string? WholeLine(ReadOnlySpan<char> line)
    {
        if (!Words.HasLetters(line))
            return "separator";
        var whole = line.Length;
        line = WithoutBrackets(line);
        var isBracketed = line.Length < whole;
        var head = line[..Math.Min(line.Length, Reach)];
        if (IsLoneLink(line))
            return "link on a line of its own";
        var words = line.Length > 4000 ? int.MaxValue : Words.Count(line);
        // A sentence that reports speech is news, whatever it speaks about.
        if (words < 60 && Words.HasQuote(head) && Speech().IsMatch(head))
            return null;
        foreach (var (reason, pattern, most) in Rules)
        {
            if (words <= most && pattern.IsMatch(head))
                return reason;
        }
        return line.Length <= Reach ? ReaderPrompts.Reason(line, isBracketed) : null;
    }

    /// <summary>Papers set their own notes in square brackets: the words inside decide.</summary>
    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> line) =>
        line is ['[', .., ']'] && line.Length < Reach * 2 && line[1..^1].IndexOfAny('[', ']') < 0 ? line[1..^1].Trim() : line;

    /// <summary>Whether a Markdown link is all that the line has, perhaps after a label ("Region: [Coast](#)").</summary>
    private static bool IsLoneLink(ReadOnlySpan<char> line) => line.Length < Reach && line.Contains("](", StringComparison.Ordinal) && LoneLink().IsMatch(line);

    [GeneratedRegex(@"\b(?:said|says|told|added|asked|wrote|according to)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Speech();

    [GeneratedRegex(@"^(?:[\p{L}\p{N}][\p{L}\p{N}'’\- ]{0,40}:\s*)?\[[^\]]{1,200}\]\([^)\s]{0,300}\)(?:\s*[,|·•/]\s*\[[^\]]{1,200}\]\([^)\s]{0,300}\))*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex LoneLink();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    // "This story was updated at 14:05": notes on the report, not of it. A correction is of it: it says which figure replaces which.
    [GeneratedRegex(@"^\W{0,3}(?:this (?:article|story|report|post|piece) (?:has been|was) (?:last )?(?:updated|refreshed)\b|(?:this is )?(?:a )?(?:breaking|developing) (?:news? )?story\b.{0,80}(?:update|refresh|more|details|check back|follow)|updates? to follow\b|more (?:to follow|details to follow|follows)\W{0,3}$|(?:check|come) back (?:later )?for (?:more |further )?updates\b|this is a developing story\b)", Options)]
    private static partial Regex Update();

    [GeneratedRegex(@"^\W{0,3}(?:(?:register|sign in|log ?in|sign in or register|create (?:a|an|your) (?:free )?account|register / sign in)\b.{0,60}\b(?:to (?:unlock|continue|read|access|view|keep)|continue (?:with )?your|more articles)\b|(?:sign in|log ?in) or (?:create an account|register|subscribe)\W{0,3}$|(?:already|don(?:'|’)t) have an account\b|already (?:a (?:subscriber|member)|registered|subscribed)\b|this article is free to read\b|registration is (?:a )?free\b.{0,60}|create (?:a|an|your) (?:free )?account\W{0,3}$|you(?:'|’)?(?:ve| have) (?:reached|read|used)\b.{0,40}\b(?:free )?articles?\b.{0,60}|(?:story|article) saved\W{0,3}$|you can find this story in\b|you have full access to this article\b.{0,60})", Options)]
    private static partial Regex Registration();

    [GeneratedRegex(@"^\W{0,3}(?:video loading|video unavailable|autoplay|click to play(?:tap to play)?|tap to play|play now|we apologi[sz]e,? but this video\b.{0,80}|try refreshing your browser\b.{0,120}|the video will (?:auto-?play|start)\b.{0,40}|latest videos? from\b.{0,30}|\d{1,2}:\d{2}\s?/\s?\d{1,2}:\d{2}|this site is protected by recaptcha\b.{0,120}|ad ?block(?:er)? users?\b.{0,300}|please disable your ad ?blocker\b|click to (?:read more|hide|show|expand)\b.{0,40}|(?:share|comments?)(?: (?:share|comments?))+|share\d{1,4}|placeholder image.{0,6}|explore more on (?:these|the) topics\b.{0,30}|more about|latest on:?|table of contents|after newsletter promotion|in this (?:article|story):?|got a (?:story|tip|news tip)\?.{0,120}|for more stories like this\b.{0,60}|view \d{1,4} comments?)\W{0,3}$|^(?:watch|listen|read|more)\s\|\s.{0,120}$|^(?:got a (?:story|tip)\?|do you have a (?:story|tip)\b|get in touch with our (?:news|editorial)\b)", Options)]
    private static partial Regex Player();

    // German, French, Spanish, Italian, Portuguese, Dutch and Polish words for the same things; whole lines or their starts, as labels and prompts are.
    [GeneratedRegex(@"^\W{0,3}(?:(?:lesen sie (?:auch|hier|mehr|dazu)|lesen (?:sie )?auch|mehr (?:zum thema|dazu|lesen|nachrichten)|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|zum thema|siehe auch|passend zum (?:artikel|thema)|weitere (?:videos|artikel|nachrichten|informationen|themen)|die redaktion empfiehlt|aus dem ressort|meistgelesen|à lire (?:aussi|également)|lire aussi|lire la suite|sur le même (?:sujet|thème)|voir aussi|lea (?:también|además)|lee también|te puede interesar|(?:también )?te puede interesar|noticias relacionadas|relacionad[oa]s|más información|leggi anche|potrebbe interessarti|ti potrebbe interessare|leia (?:também|mais)|veja também|saiba mais|lees ook|lees verder|lees meer|meer over|czytaj (?:także|też|więcej|również)|zobacz (?:także|też|również)|les også|läs också|läs mer|lue myös)\b.{0,140}"
        + @"|(?:anzeige|werbung|teilen|drucken|kommentare?|merken|startseite|newsletter|publicité|partager|imprimer|commentaires?|publicidad|compartir|comentarios|imprimir|pubblicità|condividi|commenti|stampa|publicidade|compartilhar|comentários|advertentie|delen|reacties|reklama|udostępnij|komentarze|annonse|annons|reklame|dela|del)(?:\s(?:teilen|drucken|kommentare?|partager|commentaires?|compartir|comentarios))?"
        + @"|fehler gefunden\?.{0,40}|(?:empfohlener|externer) (?:redaktioneller )?inhalt\b.{0,80}|(?:youtube|twitter|instagram|externe)-?\s?inhalte (?:erlauben|anzeigen|laden)\b.{0,60}|ich bin damit einverstanden, dass mir\b.{0,80}|personenbezogene daten können\b.{0,120}|an dieser stelle (?:findest du|finden sie)\b.{0,160}|box (?:auf|zu)klappen\b.{0,40}|jetzt (?:abonnieren|anmelden|testen|registrieren)|hier (?:anmelden|abonnieren)|abonnez-vous\b.{0,80}|inscrivez-vous\b.{0,80}|suscríbete\b.{0,80}|iscriviti\b.{0,80}|assine\b.{0,40}|temps de lecture\b.{0,20}|lesezeit\b.{0,20}|tempo di lettura\b.{0,20}|leestijd\b.{0,20}|zur startseite|nach oben|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati)\W{0,3}$", Options)]
    private static partial Regex ForeignFurniture();

    // A heading of a sign-up box: "Breaking News Emails", "The Morning Newsletter", "Daily Briefing".
    [GeneratedRegex(@"^(?:[\p{L}'’&-]+\s){0,5}(?:(?:news|breaking|daily|weekly|morning|evening|free|email|our)\s)(?:[\p{L}'’-]+\s){0,2}(?:e-?mails?|alerts?|newsletters?|headlines by email)$|^(?:the\s)?(?:[\p{L}'’&-]+\s){0,4}newsletters?$|^email address\b|^your email\b", Options)]
    private static partial Regex NewsletterHeading();

    [GeneratedRegex(@"^(?:sign up|signup|subscribe)\s(?:now\s|here\s|today\s|below\s)?(?:for|to)\s|^get\s(?:the\s|our\s|all\s|your\s|free\s|breaking\s|daily\s|more\s|special\s|latest\s|top\s|exclusive\s){1,4}(?:[\p{L}'’-]+\s){0,5}?(?:alerts?|newsletters?|briefing|e-?mails?|headlines|news|stories|updates|reports)\b.{0,200}?\b(?:reports?|inbox|delivered|e-?mail(?:ed)?|sent|straight|subscribe|sign|newsletters?|alerts?|phone|day|week|morning)\b|^[^.!?]{0,160}\bnewsletters?\b[^.!?]{0,120}\b(?-i:Sign\s?[Uu]p|SIGN UP|Subscribe|SUBSCRIBE)\b|^[^.!?]{0,120}\b(?-i:Sign [Uu]p|SIGN UP)\b[^.!?]{0,120}\b(?:newsletters?|inbox)\b|^.{0,60}\bdelivered (?:straight |directly |right )?(?:to|into) your inbox\b|^(?:by signing up|by subscribing|by clicking|by entering your e-?mail|by providing your)\b.{0,200}\b(?:agree|consent|accept|acknowledge|receive)\b|^get (?:the|our|your) (?:free )?(?:[\p{L}'’&-]+\s){0,6}?(?:letter|digest|bulletin|briefing|round-?up|dispatch|newsletter)s?\b[^.!?]{0,80}\b(?:free|every|each|daily|weekly|twice|delivered|inbox|e-?mail)\b|^thanks? (?:you )?for (?:signing up|subscribing)\b|^you (?:can|may) unsubscribe\b|^we(?:'|’)ll send you\b", Options)]
    private static partial Regex Newsletter();

    [GeneratedRegex(@"^(?:subscribe|sign up|sign in|log in|login|register|join now|subscribe now|sign up now|start your free trial|view sample|subscribe today|already a subscriber\??.*|not a subscriber\??.*|become a (?:member|subscriber|supporter|patron)\b.*|subscribe (?:to|for) (?:continue|read|unlock|our|the|get|full|unlimited|more|\$|£|€)\b.*|(?:to )?(?:continue|keep) reading\b.{0,60}\b(?:subscri|register|sign|log|account|free).*|this (?:article|story|content) is (?:for|available to|reserved for|exclusive to|only available to) (?:our )?(?:paid )?(?:subscribers|members|registered)\b.*|you have (?:reached|read|\w+ (?:free )?articles?) .{0,80}(?:limit|free articles|remaining|left|month).*|unlock (?:this|unlimited|full)\b.*|subscribers? only.{0,20}|premium content)[.!]?$", Options)]
    private static partial Regex Subscription();

    [GeneratedRegex(@"^(?:please )?(?:share|tweet|pin|e-?mail|print|save|bookmark|like|copy link|forward|repost)(?: (?:this|on|via|to|with|it|link|article|story|page|post|facebook|twitter|x|whatsapp|linkedin|reddit|friends?|and|by|e-?mail|your|gift)\b[:,]?)*[.!:]?$|^(?:facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|e-?mail|print|telegram|flipboard|messenger|tumblr|copy link|link copied)(?:[\s,|/·•]+(?:facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|e-?mail|print|telegram|flipboard|messenger|tumblr|copy link|share|google\+?))*[.!]?$|^share (?:this|on|via)\b|^(?:please )?(?:click|use) (?:on )?(?:the|our) share\b|^\d[\d,.]*k? (?:shares?|likes?|tweets?|views?)$", Options)]
    private static partial Regex Share();

    [GeneratedRegex(@"^(?:please )?(?:support (?:us|our|independent|quality|local|free|the (?:project|site|channel))\b.{0,200}|donate (?:now|today|here|to (?:us|our|support|the (?:site|project)))\b.*|make a (?:donation|contribution) (?:to (?:us|our)|today|now)\b.*|your (?:support|donation|contribution)s? (?:helps?|makes?|keeps?|allows?|enables?|is (?:vital|essential|needed))\b.*|become a (?:supporter|patron|monthly donor)\b.*)$|^.{0,200}\b(?:please (?:support|donate)|consider (?:a donation|donating|supporting (?:us|our)|becoming a (?:member|supporter)|making a (?:donation|contribution))|(?:our|this) (?:work|journalism|project) (?:would ?n(?:'|’)?t|would not|is not|isn(?:'|’)t|is only) (?:be )?(?:possible|made possible)|buy (?:me|us) a coffee)\b|^(?:we|i) (?:call (?:up)?on|ask|urge|invite|appeal to|need|encourage) (?:our|the|all|[\p{L}\s]{2,40})?\s?readers? to (?:support|help|donate|contribute|share|subscribe)\b|^(?:if you (?:like|enjoy|value|appreciate|are able)|if you(?:'|’)re able)\b.{0,200}\b(?:support|donat|contribut|subscrib|member|patreon|paypal)|^donate to (?:the |our )?\p{L}|^support (?:the )?[\p{L}'’ -]{2,50}[!:.]\s.*\b(?:volunteers?|advertis\p{L}+|donat\p{L}+|readers?|journalism|members?|subscri\p{L}+|afloat|a (?:month|year))\b|^(?:did you )?(?:enjoy(?:ed|ing)?|liked?|loved?) (?:this|what you|our)\b[^.!?]{0,60}\?|^(?:please )?chip in\b|^(?:donate|support us|contribute)[.!:]?$|^.{0,200}\b(?:paypal|patreon)(?:\.(?:com|me)\S*|\s?:)", Options)]
    private static partial Regex Donation();

    [GeneratedRegex(@"^(?:a )?note (?:to|for) (?:our )?(?:readers?|editors?|subscribers)\b|^(?:dear|attention) readers?\b|^please (?:note|be advised)\b.{0,40}\b(?:comments?|site|website|page|readers)\b|^(?:crosspost|cross-post|repost|republish) (?:this|on|our)\b|^forward this (?:article|story|e-?mail|letter|newsletter|message|post|issue)\b|^to (?:stop receiving|unsubscribe|opt out|change your (?:e-?mail|preferences))\b|^(?:reprints?|republication|sharing) (?:is|are) welcome\b", Options)]
    private static partial Regex NoteToReaders();

    [GeneratedRegex(@"^(?:©|\(c\)\s?(?:\d{4}|\p{L})|&copy;|copyright\s*(?:notice|©|\(c\)|\d{4}|[^.]{0,60}(?:\b\d{4}$|\ball rights reserved)))|^.{0,200}\ball rights (?:are )?reserved\b|^this (?:material|content|article|story) may not be (?:published|reproduced|copied|broadcast|rewritten)|^(?:no part of this|reproduction (?:in whole|without|of this)|unauthori[sz]ed (?:use|reproduction))\b", Options)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"^(?:disclaimer|legal notice|forward[- ]looking statements?|cautionary (?:statement|note))\b|^(?:the )?(?:views?|opinions?)(?: and (?:views?|opinions?))? expressed (?:in|here|by|are|on)\b.{0,300}\b(?:author|not necessarily|do not|own|those of)|^(?:the )?(?:views?|opinions?)(?: and (?:views?|opinions?))? (?:in|of) (?:this|these|our)\b.{0,200}\b(?:those of|(?:its|their|the) (?:own )?(?:authors?|writers?|contributors?)|not necessarily)\b|^(?:this|the) (?:article|report|page|site|website|content|material|commentary|newsletter|information)\b.{0,100}\b(?:for (?:general )?information(?:al)? (?:purposes )?only|for (?:general )?information(?:al)? purposes|(?:not|nor) (?:be )?(?:constitute |intended as |intended to be |meant as |to be (?:taken|read|construed) as |considered )?(?:an? )?(?:investment|financial|legal|medical|tax|professional|trading) advice)\b|^(?:(?:share |market )?(?:prices|quotes|data)(?: are| is)?) delayed (?:by )?(?:at least )?\d|^\S+ contains copyrighted material\b|^the (?:contents?|views|information) (?:of|in|on) this (?:article|site|website|page|post) (?:are|is|may|does|do)\b.{0,200}\b(?:responsib|author|advice|accura|liab|warrant|informational)|^(?:this (?:article|story|post|translation) (?:has been |was |is )(?:not been |not )?(?:edited|generated|auto-?generated|published from|translated automatically|created)\b.{0,120}\b(?:syndicated|feed|staff|agency|machine|automat|AI))|^affiliate (?:links?|disclosure)\b|^if you (?:buy|purchase|click|order|make a purchase)\b.{0,100}\bwe (?:(?:may|might|could|can|will) )?(?:earn|get|receive)\b.{0,60}\bcommission|^(?:we|this (?:page|article|site|post)) may (?:earn|receive|contain|include)\b.{0,60}\b(?:commission|affiliate|compensation)", Options)]
    private static partial Regex Disclaimer();

    [GeneratedRegex(@"^(?:for (?:more|further|additional) information\b.{0,100}(?:contact|visit|call|\bsee\b|e-?mail|http|www\.|go to|\S@\S)|for (?:all )?(?:media|press|editorial|advertising|general|sales|business|licensing|reprint)\s?(?:inquir|enquir|quer|question|request|contact|permission)|(?:media|press|investor|editorial|news(?:room|desk)?|pr)\s(?:contacts?|relations|inquir\p{L}+|enquir\p{L}+)\s?(?:us|at|by|via|:|information)|to (?:contact|reach) (?:the (?:author|editor|reporter|writer|newsroom)|us)\b|(?:contact|e-?mail|write to|reach|call|text|got a tip|send (?:us )?(?:your |a )?(?:tips?|letters?|comments?|news|corrections?))\b.{0,120}(?:\S@\S|\bat\s\+?\(?\d{3}|\b(?-i:us)\b)|(?:e-?mail|tel|telephone|phone|fax|mobile|whatsapp)\s?[:.]\s?\S|do you have (?:a (?:story|tip|news)|information|more)\b.{0,80}\b(?:contact|e-?mail|tip|get in touch|let us know)|(?:got a (?:story|tip)\?|do you have a story\b|.{0,60}\?) ?(?:get in touch|tell us)\b.{0,160}|our website is (?:the place|your destination) for\b.{0,200}|have you been affected\b|(?:please )?(?:e-?mail|contact)(?: us)?:?\s\S+@\S+|\S+@\S+\.\S+$|(?:the (?:author|reporter|writer)|\p{L}+ \p{L}+) can be (?:reached|contacted) (?:at|by|on|via)\b)", Options)]
    private static partial Regex Contact();

    [GeneratedRegex(@"^\W{0,3}(?:also in (?:this|the) (?:issue|edition|paper|section|series)\b.{0,250}|(?:older|earlier|previous|past|recent|other|more) (?:letters?|posts|issues|editions?|episodes?|columns|articles|stories|instalments)\s?:.{0,250}|(?:read (?:more|also|next|the full (?:story|article|report))|see also|also (?:read|see)|you (?:may|might) (?:also )?(?:like|be interested|enjoy)|click here|keep reading|continue reading|further reading|view (?:all|more|full|gallery|comments|sample)|show (?:more|all|less|comments)|load more|see more|related (?:articles?|stories|story|links?|topics?|coverage|posts?|video))(?:\s*[:»>|→…\-–—].*|\s[^.]{0,200}|\s+(?:about|here|on|at)\b.{0,200})?|(?:related|more|more (?:on this|stories|news|coverage|reading|like this)(?:\s.{0,60})?|more (?:from|on|about) [^.]{2,80}|more (?:\p{L}+ ){1,2}(?:news|stories|headlines)|in other news|on other pages|most (?:read|popular|viewed|shared|watched|recent)\b[^.:]{0,30}|top stories|trending(?: now)?|recommended(?: (?:for you|stories|reading|articles))?|don(?:'|’)t miss|editor(?:'|’)?s(?:'|’)? (?:picks?|choice)|what to (?:read|know) next|up next|next (?:article|story|up)|previous (?:article|story)|latest (?:news|stories|headlines|updates|posts|articles)|in this (?:story|article|series)|go deeper|the latest|explore more|from our partners|sponsored (?:content|links?)|promoted (?:content|stories)|paid content|around the web|from the web|popular (?:now|stories)|today(?:'|’)s (?:top stories|headlines)|other stories|you(?:'|’)ll also like)\s*[:»>|→…]?|(?:related(?: \p{L}+)?|read|watch(?: now| live| more)?|listen|more|recommended|don(?:'|’)t miss|up next|read also|must read|trending|latest|photos|gallery|in pictures|on \S+ today)\s?:.{0,250}|watch (?:now|live|more|the (?:full )?video)\b.{0,100})$", Options)]
    private static partial Regex Related();

    [GeneratedRegex(@"^(?:regions?|themes?|tags?|topics?|categor(?:y|ies)|filed (?:under|in|to)|posted in|keywords?|sections?|subjects?|labels?|hashtags?|channels?|in-depth report|location|countries|country|series|companies|people|department)\s?[:|]\s?\S|^(?:tags|topics|filed under|categories)$|^(?:#\w+[\s,]*)+$", Options)]
    private static partial Regex Tags();

    [GeneratedRegex(@"^.{0,120}\b(?:(?:uses?|using|accept(?:ing)?|manage|reject|essential|functional|targeting|third-party) cookies|cookie (?:policy|settings|preferences|consent|notice|statement))\b|^(?:privacy (?:policy|notice|settings|statement)|terms (?:of (?:use|service)|and conditions|& conditions)|your privacy choices|do not sell)\b", Options)]
    private static partial Regex Cookies();

    [GeneratedRegex(@"^\W{0,3}(?:advertisement|advertising|advert|ad|ads|sponsored(?: by .{0,40})?|sponsor message|promoted|story continues below(?: (?:this )?(?:advertisement|ad))?|article continues (?:below|after)(?: (?:this )?(?:advertisement|ad))?|(?:continue reading|scroll|skip).{0,20}(?:below|advertisement|ad)|paid (?:post|partner content)|loading\.{0,3}|loading …|ad feedback|skip advertisement|remove ads)\W{0,3}$", Options)]
    private static partial Regex Advertisement();

    [GeneratedRegex(@"^(?:\d+ )?comments?(?: \(\d+\))?$|^(?:leave|post|add|write) (?:a|your) (?:comment|reply|response)\b|^(?:\[?comment (?:on|below)|join the (?:conversation|discussion|debate)|what do you think\b|have your say|let us know (?:what|in the comments|your)|share your (?:thoughts|views|story|experience)|comments? (?:are|is) (?:closed|off|disabled|moderated|(?:open|reserved) (?:to|for))|(?:show|view|hide|read|see|load) (?:all )?(?:\d+ )?comments?|be the first to comment|(?:log|sign) in to (?:comment|post|reply)|report (?:a )?(?:comment|abuse|typo|error))\b", Options)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^(?:(?:est(?:imated)?\.? )?(?:reading|read) time\W{0,3})?\d{1,3}\s?(?:-\s?)?min(?:ute)?s?\.?(?: read(?:ing)?(?: time)?)?$|^(?:reading|read) time\b.{0,30}$|^\d{1,3} min(?:ute)?s?(?: to)? (?:read|listen|watch)\b", Options)]
    private static partial Regex ReadingTime();

    [GeneratedRegex(@"^(?:(?:slide|photo|image|picture|page)\s)?\d{1,3}\s?(?:of|/)\s?\d{1,3}(?: (?:photos?|images?|slides?|pictures?))?$|^\d{1,3} (?:photos|images|slides|pictures)$|^(?:(?:hide|toggle|show) caption|enlarge (?:this )?image|(?:view|open|launch|see|show|full) (?:full )?(?:gallery|slideshow|image|screen|photos?|larger.{0,20})|next (?:slide|photo|image)|previous (?:slide|photo|image)|fullscreen|expand|close|caption|swipe .{0,20}|image \d+|play video|click to (?:enlarge|expand))$", Options)]
    private static partial Regex Gallery();

    [GeneratedRegex(@"^(?:skip to (?:main )?(?:content|navigation)|back to top|top of page|jump to\b.{0,40}|home|menu|search|next|previous|follow|following|save article|print(?: this)? (?:page|article|story)|text size|font size|listen to (?:this )?(?:article|story)|play|pause|mute|share|edit|reply|go back|return to\b.{0,30}|end of (?:article|story|content)|topics?|more|learn more|find out more|close|open menu|facebook|twitter|instagram|youtube|whatsapp|gift(?: this)? article|add (?:us )?(?:as|on) .{0,30}google.{0,20}|###|-30-|ends)[.!>»]?$", Options)]
    private static partial Regex Control();

    [GeneratedRegex(@"^(?:please )?(?:enable|turn on|activate) javascript\b|^(?:your|this) browser (?:does not|doesn(?:'|’)t|is (?:not|out|no longer))\b|^javascript (?:is|must|seems)\b|^[^.!?]{0,120}\b(?:need|have|must|please|required?|requires) (?:to )?(?:enable|turn on|activate|allow|have|use)? ?javascript\b|^(?:an error (?:has )?occurred|sorry, (?:this|the) video|this video (?:is|can|has)|video (?:player|unavailable|not available))\b.{0,80}$|^(?:embedded|embed) (?:content|code)\b.{0,40}$|^to (?:view|see|watch|play|listen to|hear) this (?:video|content|post|clip|audio|embed)\b|^view this (?:post|email|photo)\b", Options)]
    private static partial Regex Technology();

    [GeneratedRegex(@"^(?:about the (?:author|writer|reporter)s?\b|(?:\p{L}[\p{L}.'’-]*\s){1,4}(?:is|was) (?:a|an|the|our) (?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|editor|journalist|writer|columnist|contributor|producer|intern|fellow)\b.{0,200}(?:follow|twitter|@|e-?mail|reach|contact|covers|based in|for \p{Lu}))|^follow (?:him|her|them|the author) (?:on|at|@)", Options)]
    private static partial Regex AuthorNote();

    // "The author holds no shares in …", "We earn a commission when readers …": interests of who writes or publishes, not news of anybody's.
    [GeneratedRegex(@"^(?:at the time of writing,? )?(?:the|this) (?:authors?|writers?|reporters?|columnists?)(?: of this \p{L}+)?,? (?:holds?|owns?|has|have|had|does(?: not|n['’]t)|do(?: not|n['’]t)|may|works?|declares?)\b.{0,120}\b(?:shares?|stocks?|positions?|securities|interests?|stakes?|holdings?|ties|affiliations?)\b|^[^.!?]{2,60}\b(?:earns?|receives?|gets?) (?:a |an )?(?:small )?(?:affiliate )?commissions?\b.{0,160}\b(?:links?|readers|you)\b|^(?:disclosure|conflicts? of interest|competing interests?)\s?:", Options)]
    private static partial Regex Disclosure();

    // "Elsewhere: Who owns the quay? | Letters | A short history": a label and titles between bars, one of them of three words or more; scores and prices have digits.
    [GeneratedRegex(@"^(?=[^|]*\|[^|]*\|)[\p{L}'’ -]{3,40}:\s(?=.*\p{L}+ \p{L}+ \p{L}+)[^|\d.]{2,100}(?:\s\|\s[^|\d.]{2,100}){2,}$", Options)]
    private static partial Regex OtherPieces();

    // A button's words after a sentence, in capitals as buttons are.
    [GeneratedRegex(@"^.{10,300}[.!?]\s(?-i:SUBSCRIBE(?: NOW)?|SIGN UP(?: NOW| HERE)?|JOIN NOW|DONATE(?: NOW)?|LEARN MORE|READ MORE|REGISTER NOW|Sign up here|Subscribe (?:now|here|for free)|Download it now|Join now|Learn more)[.!]?$", Options)]
    private static partial Regex ButtonAtEnd();

    [GeneratedRegex(@"^(?:(?:you can )?(?:follow|like|find|join|connect with) (?:us|our)\b.{0,120}|(?:follow|like|join) .{0,60}\bon (?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|tiktok|linkedin|google news|flipboard|threads|bluesky)\b.{0,200}|download (?:the|our) .{0,40}\bapp\b.{0,80}|get (?:the|our) (?:.{0,30} )?app\b.{0,60}|(?:available|now) on (?:the )?(?:app store|google play|itunes|spotify|apple podcasts)\b.{0,60}|(?:listen|subscribe) (?:to|on) .{0,60}\b(?:podcasts?|spotify|itunes|youtube)\b.{0,60}|(?:our|the) .{0,30}\b(?:facebook|telegram|whatsapp) (?:page|channel|group)\b.{0,60})$", Options)]
    private static partial Regex Social();
}
