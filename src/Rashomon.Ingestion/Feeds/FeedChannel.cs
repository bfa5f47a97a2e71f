using Rashomon.Ingestion.Outlets;

namespace Rashomon.Ingestion.Feeds;

/// <summary>What a feed says of itself, as far as it is read.</summary>
internal sealed class FeedChannel
{
    private static readonly string[] Separators = [" - ", " – ", " — ", " | ", " » ", " > ", " : ", ": ", " · "];

    private string? _outlet;
    private string? _title;
    private string? _link;

    public string? Title
    {
        get => _title;
        set => (_title, _outlet) = (value, null);
    }

    public string? Link
    {
        get => _link;
        set => (_link, _outlet) = (value, null);
    }

    public string? Language { get; set; }

    /// <summary>What relative addresses are relative to.</summary>
    public string? Base { get; set; }

    /// <summary>The site that the feed is of: of a title in parts ("World – Esker Courier") the part that makes up the site's domain, else the whole.</summary>
    public string? Outlet => Title is { Length: > 1 and < 120 } title ? _outlet ??= SiteOf(title) : null;

    private string SiteOf(string title)
    {
        var label = (Link ?? Base) is { } link && DomainName.Of(link) is { } domain ? DomainName.Label(domain).Replace("-", "", StringComparison.Ordinal) : null;
        var parts = title.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.Find(parts, part => label is not null && Squashed(part).Equals(label, StringComparison.OrdinalIgnoreCase))
            ?? Array.Find(parts, part => OutletDirectory.Find(part) is not null)
            ?? title;
    }

    /// <summary>An address made absolute; null where it is none.</summary>
    public static string? Resolve(string? baseAddress, string? address)
    {
        address = address?.Trim();
        if (string.IsNullOrEmpty(address) || address.Length > 4000)
            return null;
        if (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return address;
        return Uri.TryCreate(baseAddress, UriKind.Absolute, out var root) && Uri.TryCreate(root, address, out var whole) && whole.Scheme is "http" or "https" ? whole.AbsoluteUri : null;
    }

    private static string Squashed(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
