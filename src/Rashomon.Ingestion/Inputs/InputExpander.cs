using System.Collections.Immutable;

namespace Rashomon.Ingestion.Inputs;

/// <summary>
/// Reads the files, folders and patterns that a command line names, <c>-</c> for a stream, and the story.json that stands beside them, each file as one document.
/// Names are kept relative to what was given, so that an account does not depend on where the files lie. <see cref="Sources.ArticleSources"/> also opens
/// the files that hold many documents.
/// </summary>
/// <param name="options">Limits; <see cref="ReaderOptions.Default"/> where null.</param>
public sealed class InputExpander(ReaderOptions? options = null)
{
    private readonly ReaderOptions _options = options ?? ReaderOptions.Default;

    /// <summary>Reads every input once, in ordinal order of the names, whatever the order of the arguments.</summary>
    /// <param name="arguments">Files, folders, patterns, <c>-</c>.</param>
    /// <param name="standardInput">What <c>-</c> reads; null where there is none.</param>
    /// <param name="metadataFile">A metadata file that goes before any story.json; null for none.</param>
    public InputSet Expand(IEnumerable<string> arguments, Stream? standardInput = null, string? metadataFile = null)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var files = new Dictionary<string, FoundFile>(StringComparer.Ordinal);
        var documents = new List<RawDocument>();
        foreach (var argument in arguments)
        {
            if (argument == "-")
                AddStream(standardInput, documents, diagnostics);
            else
                foreach (var file in FileFinder.Find(argument, FileFinder.Documents, diagnostics))
                    files.TryAdd(Path.GetFullPath(file.Path), file);
        }
        var metadata = new MetadataFinder(metadataFile, _options.MaxBytes, diagnostics);
        foreach (var (path, file) in FileFinder.Named(files))
        {
            if (Path.GetFileName(path) == MetadataFinder.FileName || MetadataFinder.ReadFile(path, file.Name, _options.MaxBytes, diagnostics) is not { } bytes)
                continue;
            documents.Add(new(file.Name, bytes, metadata.For(path, file.Name)));
        }
        metadata.TellUnused([.. documents.Select(d => d.Name)]);
        documents.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return new([.. documents], diagnostics.ToImmutable());
    }

    private void AddStream(Stream? stream, List<RawDocument> documents, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (stream is null || documents.Exists(d => d.Name == "-"))
            return;
        try
        {
            documents.Add(new("-", MetadataFinder.ReadBytes(stream, _options.MaxBytes)));
        }
        catch (IOException e)
        {
            diagnostics.Add(new(DiagnosticCodes.UnreadableInput, Severity.Error, $"Standard input cannot be read: {e.Message}", "-"));
        }
    }
}
