using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Rashomon.Ingestion.Inputs;

/// <summary>Finds the files that paths and patterns name: <c>*</c> and <c>?</c> within one part of a path, <c>**</c> over folders.</summary>
internal static class FileFinder
{
    /// <summary>Extensions of files in folders that are one page or text.</summary>
    public static ImmutableArray<string> Documents { get; } = [".txt", ".html", ".htm", ".xhtml", ".md", ""];

    /// <summary>Those of files that articles come out of, one or many.</summary>
    public static ImmutableArray<string> Sources { get; } =
        [.. Documents, ".xml", ".rss", ".rdf", ".atom", ".opml", ".json", ".jsonl", ".ndjson", ".warc", ".gz", ".mht", ".mhtml"];

    private static readonly EnumerationOptions Recursive = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 32, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <summary>The files that an argument names.</summary>
    /// <param name="argument">A path or pattern.</param>
    /// <param name="extensions">The extensions of files that count where a folder is named.</param>
    /// <param name="diagnostics">Gets what matches nothing.</param>
    public static IEnumerable<FoundFile> Find(string argument, ImmutableArray<string> extensions, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (File.Exists(argument))
            return [new(argument, Path.GetFileName(argument), IsNamed: true)];
        if (Directory.Exists(argument))
        {
            var found = InFolder(argument, extensions);
            if (found.Count == 0)
                diagnostics.Add(new(DiagnosticCodes.NoSuchInput, Severity.Warning, $"The folder {argument} holds no file of a kind that is read (docs/formats.md).", argument));
            return found;
        }
        var matches = argument.AsSpan().IndexOfAny('*', '?') >= 0 ? Matching(argument.Replace('\\', '/')) : [];
        if (matches.Count == 0)
            diagnostics.Add(new(DiagnosticCodes.NoSuchInput, Severity.Error, $"{argument} matches no file: check the path.", argument));
        return matches;
    }

    /// <summary>Whether a folder's file is an article's: not hidden, not a README, not metadata.</summary>
    private static bool IsArticleName(string name, ImmutableArray<string> extensions) =>
        name[0] != '.' && name != MetadataFinder.FileName && !name.StartsWith("README", StringComparison.OrdinalIgnoreCase) && extensions.Contains(Path.GetExtension(name).ToLowerInvariant());

    /// <summary>Files with one name each: where two have the same, both are called by their path as given.</summary>
    public static IEnumerable<(string Path, FoundFile File)> Named(Dictionary<string, FoundFile> files)
    {
        var shared = files.Values.GroupBy(f => f.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, shared.Contains(f.Value.Name) ? f.Value with { Name = f.Value.Path.Replace('\\', '/') } : f.Value));
    }

    private static List<FoundFile> InFolder(string folder, ImmutableArray<string> extensions)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*", Recursive)
                .Select(path => new FoundFile(path, Relative(folder, path), IsNamed: false))
                .Where(file => file.Name.Split('/').All(part => part[0] != '.') && IsArticleName(Path.GetFileName(file.Path), extensions))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static List<FoundFile> Matching(string pattern)
    {
        var wild = pattern.AsSpan().IndexOfAny('*', '?');
        var slash = pattern.LastIndexOf('/', wild);
        var root = slash < 0 ? "." : slash == 0 ? "/" : pattern[..slash];
        if (!Directory.Exists(root))
            return [];
        var rest = pattern[(slash + 1)..].Split('/');
        var files = new List<FoundFile>();
        Match(root, root, rest, 0, files);
        return files;
    }

    private static void Match(string root, string folder, string[] parts, int at, List<FoundFile> files)
    {
        try
        {
            if (at == parts.Length - 1)
            {
                files.AddRange(Directory.EnumerateFiles(folder).Where(f => IsMatch(parts[at], f) && Path.GetFileName(f) is not MetadataFinder.FileName)
                    .Select(f => new FoundFile(f, Relative(root, f), IsNamed: false)));
                return;
            }
            if (parts[at] == "**")
                Match(root, folder, parts, at + 1, files);
            foreach (var inner in Directory.EnumerateDirectories(folder).Where(f => Path.GetFileName(f)[0] != '.' && (parts[at] == "**" || IsMatch(parts[at], f))))
                Match(root, inner, parts, parts[at] == "**" ? at : at + 1, files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that may not be listed matches nothing.
            return;
        }
    }

    private static bool IsMatch(string pattern, string path)
    {
        var name = Path.GetFileName(path);
        return (name[0] != '.' || pattern[0] == '.') && FileSystemName.MatchesSimpleExpression(pattern == "**" ? "*" : pattern, name, ignoreCase: false);
    }

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
