using System.Collections.Frozen;

namespace Rashomon.Storage.Ingesting;

/// <summary>By what a report is known again when it has changed.</summary>
internal static class ReportKeys
{
    // What is put behind addresses to count readers, and tells no pages apart.
    private static readonly FrozenSet<string> Tracking = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "fbclid", "gclid", "mc_cid", "mc_eid", "cmpid", "ocid", "smid", "igshid", "msclkid", "yclid", "ref_src", "partner");

    /// <summary>The key of an article: its address, else its id within its source; null where it has neither.</summary>
    /// <param name="prepared">The article's record.</param>
    /// <param name="source">The source's key.</param>
    public static string? Of(Prepared prepared, string source)
    {
        if (prepared.Article?.Url is { } url && OfAddress(url) is { } address)
            return address;
        return prepared.GivenId is { } id ? "id:" + (prepared.Record.Container?.Channel ?? source) + "#" + id : null;
    }

    /// <summary>An address without what does not tell pages apart; null where it is that of a whole site, or none.</summary>
    public static string? OfAddress(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return null;
        var path = uri.AbsolutePath.TrimEnd('/');
        var query = string.Join('&', uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(IsTelling).Order(StringComparer.Ordinal));
        if (path.Length == 0 && query.Length == 0)
            return null;
        var host = uri.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? uri.IdnHost[4..] : uri.IdnHost;
        return "url:" + host + (uri.IsDefaultPort ? "" : ":" + uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)) + path + (query.Length == 0 ? "" : "?" + query);
    }

    private static bool IsTelling(string parameter)
    {
        var name = parameter.Split('=')[0];
        return !name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) && !Tracking.Contains(name);
    }
}
