using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Rashomon.Ingestion.Inputs;

/// <summary>What the user says of documents: a file that goes before all, and the story.json beside or above each file.</summary>
internal sealed class MetadataFinder
{
    /// <summary>The name that a metadata file beside its reports has.</summary>
    public const string FileName = "story.json";

    private readonly string? _file;
    private readonly StoryMetadata _given;
    private readonly int _maxBytes;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics;
    private readonly Dictionary<string, StoryMetadata> _beside = new(StringComparer.Ordinal);

    /// <summary>Reads the metadata file.</summary>
    /// <param name="file">A metadata file that goes before any story.json; null for none.</param>
    /// <param name="maxBytes">Most bytes of a file.</param>
    /// <param name="diagnostics">Gets what is wrong with the files.</param>
    public MetadataFinder(string? file, int maxBytes, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        (_file, _maxBytes, _diagnostics) = (file, maxBytes, diagnostics);
        _given = file is null ? StoryMetadata.Empty : Read(file);
    }

    /// <summary>What is given for a document.</summary>
    /// <param name="path">The full path of its file; null for what is no file.</param>
    /// <param name="name">Its name.</param>
    public GivenMetadata? For(string? path, string name) => _given.For(name) ?? (path is null ? null : Beside(path, name));

    /// <summary>Adds a diagnostic for each name in the metadata file that is none of the documents'.</summary>
    /// <param name="names">The documents' names.</param>
    /// <param name="mayHoldMore">Whether a name may stand for several documents, called by it, <c>#</c> and a number.</param>
    public void TellUnused(IReadOnlyCollection<string> names, bool mayHoldMore = false)
    {
        foreach (var unused in _given.Articles.Keys.Where(key => !names.Any(name => IsNamed(name, key) || (mayHoldMore && key.LastIndexOf('#') is > 0 and var hash && IsNamed(name, key[..hash])))))
            _diagnostics.Add(new(DiagnosticCodes.InvalidMetadata, Severity.Warning, $"{_file} names “{unused}”, which is not among the inputs.", _file));
    }

    private static bool IsNamed(string name, string key) => name == key || name.EndsWith("/" + key, StringComparison.Ordinal);

    /// <summary>Reads a file, at most one byte more than is taken: enough to see that it goes on.</summary>
    /// <returns>Null where it cannot be read, with a diagnostic.</returns>
    public static ImmutableArray<byte>? ReadFile(string path, string name, int maxBytes, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return ReadBytes(stream, maxBytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            diagnostics.Add(new(DiagnosticCodes.UnreadableInput, Severity.Error, $"{name} cannot be read ({e.GetType().Name}): check that it exists and may be opened.", name));
            return null;
        }
    }

    /// <summary>Reads a stream, at most one byte more than is taken.</summary>
    public static ImmutableArray<byte> ReadBytes(Stream stream, int maxBytes)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        long left = (long)maxBytes + 1;
        int read;
        while (left > 0 && (read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, left))) > 0)
        {
            memory.Write(buffer, 0, read);
            left -= read;
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(memory.ToArray());
    }

    /// <summary>What the story.json of the file's folder, or of a folder above it within the argument, gives.</summary>
    private GivenMetadata? Beside(string path, string name)
    {
        var levels = name.Count(c => c == '/') + 1;
        // A document within a file is named behind it: feed.xml#3.
        var relative = Path.GetFileName(path) + (name.LastIndexOf('#') is > 0 and var hash && !path.EndsWith(name[hash..], StringComparison.Ordinal) ? name[hash..] : "");
        for (var folder = Path.GetDirectoryName(path); folder is not null && levels-- > 0; folder = Path.GetDirectoryName(folder))
        {
            if (!_beside.TryGetValue(folder, out var metadata))
            {
                var file = Path.Combine(folder, FileName);
                _beside[folder] = metadata = File.Exists(file) ? Read(file) : StoryMetadata.Empty;
            }
            if (metadata.For(relative) is { } given)
                return given;
            relative = Path.GetFileName(folder) + "/" + relative;
        }
        return null;
    }

    private StoryMetadata Read(string path)
    {
        if (ReadFile(path, Path.GetFileName(path), _maxBytes, _diagnostics) is not { } bytes)
            return StoryMetadata.Empty;
        var metadata = StoryMetadata.Parse(bytes.AsMemory(), Path.GetFileName(path));
        _diagnostics.AddRange(metadata.Diagnostics);
        return metadata;
    }
}
