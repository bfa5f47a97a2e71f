namespace Rashomon.Eval.Running;

/// <summary>Where things lie in the working copy.</summary>
/// <param name="Root">The folder of the solution.</param>
internal sealed record Repository(string Root)
{
    /// <summary>The sample stories, a folder each.</summary>
    public string Samples => Path.Combine(Root, "samples");

    /// <summary>The stories written for the evaluation alone, a folder each.</summary>
    public string Stories => Path.Combine(Root, "eval", "stories");

    /// <summary>The gold of the samples and of the evaluation's own stories.</summary>
    public string Gold => Path.Combine(Root, "eval", "gold");

    /// <summary>The floors.</summary>
    public string Floors => Path.Combine(Root, "eval", "floors.json");

    /// <summary>The folder beside the working copy that may hold further stories.</summary>
    public string Shared => Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>The working copy around the current folder, else around this program; null where there is none.</summary>
    public static Repository? Find() => Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory);

    /// <summary>The command line that was built last, or null where none was built.</summary>
    public string? BuiltCli() => new[] { "debug", "release" }
        .Select(configuration => Path.Combine(Root, "artifacts", "bin", "Rashomon.Cli", configuration, "Rashomon.Cli.dll"))
        .Where(File.Exists)
        .MaxBy(File.GetLastWriteTimeUtc);

    private static Repository? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Rashomon.slnx")))
                return new Repository(at.FullName);
        }
        return null;
    }
}
