namespace Rashomon.Cli.Tests.EndToEnd;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The folder of a sample story.</summary>
    public static string Sample(string story) => Path.Combine(Root, "samples", story);

    /// <summary>The sample stories.</summary>
    public static IEnumerable<string> Stories =>
        new DirectoryInfo(Path.Combine(Root, "samples")).EnumerateDirectories().Select(d => d.Name).Order(StringComparer.Ordinal);

    /// <summary>A sample's reports, by name.</summary>
    public static string[] Reports(string story) =>
        [.. Directory.EnumerateFiles(Sample(story)).Where(f => Path.GetFileName(f) != "story.json").Order(StringComparer.Ordinal)];

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Rashomon.slnx")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
