namespace Rashomon.Ingestion.Outlets;

/// <summary>Internet domains as they stand in addresses, mail addresses and file names.</summary>
internal static class DomainName
{
    private static readonly HashSet<string> TopLevels = new(StringComparer.Ordinal)
    {
        "com", "org", "net", "info", "news", "tv", "co", "io", "eu", "int", "gov", "edu", "mil", "biz", "media", "press", "today", "world", "africa", "asia", "online", "live",
        "uk", "us", "ca", "au", "nz", "ie", "in", "pk", "bd", "lk", "np", "za", "ng", "ke", "gh", "ug", "tz", "zw", "et", "eg", "ma", "dz", "tn", "ly", "sd",
        "de", "at", "ch", "fr", "be", "nl", "lu", "es", "pt", "it", "gr", "cy", "mt", "dk", "se", "no", "fi", "is", "pl", "cz", "sk", "hu", "ro", "bg", "hr", "rs", "si", "ba", "me", "mk", "al", "xk",
        "ee", "lv", "lt", "ua", "by", "ru", "su", "md", "ge", "am", "az", "kz", "uz", "kg", "tj", "tr", "il", "ps", "jo", "lb", "sy", "iq", "ir", "sa", "ae", "qa", "kw", "bh", "om", "ye", "af",
        "cn", "hk", "tw", "jp", "kr", "kp", "mn", "th", "vn", "la", "kh", "mm", "my", "sg", "id", "ph", "bn", "mx", "br", "ar", "cl", "pe", "ve", "ec", "bo", "uy", "py", "cr", "pa", "cu", "do", "jm", "tt", "fj", "pg",
    };

    private static readonly HashSet<string> SecondLevels = new(StringComparer.Ordinal) { "co", "com", "org", "net", "gov", "ac", "edu", "gob", "go", "or", "ne" };

    private static readonly HashSet<string> Freemail = new(StringComparer.Ordinal)
    {
        "gmail.com", "googlemail.com", "yahoo.com", "yahoo.co.uk", "ymail.com", "hotmail.com", "outlook.com", "live.com", "msn.com", "aol.com", "icloud.com", "me.com", "mac.com",
        "protonmail.com", "proton.me", "pm.me", "tutanota.com", "zoho.com", "gmx.com", "gmx.net", "gmx.de", "web.de", "t-online.de", "mail.com", "mail.ru", "list.ru", "bk.ru", "inbox.ru",
        "yandex.ru", "yandex.com", "rambler.ru", "ukr.net", "qq.com", "163.com", "126.com", "naver.com", "daum.net", "rediffmail.com", "orange.fr", "free.fr", "wanadoo.fr", "libero.it",
        "facebook.com", "twitter.com", "x.com", "instagram.com", "youtube.com", "patreon.com", "paypal.com", "t.me", "telegram.org", "whatsapp.com", "archive.org", "googleapis.com", "google.com",
    };

    /// <summary>The domain in <paramref name="text"/>, an address, mail address or bare domain, in lower case without <c>www.</c>; null where it is none.</summary>
    public static string? Of(string text)
    {
        text = text.Trim().ToLowerInvariant();
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
            text = text[(scheme + 3)..];
        var end = text.AsSpan().IndexOfAny("/?#:");
        if (end >= 0)
            text = text[..end];
        var at = text.LastIndexOf('@');
        if (at >= 0)
            text = text[(at + 1)..];
        if (text.StartsWith("www.", StringComparison.Ordinal))
            text = text[4..];
        return IsDomain(text) ? text : null;
    }

    /// <summary>The registrable part: <c>news.example.co.uk</c> gives <c>example.co.uk</c>.</summary>
    public static string Registrable(string domain)
    {
        var parts = domain.Split('.');
        var keep = parts.Length > 2 && SecondLevels.Contains(parts[^2]) && parts[^1].Length == 2 ? 3 : 2;
        return parts.Length <= keep ? domain : string.Join('.', parts[^keep..]);
    }

    /// <summary>The domain without its first label; null where only a top level would be left.</summary>
    public static string? Parent(string domain)
    {
        var dot = domain.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && domain.IndexOf('.', dot + 1) > 0 ? domain[(dot + 1)..] : null;
    }

    /// <summary>The label that names the owner: <c>example</c> in <c>example.co.uk</c>.</summary>
    public static string Label(string domain) => Registrable(domain).Split('.')[0];

    /// <summary>Whether anybody may have an address or a page there: it names no outlet.</summary>
    public static bool IsShared(string domain) => Freemail.Contains(domain) || Freemail.Contains(Registrable(domain));

    /// <summary>A domain in a file's name (<c>002_example.com.txt</c>); null where it has none.</summary>
    public static string? InFileName(string file)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        foreach (var extension in (ReadOnlySpan<string>)[".txt", ".html", ".htm", ".md", ".xhtml"])
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                name = name[..^extension.Length];
        }
        foreach (var part in name.Split('_', ' ', '(', ')', '[', ']', '@', '+', ','))
        {
            if (Of(part) is { } domain && Label(domain).Length > 1 && !Label(domain).All(char.IsAsciiDigit))
                return domain;
        }
        return null;
    }

    private static bool IsDomain(string text)
    {
        var dot = text.LastIndexOf('.');
        if (dot <= 0 || text.Length > 100 || !TopLevels.Contains(text[(dot + 1)..]) || text.Contains("..", StringComparison.Ordinal))
            return false;
        return text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');
    }
}
