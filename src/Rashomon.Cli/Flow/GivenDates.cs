using System.Collections.Immutable;
using Rashomon.Ingestion;

namespace Rashomon.Cli.Flow;

/// <summary>The publication dates that <c>--published</c> gives, by file.</summary>
internal sealed class GivenDates(ImmutableSortedDictionary<string, string> published)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>A document with the date given for it.</summary>
    public RawDocument Dated(RawDocument document)
    {
        foreach (var (file, date) in published)
        {
            if (!Same(document.Name, file.Replace('\\', '/')))
                continue;
            _used.Add(file);
            document = document with { Given = (document.Given ?? new()) with { Published = date } };
        }

        return document;
    }

    /// <summary>A diagnostic for each file that was none of the documents.</summary>
    public IEnumerable<Diagnostic> Unused() =>
        published.Keys.Where(file => !_used.Contains(file)).Select(file =>
            new Diagnostic(DiagnosticCodes.InvalidMetadata, Severity.Warning, $"--published names “{file}”, which is not among the inputs.", file));

    // Documents are named from the folder given on, and users name files as they gave them, or by their last part.
    private static bool Same(string document, string name) =>
        string.Equals(document, name, StringComparison.Ordinal) ||
        document.EndsWith("/" + name, StringComparison.Ordinal) || name.EndsWith("/" + document, StringComparison.Ordinal);
}
