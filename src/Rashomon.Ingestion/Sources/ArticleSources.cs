using System.Collections.Immutable;
using Rashomon.Ingestion.Fetching;
using Rashomon.Ingestion.Inputs;

namespace Rashomon.Ingestion.Sources;

/// <summary>
/// Opens what a command line names: files, folders, patterns, addresses, and <c>-</c> for a stream, of any of the formats. Names are kept relative to what was given, and
/// nothing but the names is read before the records are asked for.
/// </summary>
/// <param name="options">Limits; <see cref="SourceOptions.Default"/> where null.</param>
/// <param name="fetcher">What fetches addresses; without one an address is told as a diagnostic.</param>
public sealed class ArticleSources(SourceOptions? options = null, PageFetcher? fetcher = null)
{
    private readonly SourceOptions _options = options ?? SourceOptions.Default;

    /// <summary>Whether an argument is an address that would be fetched.</summary>
    public static bool IsAddress(string argument) =>
        argument.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || argument.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the sources, each once, in ordinal order of the names.</summary>
    /// <param name="arguments">Files, folders, patterns, addresses, <c>-</c>.</param>
    /// <param name="standardInput">What <c>-</c> reads; null where there is none.</param>
    /// <param name="metadataFile">A metadata file that goes before any story.json; null for none.</param>
    public SourceSet Open(IEnumerable<string> arguments, Stream? standardInput = null, string? metadataFile = null)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var files = new Dictionary<string, FoundFile>(StringComparer.Ordinal);
        var sources = new List<IArticleSource>();
        foreach (var argument in arguments)
        {
            if (argument == "-")
                AddStream(standardInput, sources);
            else if (IsAddress(argument))
                AddAddress(argument, sources, diagnostics);
            else
                foreach (var file in FileFinder.Find(argument, FileFinder.Sources, diagnostics))
                    files.TryAdd(Path.GetFullPath(file.Path), file);
        }
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, file) in FileFinder.Named(files))
        {
            if (Path.GetFileName(path) == MetadataFinder.FileName)
                continue;
            paths[file.Name] = path;
            sources.Add(Followed(new FileSource(path, file.Name, _options)));
        }
        var metadata = new MetadataFinder(metadataFile, Math.Min(_options.MaxBytes, Array.MaxLength), diagnostics);
        // Of a file that holds many documents the names within are not known before it is read.
        metadata.TellUnused([.. sources.Select(s => s.Name)], mayHoldMore: true);
        GivenMetadata? Given(SourceRecord record) => metadata.For(PathOf(paths, record.Name), record.Name);
        // The story.json files are read now, so that what is wrong with them is told before the records come.
        foreach (var (name, path) in paths.OrderBy(p => p.Key, StringComparer.Ordinal))
            metadata.For(path, name);
        return new(sources, diagnostics.ToImmutable(), Given, _options.Clock, paths.GetValueOrDefault);
    }

    private static string? PathOf(Dictionary<string, string> paths, string name) =>
        paths.TryGetValue(name, out var path) || (name.LastIndexOf('#') is > 0 and var hash && paths.TryGetValue(name[..hash], out path)) ? path : null;

    private void AddStream(Stream? stream, List<IArticleSource> sources)
    {
        if (stream is not null && !sources.Exists(s => s.Name == "-"))
            sources.Add(Followed(new StreamSource("-", () => stream, _options)));
    }

    private void AddAddress(string address, List<IArticleSource> sources, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (fetcher is null)
            diagnostics.Add(new(DiagnosticCodes.NotFollowed, Severity.Error, $"{address} is an address, and nothing is fetched here: save it as a file.", address));
        else if (!sources.Exists(s => s.Name == address))
            sources.Add(Followed(new UrlSource(address, fetcher, _options)));
    }

    private IArticleSource Followed(IArticleSource source) => _options.Follow && fetcher is not null ? new FollowingSource(source, fetcher, _options) : source;
}
