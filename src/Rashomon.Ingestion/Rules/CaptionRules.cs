using System.Text.RegularExpressions;

namespace Rashomon.Ingestion.Rules;

/// <summary>Says of a line whether it stands below a picture: by its picture credit, a pointer into the picture, a date at its end, or a present tense among past ones.</summary>
internal static partial class CaptionRules
{
    private const int MostWords = 70;

    /// <summary>Whether the line is a caption by its own words.</summary>
    public static bool IsCaption(ReadOnlySpan<char> line, bool isLead)
    {
        if (line.Length > 700 || Words.Count(line, MostWords + 1) > MostWords)
            return false;
        if (PictureLabel().IsMatch(line) || PictureCredit().IsMatch(line))
            return true;
        if (Words.HasQuote(line) || Reporting().IsMatch(line))
            return false;
        return Pointer().IsMatch(line) || (isLead && EndsWithDate().IsMatch(line) && !PastClause().IsMatch(line));
    }

    /// <summary>
    /// Whether one sentence shows a scene in the present tense ("Rescuers carry a boat as the water rises."). Reports are told in the past:
    /// the caller has seen that the lines around are.
    /// </summary>
    public static bool IsScene(ReadOnlySpan<char> line) =>
        line.Length < 300 && Words.Count(line, 36) is >= 6 and < 36 && !Words.HasQuote(line) && !Reporting().IsMatch(line) && !PastClause().IsMatch(line) && Scene().IsMatch(line);

    /// <summary>Whether a line is told in the past, as reports are.</summary>
    public static bool IsPast(ReadOnlySpan<char> line) => Reporting().IsMatch(line) || PastClause().IsMatch(line);

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?:FILE\s?(?:PHOTO)?\s?[-–—:]|File (?:photo|picture|image)\b|Image (?:source|caption|credit)\b|(?:Photo|Photograph|Picture|Image|Pic|Illustration)s?(?: (?:credit|by|courtesy)\b|:)|(?:PHOTO|IMAGE|CREDIT|Credit)s?:|(?:Credit|Courtesy)(?: of)?:? \p{Lu}|A (?:file|handout|screenshot|screengrab|still) (?:photo|picture|image|from|of)\b|(?:This|In this) (?:\p{L}+\.? )?(?:\d{1,2},? \d{4},? )?(?:file |handout |undated |combination |satellite |screen)?(?:photo|picture|image|grab)\b|Pictured(?:\s|:))", Options)]
    private static partial Regex PictureLabel();

    [GeneratedRegex(@"(?:[(\[]?(?:AP|AFP|Reuters|REUTERS|EPA|Getty|PA)\s?(?:Photo|Images?|Photos|pictures?)\b[^.]{0,60}[)\]]?|REUTERS/\p{L}[\p{L}. '’-]{1,40}|/\s?(?:AP|AFP|Reuters|REUTERS|EPA|Getty Images|Shutterstock|Anadolu|NurPhoto|ZUMA|Bloomberg|Xinhua)[)\]]?|\bvia (?:the )?(?:AP|AFP|Reuters|REUTERS|EPA|Getty(?: Images)?|Shutterstock|Twitter|Facebook|Flickr|Wikimedia(?: Commons)?|Associated Press|X|Telegram)|[(\[](?:Photo|Image|Picture|Credit|Photograph|Pic|Illustration)s?(?: credit)?(?: by| courtesy(?: of)?|:|/)[^)\]]{2,80}[)\]]|\b(?:Photo|Photograph|Image|Credit|Picture)s?(?: credit| by)?:\s?\p{Lu}[^.]{1,60}|Getty Images|Shutterstock|(?:[Ff]ile|[Hh]andout|[Uu]ndated) (?:photo|picture|image)|[(\[](?:[Ff]ile|[Hh]andout)[)\]])\s*[.)\]]{0,3}$", Options)]
    private static partial Regex PictureCredit();

    [GeneratedRegex(@"(?:\(|(?<=\p{Lu}[\p{L}.'’-]*),)\s?(?:left|right|centre|center|L|R|C|second (?:from )?(?:left|right)|far (?:left|right)|top|bottom|above|below|pictured(?: here)?|(?:from|clockwise from) (?:top )?(?:left|right))\s?(?:[),]|and\b)|\b(?:is|are) (?:pictured|seen here|shown here|seen (?:in|on|at|after|during|near|outside|through) (?:this|an|a|the)?)\b|^(?:From|Clockwise from|Pictured from) (?:top )?(?:left|right)\b", Options)]
    private static partial Regex Pointer();

    [GeneratedRegex(@",?\s(?:on\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)\s\d{1,2},\s\d{4}|\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{4})\s*\.?$", Options)]
    private static partial Regex EndsWithDate();

    [GeneratedRegex(@"\b(?:said|says|told|tells|announced|reported|according to|added|confirmed|warned|claimed|stated|declared)\b", Options)]
    private static partial Regex Reporting();

    // A finite past verb: auxiliaries, common irregular verbs, or -ed after a word that can be its subject and not before "by" or "in".
    [GeneratedRegex(@"\b(?:was|were|had|did|began|came|went|took|made|gave|got|found|left|led|saw|fell|rose|fought|fled|won|lost|sent|held|told|met|broke|became|kept|brought|bought|sold|paid|shot|struck|killed|died|could|would|has been|have been)\b|\b(?:he|she|they|it|who|which|that|officials|police|authorities|people)\s\p{L}+ed\b|\p{L}{3,}ed\s(?:a|an|the|his|her|their|its|him|them|to|on|that|from|\d+)\b", Options)]
    private static partial Regex PastClause();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.'’-]*|[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree)\b[^.,;:]{0,90}?(?<!\b(?:the|a|an|to|in|of|and|or|for|by|at|on|his|her|its|their|this|that|with|will|would|can|could|may|must|should|no))\s(?:raises?|holds?|carry|carries|walks?|stands?|sits?|gathers?|waves?|arrives?|looks?|inspects?|watch(?:es)?|wears?|shows?|marches?|march|protests?|rides?|runs?|speaks?|talks?|reacts?|celebrates?|works?|waits?|prepares?|passes|pass|poses?|shakes?|hugs?|cry|cries|mourns?|prays?|pray|leaves?|leave|enters?|guards?|patrols?|fights?|fight|clears?|search(?:es)?|rescues?|tends?|lights?|lays?|places?|attends?|addresses|listens?|smiles?|cheers?|dances?|plays?|kicks?|drives?|burns?|rises?|billows?|covers?|lies?|lie|surrounds?|escorts?|detains?|clash(?:es)?|throws?|fires?|aims?|moves?|crosses|cross|boards?|queues?|lines?|takes? part|take|takes|clean|cleans|dig|digs|remove|removes)\s(?:[^.]{0,160}\s)?(?:as|during|after|outside|near|while|in front of|next to|at|in|on|ahead of|following)\s[^.]{3,160}\.?$", Options)]
    private static partial Regex Scene();
}
