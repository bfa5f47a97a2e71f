namespace Rashomon.Accounts.Html;

/// <summary>Text cut to fit.</summary>
internal static class Shortened
{
    /// <summary>At most <paramref name="most"/> UTF-16 code units, cut at a space where one is near, then "…"; no pair is split.</summary>
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = text.LastIndexOf(' ', most - 1, most / 3);
        if (end <= 0)
            end = most - 1;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[..end].TrimEnd() + "…";
    }
}
