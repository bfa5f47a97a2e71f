using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Rashomon.Ingestion.Inputs;

/// <summary>
/// Reads the files, folders and patterns that a command line names, <c>-</c> for a stream, and the story.json that stands beside them. Names are kept relative
/// to what was given, so that an account does not depend on where the files lie.
/// </summary>
/// <param name="options">Limits; <see cref="ReaderOptions.Default"/> where null.</param>
public sealed class InputExpander(ReaderOptions? options = null)
{
    private const string MetadataFile = "story.json";

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
                foreach (var file in FileFinder.Find(argument, diagnostics))
                    files.TryAdd(Path.GetFullPath(file.Path), file);
        }
        var given = metadataFile is null ? StoryMetadata.Empty : ReadMetadata(metadataFile, diagnostics);
        var beside = new Dictionary<string, StoryMetadata>(StringComparer.Ordinal);
        foreach (var (path, file) in Named(files))
        {
            if (Path.GetFileName(path) == MetadataFile || Read(path, file.Name, diagnostics) is not { } bytes)
                continue;
            documents.Add(new(file.Name, bytes, given.For(file.Name) ?? Beside(path, file.Name, beside, diagnostics)));
        }
        foreach (var unused in given.Articles.Keys.Where(key => !documents.Any(d => d.Name == key || d.Name.EndsWith("/" + key, StringComparison.Ordinal))))
            diagnostics.Add(new(DiagnosticCodes.InvalidMetadata, Severity.Warning, $"{metadataFile} names “{unused}”, which is not among the inputs.", metadataFile));
        documents.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return new([.. documents], diagnostics.ToImmutable());
    }

    /// <summary>Files with one name each: where two have the same, both are called by their path as given.</summary>
    private static IEnumerable<(string Path, FoundFile File)> Named(Dictionary<string, FoundFile> files)
    {
        var shared = files.Values.GroupBy(f => f.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, shared.Contains(f.Value.Name) ? f.Value with { Name = f.Value.Path.Replace('\\', '/') } : f.Value));
    }

    private void AddStream(Stream? stream, List<RawDocument> documents, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (stream is null || documents.Exists(d => d.Name == "-"))
            return;
        try
        {
            documents.Add(new("-", ReadBytes(stream)));
        }
        catch (IOException e)
        {
            diagnostics.Add(new(DiagnosticCodes.UnreadableInput, Severity.Error, $"Standard input cannot be read: {e.Message}", "-"));
        }
    }

    private ImmutableArray<byte>? Read(string path, string name, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return ReadBytes(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            diagnostics.Add(new(DiagnosticCodes.UnreadableInput, Severity.Error, $"{name} cannot be read ({e.GetType().Name}): check that it exists and may be opened.", name));
            return null;
        }
    }

    /// <summary>At most one byte more than the reader takes: enough for it to see that the input goes on.</summary>
    private ImmutableArray<byte> ReadBytes(Stream stream)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        long left = (long)_options.MaxBytes + 1;
        int read;
        while (left > 0 && (read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, left))) > 0)
        {
            memory.Write(buffer, 0, read);
            left -= read;
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(memory.ToArray());
    }

    /// <summary>What the story.json of the file's folder, or of a folder above it within the argument, gives.</summary>
    private GivenMetadata? Beside(string path, string name, Dictionary<string, StoryMetadata> cache, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var levels = name.Count(c => c == '/') + 1;
        var relative = Path.GetFileName(path);
        for (var folder = Path.GetDirectoryName(path); folder is not null && levels-- > 0; folder = Path.GetDirectoryName(folder))
        {
            if (!cache.TryGetValue(folder, out var metadata))
            {
                var file = Path.Combine(folder, MetadataFile);
                cache[folder] = metadata = File.Exists(file) ? ReadMetadata(file, diagnostics) : StoryMetadata.Empty;
            }
            if (metadata.For(relative) is { } given)
                return given;
            relative = Path.GetFileName(folder) + "/" + relative;
        }
        return null;
    }

    private StoryMetadata ReadMetadata(string path, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (Read(path, Path.GetFileName(path), diagnostics) is not { } bytes)
            return StoryMetadata.Empty;
        var metadata = StoryMetadata.Parse(bytes.AsMemory(), Path.GetFileName(path));
        diagnostics.AddRange(metadata.Diagnostics);
        return metadata;
    }
}
