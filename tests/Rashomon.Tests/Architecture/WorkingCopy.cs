using System.Runtime.CompilerServices;

namespace Rashomon.Tests.Architecture;

/// <summary>The files of the working copy that the tests were built from.</summary>
internal static class WorkingCopy
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>A file or folder below the root.</summary>
    public static string At(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>The C# files below some folders, outputs left out, in a fixed order, as paths from the root with <c>/</c>.</summary>
    public static IReadOnlyList<string> Sources(params ReadOnlySpan<string> folders)
    {
        var files = new List<string>();
        foreach (var folder in folders)
        {
            if (Directory.Exists(At(folder)))
                files.AddRange(Directory.EnumerateFiles(At(folder), "*.cs", SearchOption.AllDirectories).Select(Relative));
        }

        return [.. files.Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    /// <summary>A path from the root, with <c>/</c>.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string Find([CallerFilePath] string source = "")
    {
        foreach (var start in new[] { Path.GetDirectoryName(source)!, AppContext.BaseDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Rashomon.slnx")))
                    return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("There is no Rashomon.slnx above the tests.");
    }
}
