using System.Collections.Frozen;
using Rashomon.Language;

namespace Rashomon.Quotations;

/// <summary>Where and through what people speak.</summary>
internal static class SpeechWords
{
    private static readonly FrozenSet<string> Media = Lists.Words(
        """
        statement statements interview interviews conference briefing speech tweet tweets post email letter note memo report reports release call telephone phone video message
        page blog radio television tv broadcast testimony article column op-ed book press news twitter facebook instagram telegram youtube whatsapp tiktok address remarks
        rally debate event appearance meeting announcement reporters journalists newspaper magazine website
        """);

    private static readonly FrozenSet<string> Outlets = Lists.Words(
        "reuters bloomberg xinhua tass interfax tanjug kyodo yonhap anadolu ap afp efe ansa dpa upi pti saba irna sana kcna bbc cnn nbc abc cbs pbs npr msnbc rts rte nhk itv politico axios newsweek wired ria");

    private static readonly FrozenSet<string> OutletHeads = Lists.Words(
        "news press times post herald tribune gazette journal guardian telegraph observer mail mirror sun express daily weekly magazine tv radio television broadcasting agency wire chronicle globe standard independent review ledger courier dispatch examiner inquirer jazeera novosti france-presse");

    /// <summary>A word for a channel or occasion of speech.</summary>
    public static bool IsMedium(string word) => Media.Contains(word);

    /// <summary>Whether a name is an agency, paper or broadcaster, by the list or by its head word.</summary>
    public static bool IsOutlet(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return Outlets.Contains(last) || Outlets.Contains(name) || (name.Contains(' ', StringComparison.Ordinal) && OutletHeads.Contains(last));
    }

    /// <summary>Whether a name is a social network.</summary>
    public static bool IsNetwork(string name) => name is "Twitter" or "Facebook" or "Instagram" or "Telegram" or "YouTube" or "TikTok" or "WhatsApp" or "X" or "Mastodon" or "Bluesky" or "LinkedIn" or "Reddit" or "VK" or "Weibo" or "Truth Social";
}
