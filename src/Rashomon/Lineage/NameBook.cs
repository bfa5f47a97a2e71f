
namespace Rashomon.Lineage;

/// <summary>The sources of a story under one name each, whatever its articles call them.</summary>
internal sealed class NameBook
{
    private readonly Dictionary<string, string> _full = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);

    /// <summary>Reads the attributions of all articles.</summary>
    public NameBook(IEnumerable<Attribution> links)
    {
        var all = links.Select(link => (Name: SourceOrigin.Of(link), link.Source, link.Affiliation)).Where(l => l.Name is not null).ToList();
        // The fullest first: shorter names then find the one that they stand for. A name that fits two fuller ones stands alone.
        var names = all.Select(l => l.Name!).Distinct(StringComparer.Ordinal).OrderByDescending(WordCount).ThenByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).ToList();
        var heads = new List<string>();
        foreach (var name in names)
        {
            var fits = heads.FindAll(head => SourceNames.AreSame(head, name));
            if (fits.Count == 1)
            {
                _full[name] = fits[0];
                continue;
            }

            heads.Add(name);
            _full[name] = name;
        }

        foreach (var (name, source, affiliation) in all.OrderBy(l => l.Affiliation, StringComparer.Ordinal))
        {
            if (affiliation is not null && !string.Equals(name, affiliation, StringComparison.Ordinal) && SourceOrigin.Named(source) is not null)
                _bodies.TryAdd(_full[name!], affiliation);
        }
    }

    /// <summary>The fullest name of a source; the name itself where no article has a fuller one.</summary>
    public string Full(string name) => _full.GetValueOrDefault(name, name);

    /// <summary>The body that a source speaks for.</summary>
    public string? Body(string name) => _bodies.GetValueOrDefault(Full(name));

    private static int WordCount(string name) => name.Count(c => c == ' ');
}
