using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Rashomon.Ingestion.Outlets;

/// <summary>
/// Well-known outlets and news agencies of the world: name, domain, other names. General facts, kept in <c>outlets.tsv</c>; it rates nobody, and an
/// outlet that it does not have is treated no worse: it only keeps the name that its text gives.
/// </summary>
public static class OutletDirectory
{
    private static readonly Lazy<(ImmutableArray<OutletInfo> All, FrozenDictionary<string, OutletInfo> ByKey)> Content = new(Load);

    /// <summary>Every outlet, in the list's order.</summary>
    public static ImmutableArray<OutletInfo> All => Content.Value.All;

    /// <summary>Finds an outlet by a name, alias, domain (subdomains are ignored), address or mail address.</summary>
    /// <returns>Null where the directory does not have it.</returns>
    public static OutletInfo? Find(string nameOrDomain)
    {
        var byKey = Content.Value.ByKey;
        if (byKey.TryGetValue(Key(nameOrDomain), out var named))
            return named;
        for (var domain = DomainName.Of(nameOrDomain); domain is not null; domain = DomainName.Parent(domain))
        {
            if (byKey.TryGetValue(domain, out var found))
                return found;
        }
        return null;
    }

    /// <summary>Finds an agency; null for other outlets.</summary>
    public static OutletInfo? FindAgency(string name) => Find(name) is { IsAgency: true } agency ? agency : null;

    /// <summary>Letters and digits in lower case, without a leading "the": how names are compared.</summary>
    internal static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
            else if (c == '.' && key.Length > 0)
                key.Append('.');
        }
        var text = key.ToString().TrimEnd('.');
        return text.StartsWith("the", StringComparison.Ordinal) && name.TrimStart().StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[3..] : text;
    }

    private static (ImmutableArray<OutletInfo> All, FrozenDictionary<string, OutletInfo> ByKey) Load()
    {
        using var stream = typeof(OutletDirectory).Assembly.GetManifestResourceStream("outlets.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var all = ImmutableArray.CreateBuilder<OutletInfo>();
        var byKey = new Dictionary<string, OutletInfo>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('|');
            var domains = cells[1].Split(' ');
            var outlet = new OutletInfo(cells[0], domains[0], cells[2].Length == 0 ? [] : [.. cells[2].Split(';')], cells[3] == "agency");
            all.Add(outlet);
            foreach (var key in outlet.Names.Select(Key).Concat(domains))
                byKey.TryAdd(key, outlet);
        }
        return (all.ToImmutable(), byKey.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
