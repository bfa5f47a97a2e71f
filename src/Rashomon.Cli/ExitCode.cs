namespace Rashomon.Cli;

/// <summary>What the program ends with; docs/cli.md has the table.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary><c>verify</c> found faults.</summary>
    public const int Faults = 1;

    /// <summary>The command line, or a file that it names, cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>None of the inputs holds an article.</summary>
    public const int NoArticle = 3;

    /// <summary>A mistake of the program.</summary>
    public const int Unexpected = 4;

    /// <summary>Stopped with Ctrl-C (128 and SIGINT).</summary>
    public const int Interrupted = 130;

    /// <summary>Each code with its meaning, for help texts.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> Table { get; } =
    [
        (Success, "done; inputs that could not be read are told as diagnostics"),
        (Faults, "verify or store check found faults, or check a row that is not supported"),
        (Usage, "the command line, or a file that it names, cannot be used"),
        (NoArticle, "none of the inputs holds an article"),
        (Unexpected, "a mistake of the program"),
        (Interrupted, "stopped with Ctrl-C"),
    ];
}
